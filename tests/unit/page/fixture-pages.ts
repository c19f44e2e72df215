import { readdirSync, readFileSync } from 'node:fs';
import type { RawPosting } from '../../../lib/posting/raw-posting';
import { parsePage } from '../../commands/parse-page';
import { inRoot } from '../../commands/paths';

const FOLDER = inRoot('tests/fixtures/pages');

/** The names of all fixture pages. */
export function listFixtures(): readonly string[] {
  return readdirSync(FOLDER)
    .filter((file) => file.endsWith('.html'))
    .map((file) => file.replace(/\.html$/, ''));
}

/** A fixture page at its address, with the posting that it must give. */
export function openFixture(name: string): { page: Document; url: URL; posting?: Partial<RawPosting> } {
  const expected = JSON.parse(readFileSync(`${FOLDER}/${name}.json`, 'utf8')) as {
    readonly url: string;
    readonly posting?: Partial<RawPosting>;
  };
  const url = new URL(expected.url);
  return { page: parsePage(readFileSync(`${FOLDER}/${name}.html`, 'utf8'), url), url, posting: expected.posting };
}
