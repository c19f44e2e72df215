import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  asksRowSchema,
  readSavedRow,
  readSeenRow,
  savedRowSchema,
  seenRowSchema,
} from '../../../lib/saved/row-schemas';
import { isSoundAsks, isSoundSaved, isSoundSeen } from '../../../lib/saved/sound-rows';
import { SAVED_SKILLS, savedRow, seenRow } from '../../builders/saved-row';

const SAVED = savedRow({ tags: ['far'], isAutomatic: true, dates: { saved: '2028-01-31T23:59:59.999Z' } });
const SEEN = seenRow();
const ASKS = { jobKey: 'a|b|c', skills: [...SAVED_SKILLS, { ...SAVED_SKILLS[0], group: '1' }] };

/** Values at the edges of what fields may hold, and far from it. */
const odd = fc.oneof(
  fc.constantFrom<unknown>(
    ...[
      undefined,
      null,
      '',
      'x',
      'remote',
      'year',
      'EUR',
      'NL',
      'javascript:alert(1)',
      'https://a.example/',
      'http://',
    ],
    ...[0, -1, 1.5, 80, 81, 100, 101, 1e13, 1e14, Number.NaN, Number.POSITIVE_INFINITY, 2 ** 53, -0, true, false],
    ...['2026-02-29T00:00:00.000Z', '2028-02-29T00:00:00.000Z', '2026-04-31T00:00:00.000Z', '2026-12-31T00:00:00.000Z'],
    ...['2026-12-31T00:00:00Z', '2026-12-31', '2026-12-31T24:00:00.000Z', '2026-12-31T00:00:00.000+01:00'],
    ...[[], {}, [''], ['x'], Array(60).fill('x'), 'x'.repeat(301), 'x'.repeat(1_001), 'x'.repeat(20_001)],
    ...[{ later: '2026-12-31T00:00:00.000Z' }, { applied: 'x' }, { applied: '2026-12-31T00:00:00.000Z' }],
    ...[() => 1, new Date(0), '2026-12-31T00:00:00.000Z\n', 'EUR\n'],
  ),
  fc.anything({ maxDepth: 1 }),
);

/** A copy with one value somewhere in it replaced. */
function mutate(row: object, place: number, value: unknown): object {
  const copy = structuredClone(row);
  const places: [Record<string, unknown>, string][] = [];
  const collect = (each: object) => {
    for (const [key, inner] of Object.entries(each)) {
      places.push([each as Record<string, unknown>, key]);
      if (typeof inner === 'object' && inner !== null) collect(inner);
    }
  };
  collect(copy);
  const [owner, key] = places[place % places.length] ?? [{}, ''];
  owner[key] = value;
  return copy;
}

describe('the quick check of rows', () => {
  it('takes what is written here', () => {
    expect([isSoundSaved(SAVED), isSoundSeen(SEEN), isSoundAsks(ASKS)]).toEqual([true, true, true]);
    expect(readSavedRow(SAVED)).toBe(SAVED);
    expect(readSeenRow(SEEN)).toBe(SEEN);
  });

  it.each([
    ['saved postings', SAVED, readSavedRow, savedRowSchema],
    ['seen jobs', SEEN, readSeenRow, seenRowSchema],
  ] as const)('gives of damaged %s just what the schema gives', (_what, row, read, schema) => {
    fc.assert(
      fc.property(fc.nat(1_000), odd, (place, value) => {
        const damaged = mutate(row, place, value);
        expect(read(damaged)).toEqual(schema.safeParse(damaged).data);
      }),
      { numRuns: 4_000 },
    );
  });

  it('takes no date or map for a plain object', () => {
    for (const dates of [new Date(0), new Map()]) {
      expect(readSavedRow({ ...SAVED, dates })).toEqual(savedRowSchema.parse({ ...SAVED, dates }));
    }
  });

  it('takes no skills that the schema refuses', () => {
    fc.assert(
      fc.property(fc.nat(1_000), odd, (place, value) => {
        const damaged = mutate(ASKS, place, value);
        expect(isSoundAsks(damaged)).toBe(asksRowSchema.safeParse(damaged).success);
      }),
      { numRuns: 2_000 },
    );
  });

  it.each([undefined, null, 1, 'x', [], [SAVED], {}])('takes no %j for a row', (value) => {
    expect([readSavedRow(value), readSeenRow(value), isSoundAsks(value)]).toEqual([undefined, undefined, false]);
  });
});
