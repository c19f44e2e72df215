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

  it('leaves a single tip as it is, and none of its own kind apart', () => {
    expect(groupTips([tip('a', 'gap', 4), tip('b'), tip('c')])).toEqual([
      { tips: [tip('a', 'gap', 4)], gain: 4 },
      { tips: [tip('b')] },
      { tips: [tip('c')] },
    ]);
    expect(groupTips([])).toEqual([]);
  });
});
