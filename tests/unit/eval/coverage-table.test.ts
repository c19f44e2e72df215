import { describe, expect, it } from 'vitest';
import { findFallenCoverage, formatCoverage } from '../../eval/coverage-table';

const SCORES = [
  { id: 'a', labels: 100, unfound: [], extracted: 90, unrelated: [0, 4], missing: [] },
  { id: 'b', labels: 100, unfound: [], extracted: undefined, unrelated: [12, 0], missing: [] },
];
const BOUNDS = { labels: 100, extracted: 86, unrelated: 15 };

describe('the coverage table', () => {
  it('holds means, and the highest score of an unrelated resume', () => {
    const table = formatCoverage([{ name: 'en', scores: SCORES }]);
    expect(table.split('\n').map((line) => line.split(/\s+/).at(-1))).toEqual(['en', '2', '100.0', '90.0', '12.0']);
  });

  it.each([
    ['labels', { labels: 99 }],
    ['extracted', { extracted: 85 }],
    ['unrelated', { unrelated: [15] }],
  ])('says that %s is beyond its bound', (key, change) => {
    const scores = SCORES.map((each) => ({ ...each, ...change }));
    expect(findFallenCoverage({ name: 'en', scores }, BOUNDS)).toEqual([
      expect.stringContaining(`en: coverage ${key} is`),
    ]);
  });

  it('says nothing where all is well, or nothing was measured', () => {
    expect(findFallenCoverage({ name: 'en', scores: SCORES }, BOUNDS)).toEqual([]);
    expect(findFallenCoverage({ name: 'de', scores: [] }, BOUNDS)).toEqual([]);
  });
});
