/** Points of a pay distribution, percentile to amount, both rising. */
export type PayCurve = readonly { readonly percentile: number; readonly amount: number }[];

/** A middle half whose ends lie closer than this is one pay band, in which percentiles mean nothing. */
const NARROW = 1.1;

/** True when the middle half of a distribution is little more than one amount. */
export function isOneBand(low: number, high: number): boolean {
  return high < low * NARROW;
}

/**
 * The percentile of an amount, 1 to 99, linear between the points and continued beyond the outer ones with the
 * slope of the outermost pair. Undefined for a curve of fewer than two points, and where equal points leave the
 * percentile open: at an amount that several percentiles share, and beyond outermost points that are equal.
 */
export function findPosition(curve: PayCurve, amount: number): number | undefined {
  if (curve.filter((point) => point.amount === amount).length > 1) return undefined;
  const upper = curve.findIndex((point) => point.amount >= amount);
  const index = upper === -1 ? curve.length - 1 : Math.max(upper, 1);
  const [from, to] = [curve[index - 1], curve[index]];
  if (!from || !to || to.amount <= from.amount) return undefined;
  const share = (amount - from.amount) / (to.amount - from.amount);
  const percentile = from.percentile + share * (to.percentile - from.percentile);
  return Math.round(Math.min(99, Math.max(1, percentile)));
}
