import type { Benchmark, BenchmarkSource, CitedSource } from '../../lib/analysis';
import type { Messages } from '../messages/en';
import { nameFigurePlace } from '../ui/name-place';

type Terms = Pick<BenchmarkSource, 'basis' | 'level' | 'place' | 'year' | 'n'>;

/** Year, basis, level, place and number of salaries, as far as stated, in one line. */
export function formatTerms({ year, basis, level, place, n }: Terms, t: Messages): string {
  const size = n === undefined ? undefined : t.pay.n(n.toLocaleString(t.locale));
  return [year, t.pay.basis[basis], t.pay.level[level], nameFigurePlace(place, t), size].filter(Boolean).join(' · ');
}

/** The amounts of a source: middle half, range, floor or single figure. */
export function formatAmounts(source: BenchmarkSource, t: Messages): string {
  const { currency, min, max, p25, p50, p75, openEnded } = source;
  if (p25 !== undefined && p75 !== undefined) return t.money.range(p25, p75, currency);
  if (min !== undefined && (max === undefined || openEnded)) {
    return t.pay.openRange(max === undefined ? t.money.amount(min, currency) : t.money.range(min, max, currency));
  }
  if (min !== undefined && max !== undefined) return t.money.range(min, max, currency);
  if (max !== undefined) return t.pay.upTo(t.money.amount(max, currency));
  return p50 === undefined ? t.pay.notStated : t.money.amount(p50, currency);
}

/** Short name of the cited source and the line in it; its title where it has none, the id where that is not known. */
export function formatCitation(
  { source, line }: { readonly source: string; readonly line?: number },
  cited: readonly CitedSource[],
  t: Messages,
): string {
  const title = t.statements.names[source] ?? cited.find((each) => each.id === source)?.title ?? source;
  return line === undefined ? title : `${title}, ${t.pay.line(line)}`;
}

/** What the benchmark's figures are about: basis, level and place. */
export function formatBenchmarkTerms({ basis, level, place }: Benchmark, t: Messages): string {
  return formatTerms({ basis, level, place }, t);
}
