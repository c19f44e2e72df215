import { expect, it } from 'vitest';
import { inventNames } from '../../bench/invent-names';
import { type MethodName, methods } from '../../bench/matcher-methods';
import { timeStep } from '../../bench/take-rounds';
import { readOwnSets } from '../../eval/read-sets';

// Ratios and not times, with a wide margin: `npm run bench` has the exact ones. The least of several rounds counts,
// for what else the machine does only ever adds.

const ROUNDS = 15;
const NAMES = inventNames(
  'python sql spark kafka pytorch docker kubernetes airflow tableau'.split(' '),
  4_000,
  () => false,
);
const TEXT = readOwnSets()
  .flatMap(({ postings }) => postings.map(({ description }) => description))
  .join('\n\n')
  .repeat(2);

function timeBest(name: MethodName, names: readonly string[]): number {
  const count = methods[name](names);
  return Math.min(...Array.from({ length: ROUNDS }, () => timeStep(() => count(TEXT))));
}

it('the matcher is at least three times as quick as ahocorasick', () => {
  expect(timeBest('ahocorasick', NAMES) / timeBest('findNames', NAMES)).toBeGreaterThan(3);
});

it('ten times the names cost a posting less than three times as much', () => {
  const few = NAMES.slice(0, NAMES.length / 10);
  expect(timeBest('findNames', NAMES) / timeBest('findNames', few)).toBeLessThan(3);
});
