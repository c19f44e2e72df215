import { describe, expect, it, test } from 'vitest';
import {
  filterPostings,
  hasFilter,
  indexPostings,
  NO_FILTER,
  NO_ROLE,
  type SavedFilter,
} from '../../../lib/saved/filter-postings';
import { LATEST_FIRST, SORT_KEYS, sortPostings } from '../../../lib/saved/sort-postings';
import { timeStep } from '../../bench/take-rounds';
import { savedRow } from '../../builders/saved-row';

const ROWS = [
  savedRow({ id: 'ml', savedAt: '2026-10-03T00:00:00.000Z' }),
  savedRow({
    ...{ id: 'de', title: 'Data Engineer', company: 'Größe & Co', site: 'indeed', status: 'applied' },
    ...{ roleId: 'data-engineer', roleName: 'Data Engineer', notes: 'Ask for Zoë', tags: ['near home'] },
    ...{ pay: { min: 40, max: 60, currency: 'EUR', period: 'hour' }, savedAt: '2026-10-02T00:00:00.000Z' },
    ...{ coverage: { version: 3, score: 80, have: 4, of: 5 } },
  }),
  savedRow({
    ...{ id: 'no', title: 'Baker', company: undefined, roleId: undefined, roleName: undefined, status: 'closed' },
    ...{ pay: undefined, coverage: undefined, benchmark: undefined, asked: '', savedAt: '2026-10-01T00:00:00.000Z' },
  }),
];
const INDEX = indexPostings(ROWS);

function find(filter: Partial<SavedFilter>) {
  return filterPostings(INDEX, { ...NO_FILTER, ...filter }).map(({ id }) => id);
}

test.each<[string, Partial<SavedFilter>, string[]]>([
  ['nothing', {}, ['ml', 'de', 'no']],
  ['a word of the title', { text: 'engineer' }, ['ml', 'de']],
  ['the beginning of a word', { text: 'eng' }, ['ml', 'de']],
  ['the middle of a word', { text: 'gineer' }, []],
  ['all words, wherever they stand', { text: 'pytorch tallywren' }, ['ml']],
  ['accents left out', { text: 'grosse ZOE' }, []],
  ['accents and case', { text: 'größe ZOE' }, ['de']],
  ['notes and tags', { text: 'home zoë' }, ['de']],
  ['only signs', { text: ' .,- ' }, ['ml', 'de', 'no']],
  ['statuses', { statuses: ['applied', 'closed'] }, ['de', 'no']],
  ['a role', { roles: ['data-engineer'] }, ['de']],
  ['no role', { roles: [NO_ROLE] }, ['no']],
  ['a site', { sites: ['indeed'] }, ['de']],
  ['yearly pay, by the hour too', { pay: { amount: 100_000, currency: 'EUR' } }, ['de']],
  ['pay in another currency', { pay: { amount: 1, currency: 'USD' } }, []],
  ['coverage', { coverage: 70 }, ['de']],
  ['several together', { text: 'engineer', sites: ['linkedin'], coverage: 10 }, ['ml']],
])('filters by %s', (_what, filter, ids) => {
  expect(find(filter)).toEqual(ids);
  expect(hasFilter({ ...NO_FILTER, ...filter })).toBe(Object.keys(filter).length > 0 && filter.text !== ' .,- ');
});

test.each([
  ['saved', true, ['no', 'de', 'ml']],
  ['saved', false, ['ml', 'de', 'no']],
  ['title', true, ['no', 'de', 'ml']],
  ['company', true, ['de', 'ml', 'no']],
  ['company', false, ['ml', 'de', 'no']],
  ['coverage', false, ['de', 'ml', 'no']],
  ['coverage', true, ['ml', 'de', 'no']],
  ['pay', false, ['de', 'ml', 'no']],
  ['status', true, ['ml', 'de', 'no']],
] as const)('sorts by %s, ascending: %s', (by, isAscending, ids) => {
  expect(sortPostings(ROWS, { by, isAscending }).map(({ id }) => id)).toEqual(ids);
});

describe('the order', () => {
  it('does not depend on the order before', () => {
    for (const by of SORT_KEYS) {
      const order = { by, isAscending: false };
      expect(sortPostings([...ROWS].reverse(), order)).toEqual(sortPostings(ROWS, order));
    }
  });

  it('keeps currencies apart', () => {
    const pay = (id: string, max: number, currency: string) =>
      savedRow({ id, pay: { min: max, max, currency, period: 'year' } });
    const rows = [pay('a', 5_000_000, 'JPY'), pay('b', 90_000, 'EUR'), pay('c', 120_000, 'EUR')];
    expect(sortPostings(rows, { by: 'pay', isAscending: false }).map(({ id }) => id)).toEqual(['c', 'b', 'a']);
  });
});

const MANY = Array.from({ length: 10_000 }, (_, at) =>
  savedRow({ id: `p${at}`, title: `Data Engineer ${at % 97}`, savedAt: new Date(1.7e12 + at * 1e6).toISOString() }),
);

test('ten times the postings are searched and sorted in less than 20 times the time', () => {
  const indexes = [MANY.slice(0, MANY.length / 10), MANY].map((rows) => indexPostings(rows));
  const rounds = Array.from({ length: 15 }, (_, at) => indexes.map((index) => timeStep(() => search(index, at % 10))));
  const [few = 0, many = 0] = [0, 1].map((size) => Math.min(...rounds.map((times) => times[size] ?? 0)));
  expect(many / few).toBeLessThan(20);
});

function search(index: ReturnType<typeof indexPostings>, digit: number): void {
  const found = sortPostings(filterPostings(index, { ...NO_FILTER, text: `data ${digit}` }), LATEST_FIRST);
  expect(found.length).toBeGreaterThan(index.length / 100);
}

test('what has not changed is not indexed again', () => {
  const rows = MANY.slice(0, 10);
  const index = indexPostings(rows);
  const again = indexPostings([savedRow({ id: 'new' }), ...rows], index);
  expect(again[1]).toBe(index[0]);
});
