import { describe, expect, it } from 'vitest';
import type { TailoringTip } from '../../../lib/analysis';
import { groupTips } from '../../../lib/tips/group-tips';

function tip(id: string, list?: 'gap' | 'near', gain?: number): TailoringTip {
  const item = list ? { item: { list, skills: [id] } } : {};
  return { id, kind: list ?? 'pay', text: id, because: {}, ...item, ...(gain === undefined ? {} : { gain }) };
}

describe('groupTips', () => {
  it('makes one list of what is said several times, at the place and in the order of the tips', () => {
    const tips = [tip('a', 'near', 9), tip('b', 'gap', 6), tip('c', 'near', 3), tip('pay'), tip('d', 'gap', 2)];
    expect(groupTips(tips).map(({ list, tips: own, gain }) => [list, own.map(({ id }) => id), gain])).toEqual([
      ['near', ['a', 'c'], 12],
      ['gap', ['b', 'd'], 8],
      [undefined, ['pay'], undefined],
    ]);
  });

  it.each([
    [13, 3, 'gap', 23],
    [12, 2, 'gap', 17],
    [14, 3, 'near', 15],
  ] as const)('rounds the sum: of %i asks %i that are a %s are worth %i', (all, some, list, sum) => {
    const asks = Array.from({ length: all }, (_, at) => {
      return { requirement: 'required' as const, skills: [`s${at}`], credit: 0, by: [] };
    });
    const tips = asks.slice(0, some).map(({ skills: [id] }) => ({ ...tip(`${list}-${id}`, list, 1) }));
    expect(groupTips(tips, asks.slice(0, all))[0]?.gain).toBe(sum);
  });

  it('leaves a single tip as it is, and none of its own kind apart', () => {
    expect(groupTips([tip('a', 'gap', 4), tip('b'), tip('c')])).toEqual([
      { tips: [tip('a', 'gap', 4)], gain: 4 },
      { tips: [tip('b')] },
      { tips: [tip('c')] },
    ]);
    expect(groupTips([])).toEqual([]);
  });
});
