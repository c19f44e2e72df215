import { useId } from 'react';
import type { CitedSource } from '../../lib/analysis';
import type { ReportFinding } from '../../lib/resume/report/parse-report';
import { useMessages } from '../messages/use-messages';
import { trimBullet } from '../ui/trim-bullet';
import { formatDetail } from './format-report';
import styles from './ParseReport.module.css';

type Props = {
  readonly title: string;
  readonly findings: readonly ReportFinding[];
  readonly sources: readonly CitedSource[];
};

/** The findings of one weight, each with its reason, what to do and the lines it is about. */
export function ReportFindings({ title, findings, sources }: Props) {
  const id = useId();
  return (
    <>
      <h4 id={id} className={styles.group}>
        {title}
      </h4>
      <ul className={styles.findings} aria-labelledby={id}>
        {findings.map((finding) => (
          <Finding key={finding.rule} finding={finding} sources={sources} />
        ))}
      </ul>
    </>
  );
}

type FindingProps = { readonly finding: ReportFinding; readonly sources: readonly CitedSource[] };

function Finding({ finding, sources }: FindingProps) {
  const t = useMessages().resumeReport;
  const { rule, weight, detail, source, sourceLine } = finding;
  const { title, reason, advice } = t.findings[rule];
  const cited = sources.find(({ id }) => id === source);
  return (
    <li className={`${styles.finding} ${weight === 'mend' ? styles.mend : styles.look}`}>
      <h5>{title}</h5>
      {detail && <p className={styles.detail}>{formatDetail(detail, t)}</p>}
      <p>
        <span className={styles.label}>{t.why}</span> {reason}
      </p>
      <p>
        <span className={styles.label}>{t.whatToDo}</span> {advice}
      </p>
      <FoundLines finding={finding} />
      {source && (
        <p className={styles.source}>{t.source(cited?.title ?? source, cited?.date?.slice(0, 4), sourceLine)}</p>
      )}
    </li>
  );
}

function FoundLines({ finding: { lines, more } }: { readonly finding: ReportFinding }) {
  const t = useMessages().resumeReport;
  if (lines.length === 0) return null;
  return (
    <ul className={styles.lines} aria-label={t.lines}>
      {lines.map(({ start, line, text }) => (
        <li key={start}>
          <span className={styles.line}>{t.line(line)}</span> <bdi>{trimBullet(text)}</bdi>
        </li>
      ))}
      {more > 0 && <li>{t.more(more)}</li>}
    </ul>
  );
}
