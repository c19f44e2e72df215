import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { z } from 'zod';
import { buildFolder } from '../commands/builds';
import { readPage } from '../commands/samples';
import { readHighlights } from './read-highlights';
import { createTest, expect } from './test';
import { unfoldNote } from './unfold-note';

const manifestSchema = z.looseObject({ content_scripts: z.array(z.looseObject({ matches: z.array(z.string()) })) });

/** The built extension, whose content script starts in a world without `Highlight`, as in Firefox before 149. */
function copyWithoutHighlight(): string {
  const folder = mkdtempSync(join(tmpdir(), 'rolelens-old-'));
  process.once('exit', () => rmSync(folder, { recursive: true, force: true }));
  cpSync(buildFolder('firefox'), folder, { recursive: true });
  const file = join(folder, 'manifest.json');
  const manifest = manifestSchema.parse(JSON.parse(readFileSync(file, 'utf8')));
  const matches = manifest.content_scripts[0]?.matches ?? [];
  const hiding = { matches, js: ['hide-highlight.js'], run_at: 'document_start' };
  writeFileSync(join(folder, 'hide-highlight.js'), 'globalThis.Highlight = undefined;\n');
  writeFileSync(file, JSON.stringify({ ...manifest, content_scripts: [hiding, ...manifest.content_scripts] }));
  return folder;
}

const test = createTest({ folder: copyWithoutHighlight });

test('where the browser has no highlights there are none, nor a switch for them, and all else works', async ({
  extension,
}) => {
  const { url, html } = readPage('linkedin-guest-view');
  extension.serve(url, html);
  extension.serve('https://www.linkedin.com/preload/', '<!doctype html><title>Preload</title>');
  const page = await extension.openAddress(url);
  const readNote = async () => (await extension.readHosts(page, 'job-note'))[0];
  await expect.poll(async () => (await readNote())?.label).toMatch(/^RoleLens: Machine Learning Engineer; pays \$/);
  await unfoldNote(extension, page);
  const text = (await readNote())?.text ?? '';
  expect(text).toContain('Pay, skills and tips in full');
  expect(text).not.toContain('Highlight in the text');
  for (const kind of ['required', 'preferred', 'mentioned']) expect(await readHighlights(page, kind)).toEqual([]);
});
