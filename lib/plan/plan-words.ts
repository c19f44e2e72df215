import type { Gap } from './gap';
import type { LearningPlan, StudyItem } from './learning-plan';
import type { LearningTime } from './learning-time';
import type { PhaseKind, PlanSpan, TaskId } from './plan-spans';

/** A span of days as ISO 8601, both counted. */
type DayRange = { readonly start: string; readonly end: string };
/** Weeks of a plan from 1, both counted. */
type WeekRange = { readonly from: number; readonly to: number };

/** The words of a plan in one language, for the screen and for what is exported from it. */
export type PlanWords = {
  readonly title: (role: string | undefined) => string;
  readonly spans: Readonly<Record<PlanSpan, string>>;
  readonly days: (range: DayRange) => string;
  readonly weeks: (range: WeekRange) => string;
  readonly hours: (hours: number) => string;
  readonly pace: (hoursPerWeek: number) => string;
  readonly summary: (hours: LearningPlan['hours']) => string;
  readonly phases: Readonly<Record<PhaseKind, { readonly name: string; readonly goal: string }>>;
  readonly tasks: Readonly<Record<TaskId, string>>;
  /** How much a skill is asked for. */
  readonly asks: (gap: Pick<Gap, 'requirement' | 'isOfRole'>) => string;
  readonly asked: (postings: NonNullable<Gap['postings']>) => string;
  readonly instead: (names: readonly string[]) => string;
  /** Where the hours of a skill come from. */
  readonly time: (time: LearningTime) => string;
  readonly shared: (name: string) => string;
  readonly goesOn: string;
  readonly goneOn: string;
  readonly shows: (names: readonly string[]) => string;
  readonly project: string;
  readonly ownProject: string;
  readonly projectHours: (hours: number) => string;
  readonly applyHours: (hours: number) => string;
  readonly review: string;
  readonly missingHours: (hours: number, of: number) => string;
  readonly sufficient: (hoursPerWeek: number) => string;
  readonly aside: Readonly<Record<LearningPlan['aside'][number]['reason'], string>>;
  readonly week: (phase: string, skills: readonly string[]) => string;
  readonly phaseTitle: (phase: string) => string;
  readonly reviewTitle: (phase: string) => string;
  readonly citation: (source: string, lines: readonly number[]) => string;
  readonly headings: {
    readonly learn: string;
    readonly projects: string;
    readonly tasks: string;
    readonly notes: string;
    readonly unfit: string;
    readonly aside: string;
    readonly certificates: string;
    readonly timelines: string;
    readonly start: string;
  };
  readonly foot: string;
};

/** What is said of the hours of one skill: shared with another, or where they come from. */
export function describeTime({ time, sharedWith }: StudyItem, words: PlanWords): string {
  return sharedWith ? words.shared(sharedWith.name) : words.time(time);
}
