import { readFileSync, statSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import config from '../../wxt.config';
import { STORE_PICTURES } from '../commands/shots-store';

type Manifest = {
  readonly name: string;
  readonly description: string;
  readonly permissions: readonly string[];
  readonly host_permissions: readonly string[];
  readonly minimum_chrome_version?: string;
  readonly browser_specific_settings?: { readonly gecko: { readonly strict_min_version: string } };
};

async function readManifest(browser: 'chrome' | 'firefox'): Promise<Manifest> {
  if (typeof config.manifest !== 'function') throw new Error('The manifest is no function of the browser.');
  const env = { browser, mode: 'production', command: 'build', manifestVersion: 3 } as const;
  return inEnglish((await config.manifest(env)) as Manifest);
}

/** The manifest as an English browser shows it. */
function inEnglish(manifest: Manifest): Manifest {
  const words: Record<string, { message: string }> = JSON.parse(read('public/_locales/en/messages.json'));
  const resolve = (_: string, name: string) => words[name]?.message ?? '';
  return JSON.parse(JSON.stringify(manifest).replace(/__MSG_(\w+)__/g, resolve));
}

function read(path: string): string {
  return readFileSync(path, 'utf8');
}

/** The text under a second-level heading. */
function readPart(text: string, heading: string): string {
  const part = text.split(/^## /m).find((each) => each.startsWith(`${heading}\n`));
  if (part === undefined) throw new Error(`No part is headed ${heading}.`);
  return part.slice(heading.length).trim();
}

/** What stands in code in the first cells of the tables of a text. */
function readFirstCells(text: string): string[] {
  const cells = text.split('\n').flatMap((line) => /^\|([^|]*)\|/.exec(line)?.[1] ?? []);
  return cells.flatMap((cell) => [...cell.matchAll(/`([^`]+)`/g)].map(([, name = '']) => name)).sort();
}

describe.each(['chrome', 'firefox'] as const)('the listing for %s', (browser) => {
  const listing = read(`.github/store/${browser}.md`);

  test('gives a reason for every permission and host that the manifest asks for, and for no other', async () => {
    const manifest = await readManifest(browser);
    expect(readFirstCells(readPart(listing, 'Permissions'))).toEqual([...manifest.permissions].sort());
    expect(readFirstCells(readPart(listing, 'Host permissions'))).toEqual([...manifest.host_permissions].sort());
  });

  test('has the name, summary and minimum version of the manifest', async () => {
    const { name, description, ...manifest } = await readManifest(browser);
    expect(readPart(listing, 'Name')).toBe(name);
    expect(readPart(listing, 'Summary')).toBe(description);
    expect(description.length).toBeLessThanOrEqual(132);
    const gecko = manifest.browser_specific_settings?.gecko.strict_min_version;
    const least = manifest.minimum_chrome_version ?? gecko?.replace('.0', '');
    expect(readPart(listing, 'Minimum version')).toMatch(new RegExp(`^(?:Chrome|Firefox) ${least},`));
  });
});

test('the README names the permissions of both browsers', async () => {
  const cells = readFirstCells(read('README.md'));
  const { permissions, host_permissions } = await readManifest('chrome');
  const hosts = host_permissions.map((pattern) => pattern.replace(/^https:\/\/\*\.|\/\*$/g, ''));
  expect(cells).toEqual([...permissions, ...hosts].sort());
});

test.each(STORE_PICTURES)('$file has its size and is no heavy load', ({ file, width, height }) => {
  const header = readFileSync(file).subarray(16, 24);
  expect([header.readUInt32BE(0), header.readUInt32BE(4)]).toEqual([width, height]);
  expect(statSync(file).size).toBeLessThan(400_000);
});
