import type { Gap } from './gap';
import type { LearningPlan, StudyItem, StudyPart, Unfit } from './learning-plan';
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
  /** What the hours come to, apart by whether a source gives them or they are only set aside. */
  readonly summary: (plan: Pick<LearningPlan, 'hours' | 'untimed' | 'assumedHours'>) => string;
  /** Hours of a skill whose time no source gives. */
  readonly setAside: (hours: number) => string;
  readonly phases: Readonly<Record<PhaseKind, { readonly name: string; readonly goal: string }>>;
  readonly tasks: Readonly<Record<TaskId, string>>;
  /** How much a skill is asked for. */
  readonly asks: (gap: Pick<Gap, 'requirement' | 'isOfRole'>) => string;
  readonly asked: (postings: NonNullable<Gap['postings']>) => string;
  readonly instead: (names: readonly string[]) => string;
  /** Where the hours of a skill come from. */
  readonly time: (time: LearningTime) => string;
  readonly shared: (name: string) => string;
  readonly restsOn: (names: readonly string[]) => string;
  /** Names of held skills that are close, where they change no hours. */
  readonly closeTo: (names: readonly string[]) => string;
  /** Said before first steps with a wider skill. */
  readonly stepsOf: (name: string) => string;
  /** What to do first where no source says anything, our own words. */
  readonly noSteps: string;
  readonly goesOn: string;
  readonly goneOn: string;
  readonly shows: (names: readonly string[]) => string;
  readonly project: string;
  readonly ownProject: string;
  readonly projectHours: (hours: number) => string;
  readonly applyHours: (hours: number) => string;
  readonly review: string;
  readonly missingHours: (hours: number, of: number) => string;
  /** In place of missing hours where they would only be set aside. */
  readonly missingUntimed: string;
  readonly sufficient: (hoursPerWeek: number, untimed: number) => string;
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
  /** That the span of a plan is no forecast, and that the sources' times are of something else. */
  readonly spanNote: (span: PlanSpan) => string;
  readonly foot: string;
};

/** What is said of the hours of one skill: shared with another, or where they come from. */
export function describeTime({ time, sharedWith }: StudyItem, words: PlanWords): string {
  return sharedWith ? words.shared(sharedWith.name) : words.time(time);
}

/** What one begins from: close skills that are held, and skills of the plan that it rests on. */
export function describeGround({ time, restsOn }: StudyItem, words: PlanWords): string[] {
  return [
    ...(time.closeTo.length > 0 && !time.isShortened ? [words.closeTo(time.closeTo)] : []),
    ...(restsOn.length > 0 ? [words.restsOn(restsOn)] : []),
  ];
}

/** The hours of a part of learning a skill: counted by a source, or only set aside. */
export function describeHours({ item, hours }: Pick<StudyPart, 'item' | 'hours'>, words: PlanWords): string {
  return item.time.fact ? words.hours(hours) : words.setAside(hours);
}

/** Why a skill does not fit: the hours that are missing where a source gives its time. */
export function describeUnfit({ item, missingHours }: Unfit, words: PlanWords): string {
  if (item.sharedWith) return words.shared(item.sharedWith.name);
  return item.time.fact ? words.missingHours(missingHours, item.hours) : words.missingUntimed;
}
