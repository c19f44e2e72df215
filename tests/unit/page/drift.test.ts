import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readPosting } from '../../../lib/page/read-posting';
import type { RawPosting } from '../../../lib/posting/raw-posting';
import { parsePage } from '../../commands/parse-page';
import { inRoot } from '../../commands/paths';

// What a site's next release may do: rename every class, then drop every key and data attribute too.

const FIXTURES = inRoot('tests/fixtures/pages');
const MUST_SURVIVE = ['title', 'company', 'description'] as const;

type Expected = { readonly url: string; readonly posting?: RawPosting };
type Change = (element: Element) => void;

function renameClasses(element: Element): void {
  const names = element.getAttribute('class')?.split(/\s+/) ?? [];
  // Different from name to name and the same at every place, as a build's hashes are.
  const renamed = names.map(
    (name) => `c${[...name].reduce((hash, char) => (hash * 31 + char.charCodeAt(0)) >>> 0, 7)}`,
  );
  if (names.length > 0) element.setAttribute('class', renamed.join(' '));
}

function dropKeys(element: Element): void {
  renameClasses(element);
  const keys = element.getAttributeNames().filter((name) => name.startsWith('data-') || name === 'componentkey');
  for (const key of keys) element.removeAttribute(key);
}

const pages = readdirSync(FIXTURES)
  .filter((file) => file.endsWith('.json'))
  .map((file) => ({
    name: file.replace(/\.json$/, ''),
    expected: JSON.parse(readFileSync(`${FIXTURES}/${file}`, 'utf8')) as Expected,
  }));

function readChanged(name: string, expected: Expected, change: Change): RawPosting | undefined {
  const url = new URL(expected.url);
  const page = parsePage(readFileSync(`${FIXTURES}/${name}.html`, 'utf8'), url);
  for (const element of page.querySelectorAll('*')) change(element);
  return readPosting(page, url).posting;
}

function countSurvivors(change: Change): { readonly survivors: number; readonly postings: number } {
  const postings = pages.filter(({ expected }) => expected.posting);
  const survivors = postings.filter(({ name, expected }) => {
    const found = readChanged(name, expected, change);
    return MUST_SURVIVE.every((field) => found?.[field] === expected.posting?.[field]);
  });
  return { survivors: survivors.length, postings: postings.length };
}

describe('title, company and description', () => {
  it('survive new class names on every layout', () => {
    const { survivors, postings } = countSurvivors(renameClasses);
    expect(survivors).toBe(postings);
  });

  it('survive the loss of keys and data attributes as well on nine in ten', () => {
    const { survivors, postings } = countSurvivors(dropKeys);
    expect(survivors / postings).toBeGreaterThanOrEqual(0.9);
  });
});

describe('a page without a posting', () => {
  it.each(pages.filter(({ expected }) => !expected.posting))('$name gains none by drift', ({ name, expected }) => {
    expect(readChanged(name, expected, renameClasses)).toBeUndefined();
    expect(readChanged(name, expected, dropKeys)).toBeUndefined();
  });
});
