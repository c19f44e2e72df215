import type { PayRelation } from '../analysis';

/** Where posted pay lies, as far as it can be said: a percentile 1 to 99, or a relation to a cited range. */
export type PayStanding = { readonly position?: number; readonly relation?: PayRelation };

/**
 * The words for where posted pay lies, to stand behind "is": "below the middle", "inside the published range";
 * undefined where nothing can be said. Chip, popup and tip all say it with these words.
 */
export function describePosition({ position, relation }: PayStanding): string | undefined {
  if (position === undefined) return relation && `${relation} the published range`;
  if (position < 25) return 'low';
  if (position < 45) return 'below the middle';
  if (position <= 55) return 'in the middle';
  return position <= 75 ? 'above the middle' : 'high';
}

/** The same as a sentence of the chip: "this offer is low"; undefined where nothing can be said. */
export function describeOffer(standing: PayStanding): string | undefined {
  const words = describePosition(standing);
  return words && `this offer is ${words}`;
}

/** True where the offer lies so far down that more can be asked for with the figures alone. */
export function isLowOffer({ position, relation }: PayStanding): boolean {
  return position === undefined ? relation === 'below' : position < 45;
}
