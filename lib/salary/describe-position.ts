import type { PayRelation } from '../analysis';

/** Where posted pay lies, as far as it can be said: a percentile 1 to 99, or a relation to a cited range. */
export type PayStanding = { readonly position?: number; readonly relation?: PayRelation };

/** The words for each place, to stand behind "is": chip, popup and tip all say it with these in English. */
export const POSITION_WORDS = {
  low: 'low',
  'below-middle': 'below the middle',
  middle: 'in the middle',
  'above-middle': 'above the middle',
  high: 'high',
  'below-range': 'below the published range',
  'inside-range': 'inside the published range',
  'above-range': 'above the published range',
} as const;

/** A place among pay, for which every language has words. */
export type PositionName = keyof typeof POSITION_WORDS;

/** Where posted pay lies; undefined where nothing can be said. */
export function namePosition({ position, relation }: PayStanding): PositionName | undefined {
  if (position === undefined) return relation && `${relation}-range`;
  if (position < 25) return 'low';
  if (position < 45) return 'below-middle';
  if (position <= 55) return 'middle';
  return position <= 75 ? 'above-middle' : 'high';
}

/** The English words for where posted pay lies; undefined where nothing can be said. */
export function describePosition(standing: PayStanding): string | undefined {
  const name = namePosition(standing);
  return name && POSITION_WORDS[name];
}

/** True where the offer lies so far down that more can be asked for with the figures alone. */
export function isLowOffer({ position, relation }: PayStanding): boolean {
  return position === undefined ? relation === 'below' : position < 45;
}
