import type { YearMonth } from '../profile/date-ranges';
import type { ResumeEntry } from '../profile/entries';
import { hitIf, hitOn, type ReportRule } from './report-rule';

/** Rules about the dates of jobs. */
export const DATE_RULES: readonly ReportRule[] = [
  {
    id: 'dates-none',
    weight: 'mend',
    title: 'No dates were found at your jobs',
    reason: 'Years of experience are counted from dates; without them they count as none.',
    advice: 'Write month and year of beginning and end on the line of each job: “Jan 2022 – Mar 2024”.',
    find: ({ structure: { sections, entries } }) =>
      hitOn(
        entries.length > 0 ? [] : sections.filter(({ kind }) => kind === 'experience').map(({ heading }) => heading),
      ),
  },
  {
    id: 'dates-no-end',
    weight: 'look',
    title: 'A job has only one date',
    reason: 'From one date nobody can tell how long it lasted, so it adds nothing to your years.',
    advice: 'Write both dates, “Present” for the end of what goes on.',
    find: ({ structure: { entries } }) => hitOn(datesOf(entries.filter(({ dates }) => dates.end === undefined))),
  },
  {
    id: 'dates-mixed',
    weight: 'look',
    title: 'Dates are written in different ways',
    reason: 'Applicant systems read one way of writing well and guess at the others.',
    advice: 'Choose one, such as “Jan 2022”, and write all dates so.',
    find: ({ structure: { entries } }) => hitOn(datesOf(chooseExamples(entries))),
  },
  {
    id: 'dates-order',
    weight: 'look',
    title: 'The latest job does not come first',
    reason: 'Readers and systems take the first job for the present one.',
    advice: 'Put jobs in order of time, the latest first.',
    find: ({ structure: { entries } }) => {
      const starts = entries.map(({ dates }) => monthOf(dates.start));
      const late = entries.filter((_, at) => (starts[at] ?? 0) > (starts[at - 1] ?? Number.POSITIVE_INFINITY));
      return hitOn(datesOf(late));
    },
  },
  {
    id: 'dates-future',
    weight: 'mend',
    title: 'A job begins in the future',
    reason: 'It is probably a slip of the pen; read as written it makes no sense.',
    advice: 'Correct the year.',
    find: ({ structure: { entries }, now }) =>
      hitOn(datesOf(entries.filter(({ dates }) => monthOf(dates.start) > now.year * 12 + (now.month ?? 12)))),
  },
  {
    id: 'dates-present-twice',
    weight: 'look',
    title: 'Several jobs go on at present',
    reason: 'It may be right; often an end was forgotten when the next job began.',
    advice: 'Give an end to those that have ended.',
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
