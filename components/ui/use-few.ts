import { useState } from 'react';

/** A long list of which the first are shown until the rest is asked for. */
export type Few<Item> = {
  readonly shown: readonly Item[];
  /** True where there is more than is shown at first. */
  readonly isCuttable: boolean;
  readonly isLong: boolean;
  readonly toggle: () => void;
};

/** The first `few` of a list, and all of them once `toggle` was called; again the first after another call. */
export function useFew<Item>(items: readonly Item[], few: number): Few<Item> {
  const [isLong, setIsLong] = useState(false);
  const shown = isLong ? items : items.slice(0, few);
  return { shown, isCuttable: items.length > few, isLong, toggle: () => setIsLong(!isLong) };
}
