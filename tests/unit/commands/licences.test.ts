import { readFileSync } from 'node:fs';
import { expect, it, test } from 'vitest';
import { buildLicences, isAllowed, LICENCES_FILE, listLocked, listShipped } from '../../commands/licence-list';
import { inRoot } from '../../commands/paths';
import { parseFiles } from '../../setup/source-files';

test('the licences of what is shipped are up to date: npm run licences', () => {
  expect(readFileSync(inRoot(LICENCES_FILE), 'utf8') === buildLicences()).toBe(true);
});

test('every package has a licence that lets it be where it is', () => {
  const locked = listLocked();
  expect(locked.length).toBeGreaterThan(300);
  expect(locked.filter((each) => !isAllowed(each))).toEqual([]);
});

test('whatever the extension imports is in the list', () => {
  const shipped = new Set(listShipped());
  const imported = parseFiles('lib', 'components', 'entrypoints')
    .filter(({ path }) => !path.includes('/build/'))
    .flatMap(({ imports }) => imports.filter(({ file, isTypeOnly }) => file === undefined && !isTypeOnly))
    .map(({ specifier }) => /^(?:@[^/]+\/)?[^/]+/.exec(specifier)?.[0] ?? '')
    .filter((name) => !/^(?:node|virtual):/.test(name));
  expect(imported.length).toBeGreaterThan(100);
  expect([...new Set(imported)].filter((name) => !shipped.has(name))).toEqual([]);
});

it.each([
  ['MIT', true, true],
  ['(MIT OR GPL-3.0-or-later)', true, true],
  ['MIT AND GPL-3.0-only', true, false],
  ['MPL-2.0', true, false],
  ['MPL-2.0', false, true],
  ['AGPL-3.0-only', false, false],
  ['none', false, false],
])('%s, shipped %s: allowed %s', (licence, isShipped, allowed) => {
  expect(isAllowed({ name: 'a', licence, isShipped })).toBe(allowed);
});
