import type { CountedAsk, TailoringTip, TipListName } from '../analysis';
import { findShares } from '../coverage/ask-shares';
import { findGain } from './tip-gain';

/** Tips that stand together: those of one list, of which there are several then, or a single one. */
export type TipGroup = {
  readonly list?: TipListName;
  readonly tips: readonly TailoringTip[];
  /** Points of all of them together, as `gain` counts them; undefined where no skill is behind them. */
  readonly gain?: number;
};

/**
 * Tips as they are shown: what would say the same sentence several times is one list, in the place of its first tip and in
 * the order of the tips; the others stand alone. With the asks of the coverage the sum is rounded, and not its parts.
 * Empty for none.
 */
export function groupTips(tips: readonly TailoringTip[], asks: readonly CountedAsk[] = []): TipGroup[] {
  const groups = new Map<string, TailoringTip[]>();
  for (const tip of tips) {
    const key = tip.item ? `list ${tip.item.list}` : `tip ${tip.id}`;
    groups.set(key, [...(groups.get(key) ?? []), tip]);
  }
  const shares = findShares(asks);
  return [...groups.values()].map((group) => toGroup(group, shares));
}

function toGroup(tips: readonly TailoringTip[], shares: ReadonlyMap<string, number>): TipGroup {
  const gains = tips.flatMap((tip) => (tip.gain === undefined ? [] : (findGain(tip, shares) ?? tip.gain)));
  const gain = gains.length > 0 ? { gain: Math.round(gains.reduce((sum, each) => sum + each, 0)) } : {};
  const list = tips[0]?.item?.list;
  return tips.length > 1 && list ? { list, tips, ...gain } : { tips, ...gain };
}
