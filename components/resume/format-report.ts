import type { ParseReport, ReportFinding } from '../../lib/resume/report/parse-report';
import type { FindingDetail } from '../../lib/resume/report/report-rule';
import type { Messages } from '../messages/en';

type Texts = Messages['resumeReport'];

/** The report as plain text for the clipboard: the counts, then each finding with its lines; without the resume's text. */
export function formatReport(report: ParseReport, { resumeReport: t, options }: Messages): string {
  const { counts, pages, words, months, jobs, findings } = report;
  const size = [
    ...(pages === undefined ? [] : [t.named(t.pages, pages)]),
    t.named(t.words, words),
    t.named(t.experience, months === undefined ? t.noJobs : options.found.jobSum(jobs, months)),
  ];
  const head = [t.counts(counts.mend, counts.look), size.join('\n')];
  return [...head, ...findings.map((finding) => formatFinding(finding, t))].join('\n\n');
}

function formatFinding({ rule, weight, detail, lines, more }: ReportFinding, t: Texts): string {
  const { title, reason, advice } = t.findings[rule];
  return [
    t.named(weight === 'mend' ? t.mend : t.look, title),
    ...(detail === undefined ? [] : [formatDetail(detail, t)]),
    reason,
    `${t.whatToDo} ${advice}`,
    ...lines.map(({ line, text }) => `  ${t.named(t.line(line), text)}`),
    ...(more > 0 ? [`  ${t.more(more)}`] : []),
  ].join('\n');
}

/** What there is to say of a finding beside what its rule says. */
export function formatDetail(detail: FindingDetail, { detail: t }: Texts): string {
  switch (detail.kind) {
    case 'problem':
      return t.problem(detail.problem);
    case 'numbers':
      return t.numbers(detail.have, detail.of);
    case 'words':
      return t.words(detail.words);
    case 'size':
      return t.size(detail.words, detail.pages);
  }
}
