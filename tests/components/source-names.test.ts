import { expect, test } from 'vitest';
import { de } from '../../components/messages/de';
import { en } from '../../components/messages/en';
import { fr } from '../../components/messages/fr';
import { formatCitation } from '../../components/pay/describe-pay';
import sources from '../../data/sources.json';

test.each([en, de, fr])('every source has a short name of its own: $locale', (t) => {
  const names = sources.map(({ id }) => t.statements.names[id] ?? '');
  expect(names.filter((name) => name.length === 0 || name.length > 40)).toEqual([]);
  expect(new Set(names).size).toBe(sources.length);
});

test('a citation is the short name with its line, and the title of a source that has none', () => {
  const cited = [{ id: 'new', title: 'A new source', publisher: 'unknown' }];
  expect(formatCitation({ source: 'ai-career-guide-2026', line: 521 }, cited, en)).toBe('Career guide 2026, line 521');
  expect(formatCitation({ source: 'new' }, cited, en)).toBe('A new source');
});
