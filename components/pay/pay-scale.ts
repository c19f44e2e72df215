/** A linear scale between round ends. */
export type PayScale = {
  readonly ticks: readonly number[];
  /** Place of an amount in per cent of the width, 0 to 100. */
  readonly place: (amount: number) => number;
};

const STEPS = [1, 2, 2.5, 5, 10];
const MOST_INTERVALS = 5;

/** The scale that holds all amounts, with two to six round ticks; undefined without amounts. */
export function createPayScale(amounts: readonly number[]): PayScale | undefined {
  if (amounts.length === 0) return undefined;
  const [low, high] = [Math.min(...amounts), Math.max(...amounts)];
  const step = chooseStep(low, high);
  const first = Math.floor(low / step);
  const last = Math.max(Math.ceil(high / step), first + 1);
  const ticks = Array.from({ length: last - first + 1 }, (_, index) => (first + index) * step);
  const place = (amount: number) => Math.min(100, Math.max(0, (100 * (amount / step - first)) / (last - first)));
  return { ticks, place };
}

function chooseStep(low: number, high: number): number {
  const span = high - low || Math.abs(high) / 2 || 1;
  const power = 10 ** Math.floor(Math.log10(span / MOST_INTERVALS));
  const fits = (step: number) => Math.ceil(high / step) - Math.floor(low / step) <= MOST_INTERVALS;
  const steps = [...STEPS, ...STEPS.map((step) => step * 10)].map((step) => step * power);
  return steps.find(fits) ?? span;
}
