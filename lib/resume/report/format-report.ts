import { formatCount } from '../files/describe-problems';
import { formatMonths } from '../profile/resume-structure';
import type { ParseReport, ReportFinding } from './parse-report';

/** The report as plain text for the clipboard: the counts, then each finding with its lines; without the resume's text. */
export function formatReport(report: ParseReport): string {
  const { counts, pages, words, months, findings } = report;
  const size = [
    pages === undefined ? undefined : formatCount(pages, 'page'),
    formatCount(words, 'word'),
    `experience ${formatMonths(months)}`,
  ];
  const head = [`${counts.mend} to mend, ${counts.look} to look at`, size.filter(Boolean).join(', ')];
  return [...head, ...findings.map(formatFinding)].join('\n\n');
}

function formatFinding({ weight, title, detail, reason, advice, lines, more }: ReportFinding): string {
  const quoted = lines.map(({ line, text }) => `  line ${line}: ${text}`);
  const rest = more > 0 ? [`  and ${more} more`] : [];
  return [
    `${weight === 'mend' ? 'To mend' : 'To look at'}: ${title}`,
    ...(detail === undefined ? [] : [detail]),
    reason,
    `What to do: ${advice}`,
    ...quoted,
    ...rest,
  ].join('\n');
}
