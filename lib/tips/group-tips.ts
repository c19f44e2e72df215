import type { TailoringTip, TipListName } from '../analysis';

/** Tips that stand together: those of one list, of which there are several then, or a single one. */
export type TipGroup = {
  readonly list?: TipListName;
  readonly tips: readonly TailoringTip[];
  /** Points of all of them together, as `gain` counts them; undefined where no skill is behind them. */
  readonly gain?: number;
};

/**
 * Tips as they are shown: what would say the same sentence several times is one list, in the place of its first tip and in
 * the order of the tips; the others stand alone. Empty for none.
 */
export function groupTips(tips: readonly TailoringTip[]): TipGroup[] {
  const groups = new Map<string, TailoringTip[]>();
  for (const tip of tips) {
    const key = tip.item ? `list ${tip.item.list}` : `tip ${tip.id}`;
    groups.set(key, [...(groups.get(key) ?? []), tip]);
  }
  return [...groups.values()].map(toGroup);
}

function toGroup(tips: readonly TailoringTip[]): TipGroup {
  const gains = tips.flatMap(({ gain }) => gain ?? []);
  const gain = gains.length > 0 ? { gain: gains.reduce((sum, each) => sum + each, 0) } : {};
  const list = tips[0]?.item?.list;
  return tips.length > 1 && list ? { list, tips, ...gain } : { tips, ...gain };
}
