import { NEAR_CREDIT } from '../coverage/score-coverage';
import type { Guide } from '../knowledge/guide';
import type { LearningFact } from '../knowledge/schemas';
import type { Gap } from './gap';

/**
 * Hours of study in a week as the sources mean it: they count in weeks and months, and one of them (advice
 * `learning-hours-a-week`) gives 15 to 25 hours a week for a change into AI, of which this is the middle.
 */
export const HOURS_A_SOURCE_WEEK = 20;
const WEEKS_A_MONTH = 52 / 12;

type Takes = NonNullable<LearningFact['takes']>;

/** How long a skill takes, and from where that is known. */
export type LearningTime = {
  /** Hours to plan with: the middle of the source's range, or the assumption where no source gives a time. */
  readonly hours: number;
  /** The fact whose time is counted with; undefined where no source gives one. */
  readonly fact?: LearningFact;
  /** All that sources say of learning the skill: where to start, and other readings of its time. */
  readonly facts: readonly LearningFact[];
  /** Names of close skills that are held. */
  readonly closeTo: readonly string[];
  /** True where these make the time of a source shorter; by how much is an assumption, that of coverage. */
  readonly isShortened: boolean;
};

/**
 * The time of one gap. The first fact that gives one counts, or a shorter one that holds for those who have something
 * that is held or planned before (`known`). Without a fact it is `assumedHours`.
 */
export function findLearningTime(
  gap: Pick<Gap, 'skill' | 'near'>,
  known: ReadonlySet<string>,
  { skills, widerSkills }: Pick<Guide, 'skills' | 'widerSkills'>,
  assumedHours: number,
): LearningTime {
  const facts = skills.get(gap.skill)?.learning ?? [];
  const timed = facts.filter(({ takes }) => takes !== undefined);
  const own = timed.filter(({ knowing }) => knowing?.some((id) => known.has(id)));
  const fact = [...timed.filter(({ knowing }) => !knowing).slice(0, 1), ...own].reduce(
    (best: LearningFact | undefined, each) => (best && countHours(best) <= countHours(each) ? best : each),
    undefined,
  );
  const full = fact ? countHours(fact) : assumedHours;
  // Who has a subject at large has had no part of this one yet.
  const near = gap.near.filter((id) => !widerSkills.get(gap.skill)?.includes(id));
  const closeTo = near.map((id) => skills.get(id)?.name ?? id);
  // A placeholder is no better known for being shorter.
  const isShortened = closeTo.length > 0 && fact !== undefined && !fact.knowing;
  return {
    hours: Math.round(isShortened ? full * (1 - NEAR_CREDIT) : full),
    ...(fact ? { fact } : {}),
    facts,
    closeTo,
    isShortened,
  };
}

function countHours({ takes }: LearningFact): number {
  return takes ? ((takes.min + takes.max) / 2) * weeksIn(takes) * HOURS_A_SOURCE_WEEK : 0;
}

function weeksIn({ unit }: Takes): number {
  return unit === 'week' ? 1 : WEEKS_A_MONTH;
}

/** True when two facts are one statement of a source about several skills: its time is to be counted once. */
export function isSameTime(a: LearningFact, b: LearningFact): boolean {
  const isEqual = (['min', 'max', 'unit'] as const).every((key) => a.takes?.[key] === b.takes?.[key]);
  return (
    isEqual &&
    a.cite.some(({ source, lines = [] }) =>
      b.cite.some((other) => other.source === source && other.lines?.some((line) => lines.includes(line))),
    )
  );
}
