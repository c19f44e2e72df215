/** Points of a pay distribution, percentile to amount, both rising. */
export type PayCurve = readonly { readonly percentile: number; readonly amount: number }[];

/**
 * The percentile of an amount, 1 to 99, linear between the points and continued beyond the outer ones with the
 * slope of the outermost pair; undefined for a curve of fewer than two points or one that does not rise.
 */
export function findPosition(curve: PayCurve, amount: number): number | undefined {
  const upper = curve.findIndex((point) => point.amount >= amount);
  const index = upper === -1 ? curve.length - 1 : Math.max(upper, 1);
  const [from, to] = [curve[index - 1], curve[index]];
  if (!from || !to || to.amount <= from.amount) return undefined;
  const share = (amount - from.amount) / (to.amount - from.amount);
  const percentile = from.percentile + share * (to.percentile - from.percentile);
  return Math.round(Math.min(99, Math.max(1, percentile)));
}
