import type { ReactNode } from 'react';
import type { ParseReport } from '../../lib/resume/report/parse-report';
import { useMessages } from '../messages/use-messages';
import styles from './ParseReport.module.css';

/** What was read, as a list of facts; what is not known is said to be so. */
export function ReportFacts({ report }: { readonly report: ParseReport }) {
  const { resumeReport: t, options } = useMessages();
  const { kind, pages, words, months, jobs, sections, contact } = report;
  const heads = sections.map(({ heading, line }) => t.onLine(heading, line)).join(', ');
  const reached = contact.map((each) => t.onLine(t.contactKinds[each.kind], each.line)).join(', ');
  return (
    <dl className={styles.facts} aria-label={t.facts}>
      <Fact name={t.file}>{t.kinds[kind]}</Fact>
      {pages !== undefined && <Fact name={t.pages}>{pages}</Fact>}
      <Fact name={t.words}>{words}</Fact>
      <Fact name={t.experience}>{months === undefined ? t.noJobs : options.found.jobSum(jobs, months)}</Fact>
      <Fact name={t.sections}>{heads || t.noSections}</Fact>
      <Fact name={t.contact}>{reached || t.noContact}</Fact>
    </dl>
  );
}

function Fact({ name, children }: { readonly name: string; readonly children: ReactNode }) {
  return (
    <div className={styles.fact}>
      <dt>{name}</dt>
      <dd>
        <bdi>{children}</bdi>
      </dd>
    </div>
  );
}
