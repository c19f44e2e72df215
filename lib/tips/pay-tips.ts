import type { Benchmark, TailoringTip } from '../analysis';
import { formatMoney, formatRange } from '../salary/format-money';
import type { TipContext } from './tip-context';

/** A sentence to negotiate with, filled with this benchmark's figures; nothing when no pay is known. */
export function choosePayTips({ benchmark, role }: TipContext): TailoringTip[] {
  if ('unavailable' in benchmark || !role) return [];
  const [chosen] = benchmark.sources;
  return [
    {
      id: 'pay',
      kind: 'pay',
      text: payText(benchmark, role.name),
      because: { source: chosen?.source, line: chosen?.line },
    },
  ];
}

function payText(benchmark: Benchmark, role: string): string {
  const { low, mid, high, currency, period, level, place, posted } = benchmark;
  const range = `${formatRange(low, high, currency)} a ${period}`;
  const level_ = level === 'all' ? '' : ` at ${level} level`;
  const market = `${role} roles${level_} in ${place.label} pay ${range}`;
  if (!posted) {
    return `Asked what you expect, name a figure from research: “${market}; with what I bring I am looking for ${formatMoney(high, currency)}.” Leave yourself room down to ${formatMoney(mid, currency)}.`;
  }
  const stated = formatRange(posted.min, posted.max, currency);
  if (posted.position < 40) {
    return `The posted ${stated} is low for the role. A sentence to negotiate with: “${market}; I would need to be near ${formatMoney(mid, currency)}.”`;
  }
  return `The posted ${stated} holds up well. A sentence to negotiate with: “${market}; with what I bring I am looking for the upper end, ${formatMoney(posted.max, currency)}.”`;
}
