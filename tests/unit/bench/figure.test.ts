import { describe, expect, it } from 'vitest';
import { countFigure, type Figure, isMet } from '../../bench/figure';
import { formatMiss, formatTable, formatValues } from '../../bench/format-figures';
import { asFastAs, ratio, smallerThan, within, withinAtBest } from '../../bench/targets';

const VALUES = [4, 2, 9];
const figure = (change: Partial<Figure>): Figure => ({ what: 'Open', unit: 'ms', values: VALUES, ...change });

describe('a figure against its target', () => {
  it.each([
    ['the median counts', within(4), 4, true],
    ['not the best', within(3), 4, false],
    ['the best counts, the least', withinAtBest(2), 2, true],
    ['and is too much', withinAtBest(1.9), 2, false],
    ['the best counts, the most', asFastAs(9), 9, true],
    ['and is too little', asFastAs(9.1), 9, false],
    ['at least so often', ratio('least', 5), 4, false],
    ['at most so often', ratio('most', 5), 4, true],
    ['of a size', smallerThan(4), 4, true],
  ])('%s', (_, target, counted, met) => {
    const measured = figure({ target });
    expect([countFigure(measured), isMet(measured)]).toEqual([counted, met]);
  });

  it('nothing measured is a miss, and without a target nothing is one', () => {
    expect(isMet(figure({ values: [], target: within(5) }))).toBe(false);
    expect(isMet(figure({ values: [], target: asFastAs(5) }))).toBe(false);
    expect(isMet(figure({}))).toBeUndefined();
  });
});

describe('a figure in words', () => {
  it.each([
    [{}, '4 (2 to 9) ms'],
    [{ values: [0.00123456] }, '0.0012 ms'],
    [{ values: [1234.5] }, '1235 ms'],
    [{ values: [2, 2, 2], unit: 'times' as const }, '2 times'],
    [{ values: [0.0008], bound: 'less than' as const, unit: 'MB/s' as const }, 'less than 0.0008 MB/s'],
    [{ values: [] }, 'none'],
  ])('%j', (change, text) => {
    expect(formatValues(figure(change))).toBe(text);
  });

  it('one table for all, which says in words what is met', () => {
    const figures = [
      figure({ target: within(4) }),
      figure({ what: 'Filter', target: withinAtBest(1), note: 'of 5' }),
      figure({ what: 'Sort' }),
    ];
    expect(formatTable([{ title: 'Dashboard', figures }]).split('\n')).toEqual([
      '| what | median (10th to 90th percentile) | target | met |',
      '|---|---:|---:|---|',
      '| **Dashboard** | | | |',
      '| Open | 4 (2 to 9) ms | at most 4 ms | met |',
      '| Filter (of 5) | 4 (2 to 9) ms | at most 1 ms in the best round | **missed** |',
      '| Sort | 4 (2 to 9) ms |  |  |',
    ]);
    expect(formatMiss(figures[1] as Figure)).toBe('Filter: 4 (2 to 9) ms, target at most 1 ms in the best round');
  });
});
