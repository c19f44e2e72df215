import type { CoveredSkill } from '../analysis';
import type { Knowledge } from '../knowledge/knowledge';
import type { CandidateProfile } from '../resume/candidate-profile';
import { countMonths, toMonths, type YearMonth } from '../resume/profile/date-ranges';
import type { ResumeEntry } from '../resume/profile/entries';

/** Dated jobs together with the months they cover, those that overlap once. */
export type JobTime = { readonly months: number; readonly entries: readonly ResumeEntry[] };

/** Letters that words of a skill and of a title share: "engineering" and "Engineer". */
const STEM = 5;

/** What a resume's dated jobs show of skills; `now` ends those that go on. */
export type JobTimes = {
  /** The time of the jobs that show one of these skills, a narrower one, or bear its name in their title. */
  readonly timeWith: (skills: readonly { readonly id: string; readonly name: string }[]) => JobTime;
};

/** Makes the jobs of a resume ready to be asked for how long they show something. */
export function measureJobs(
  entries: readonly ResumeEntry[],
  { skills, removed = [] }: Pick<CandidateProfile, 'skills' | 'removed'>,
  have: readonly CoveredSkill[],
  { widerSkills }: Pick<Knowledge, 'widerSkills'>,
  now: YearMonth,
): JobTimes {
  // What coverage found by the posting's own words is in no profile.
  const lines = new Map(have.map(({ skill, resume }) => [skill, new Set(resume.map(({ line }) => line))]));
  for (const { id, lines: shown } of skills) {
    if (removed.includes(id)) continue;
    for (const wider of widerSkills.get(id) ?? [id]) {
      lines.set(wider, new Set([...(lines.get(wider) ?? []), ...shown.map(({ line }) => line)]));
    }
  }
  const isShown = (entry: ResumeEntry, id: string) => entry.lines.some(({ line }) => lines.get(id)?.has(line));
  return {
    timeWith: (asked) =>
      sumJobs(
        entries.filter((entry) => asked.some(({ id, name }) => isShown(entry, id) || isInTitle(name, entry))),
        now,
      ),
  };
}

/** How long jobs last together; without dates they last no time. */
export function sumJobs(entries: readonly ResumeEntry[], now: YearMonth): JobTime {
  const spans = entries.flatMap(({ dates }) => {
    const span = toMonths(dates, now);
    return span ? [span] : [];
  });
  return { months: countMonths(spans), entries };
}

function isInTitle(name: string, { title = '' }: ResumeEntry): boolean {
  const words = splitWords(title);
  const named = splitWords(name);
  return named.length > 0 && named.every((word) => words.some((each) => each.slice(0, STEM) === word.slice(0, STEM)));
}

function splitWords(text: string): string[] {
  return text
    .toLowerCase()
    .split(/[^\p{L}\p{N}+#]+/u)
    .filter(Boolean);
}
