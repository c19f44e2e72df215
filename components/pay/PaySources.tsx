import type { Benchmark, BenchmarkSource, CitedSource } from '../../lib/analysis';
import type { Messages } from '../messages/en';
import { useMessages } from '../messages/use-messages';
import { SourceLink } from '../ui/SourceLink';
import { formatAmounts, formatCitation, formatTerms } from './describe-pay';
import { formatRuns } from './format-runs';
import type { NumberedSource } from './PayChart';
import styles from './PaySources.module.css';
import { isOnScale } from './pay-bands';

type Props = {
  readonly benchmark: Benchmark;
  readonly sources: readonly NumberedSource[];
  readonly cited: readonly CitedSource[];
};

/** Where each figure was read; figures that the chart cannot hold are given in words. */
export function PaySources({ benchmark, sources, cited }: Props) {
  const t = useMessages();
  const groups = groupByLines(sources, ({ source }) => [
    formatCitation(source, cited, t),
    ...describe(source, benchmark, t),
  ]);
  return (
    <ul className={styles.list}>
      {[...groups].map(([lines, members]) => (
        <li key={lines} className={styles.item}>
          <span className={styles.number}>{formatRuns(members)}</span>
          <div>
            {lines.split('\n').map((line, index) => (
              <p
                key={line}
                lang={isNote(line, members[0], sources) ? 'en' : undefined}
                className={index === 0 ? undefined : styles.detail}
              >
                {index === 0 ? <SourceLink>{line}</SourceLink> : line}
              </p>
            ))}
          </div>
        </li>
      ))}
    </ul>
  );
}

/** What a source says of its own figure is English. */
function isNote(line: string, number: number | undefined, sources: readonly NumberedSource[]): boolean {
  return sources.find((each) => each.number === number)?.source.note === line;
}

function describe(source: BenchmarkSource, benchmark: Benchmark, t: Messages): string[] {
  const amounts = `${formatAmounts(source, t)} ${t.pay.per[source.period]} · ${formatTerms(source, t)}`;
  return [isOnScale(source, benchmark) ? undefined : t.pay.offScale(amounts), source.note].filter(
    (line) => line !== undefined,
  );
}

/** Figures that say the same of themselves share an entry: lines of text to the numbers of the figures. */
function groupByLines(
  sources: readonly NumberedSource[],
  linesOf: (source: NumberedSource) => readonly string[],
): Map<string, number[]> {
  const groups = new Map<string, number[]>();
  for (const each of sources) {
    const key = linesOf(each).join('\n');
    groups.set(key, [...(groups.get(key) ?? []), each.number]);
  }
  return groups;
}
