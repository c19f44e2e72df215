import { useId } from 'react';
import type { CitedSource } from '../../lib/analysis';
import type { ParseReport as Report } from '../../lib/resume/report/parse-report';
import { useMessages } from '../messages/use-messages';
import { CopyButton } from '../ui/CopyButton';
import { ScrollRegion } from '../ui/ScrollRegion';
import { formatReport } from './format-report';
import styles from './ParseReport.module.css';
import { ReportFacts } from './ReportFacts';
import { ReportFindings } from './ReportFindings';

export type ParseReportProps = {
  readonly report: Report;
  /** The sources that findings cite; an id stands for one that is not there. */
  readonly sources?: readonly CitedSource[];
  readonly onCopy: (text: string) => Promise<void>;
};

/** What a machine reads in a resume and what to do about it, with the text itself; its heading is of the third level. */
export function ParseReport({ report, sources = [], onCopy }: ParseReportProps) {
  const messages = useMessages();
  const t = messages.resumeReport;
  const id = useId();
  const { mend, look } = report.counts;
  const groups = [
    { title: t.mend, findings: report.findings.filter(({ weight }) => weight === 'mend') },
    { title: t.look, findings: report.findings.filter(({ weight }) => weight === 'look') },
  ];
  return (
    <section aria-labelledby={id} className={styles.report}>
      <div className={styles.head}>
        <h3 id={id}>{t.heading}</h3>
        <CopyButton text={formatReport(report, messages)} label={t.copy} onCopy={onCopy} />
      </div>
      <p className={styles.counts}>{t.counts(mend, look)}</p>
      <ReportFacts report={report} />
      {groups.map(
        ({ title, findings }) =>
          findings.length > 0 && <ReportFindings key={title} title={title} findings={findings} sources={sources} />,
      )}
      <details className={styles.text}>
        <summary>{t.text}</summary>
        <ScrollRegion label={t.text} className={styles.scroll}>
          <pre>{report.text}</pre>
        </ScrollRegion>
      </details>
    </section>
  );
}
