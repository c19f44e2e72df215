import type { Benchmark } from '../analysis';
import type { PayBand } from './messages';
import type { PayWords } from './page-words/page-words';

/** Empty room at both ends, as a share of what is drawn. */
const ROOM = 0.08;

/** A benchmark and the pay posted beside it on one scale; undefined where the figures span nothing. */
export function formatBand(
  { low, mid, high, currency, posted }: Benchmark,
  { money }: Pick<PayWords, 'money'>,
): PayBand | undefined {
  const least = Math.min(low, posted?.min ?? low);
  const most = Math.max(high, posted?.max ?? high);
  const room = (most - least) * ROOM;
  const span = most - least + 2 * room;
  if (!(span > 0) || !Number.isFinite(span)) return undefined;
  const place = (amount: number) => Math.round(((amount - least + room) / span) * 1000) / 1000;
  return {
    low: place(low),
    mid: place(mid),
    high: place(high),
    lowText: money.amount(low, currency),
    midText: money.amount(mid, currency),
    highText: money.amount(high, currency),
    posted: posted && [place(posted.min), place(posted.max)],
  };
}
