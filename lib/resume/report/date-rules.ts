import type { YearMonth } from '../profile/date-ranges';
import type { ResumeEntry } from '../profile/entries';
import { hitIf, hitOn, type ReportRule } from './report-rule';

/** Rules about the dates of jobs. */
export const DATE_RULES: readonly ReportRule[] = [
  {
    id: 'dates-none',
    weight: 'mend',
    find: ({ structure: { sections, entries } }) =>
      hitOn(
        entries.length > 0 ? [] : sections.filter(({ kind }) => kind === 'experience').map(({ heading }) => heading),
      ),
  },
  {
    id: 'dates-no-end',
    weight: 'look',
    find: ({ structure: { entries } }) => hitOn(datesOf(entries.filter(({ dates }) => dates.end === undefined))),
  },
  {
    id: 'dates-mixed',
    weight: 'look',
    find: ({ structure: { entries } }) => hitOn(datesOf(chooseExamples(entries))),
  },
  {
    id: 'dates-order',
    weight: 'look',
    find: ({ structure: { entries } }) => {
      const starts = entries.map(({ dates }) => monthOf(dates.start));
      const late = entries.filter((_, at) => (starts[at] ?? 0) > (starts[at - 1] ?? Number.POSITIVE_INFINITY));
      return hitOn(datesOf(late));
    },
  },
  {
    id: 'dates-future',
    weight: 'mend',
    find: ({ structure: { entries }, now }) =>
      hitOn(datesOf(entries.filter(({ dates }) => monthOf(dates.start) > now.year * 12 + (now.month ?? 12)))),
  },
  {
    id: 'dates-present-twice',
    weight: 'look',
    find: ({ structure: { entries } }) => {
      const open = entries.filter(({ dates }) => dates.end === 'present');
      return open.length > 1 ? hitOn(datesOf(open)) : hitIf(false);
    },
  },
];

function datesOf(entries: readonly ResumeEntry[]) {
  return entries.map(({ dates }) => dates.line);
}

function monthOf({ year, month }: YearMonth): number {
  return year * 12 + (month ?? 1);
}

/** The first job of each way of writing; none where all are written in one. */
function chooseExamples(entries: readonly ResumeEntry[]): ResumeEntry[] {
  const seen = new Map<string, ResumeEntry>();
  for (const entry of entries) {
    for (const form of entry.dates.forms) if (!seen.has(form)) seen.set(form, entry);
  }
  return seen.size > 1 ? [...new Set(seen.values())] : [];
}
