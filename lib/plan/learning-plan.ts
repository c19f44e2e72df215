import type { Fact } from '../knowledge/schemas';
import type { FirstSteps } from './first-steps';
import type { Gap } from './gap';
import type { LearningTime } from './learning-time';
import type { PhaseKind, PlanSpan, TaskId } from './plan-spans';

/** One skill of the plan with its time. */
export type StudyItem = {
  readonly gap: Gap;
  readonly time: LearningTime;
  readonly steps: FirstSteps;
  /** Names of skills of the plan that it rests on and that come before it. */
  readonly restsOn: readonly string[];
  /** The skill with which one statement of a source is shared, so that its time is counted there. */
  readonly sharedWith?: { readonly skill: string; readonly name: string };
  /** Hours that are to be found for it: 0 where its time is shared. */
  readonly hours: number;
};

/** A part of learning one skill that lies in one phase. */
export type StudyPart = {
  readonly item: StudyItem;
  readonly hours: number;
  /** Weeks of the plan from 1, both counted. */
  readonly weeks: { readonly from: number; readonly to: number };
  /** False where it began in the phase before. */
  readonly isStart: boolean;
  /** False where it goes on in the next phase, or beyond the plan. */
  readonly isEnd: boolean;
};

/** A piece of advice or a fact of a role, under an id that stays the same. */
export type PlanNote = Fact & { readonly id: string };

/** A project with the skills of the plan that it would show, by name. */
export type PlanProject = PlanNote & { readonly shows: readonly string[] };

export type PlanPhase = {
  readonly kind: PhaseKind;
  /** Days, both counted; the phase ends with a review. */
  readonly start: string;
  readonly end: string;
  readonly weeks: { readonly from: number; readonly to: number };
  readonly hours: { readonly learn: number; readonly project: number; readonly apply: number };
  readonly study: readonly StudyPart[];
  readonly projects: readonly PlanProject[];
  readonly tasks: readonly TaskId[];
  readonly notes: readonly PlanNote[];
};

/** A skill for which the time does not suffice. */
export type Unfit = { readonly item: StudyItem; readonly missingHours: number };

export type LearningPlan = {
  readonly span: PlanSpan;
  readonly start: string;
  readonly end: string;
  readonly hoursPerWeek: number;
  readonly assumedHours: number;
  readonly hours: {
    readonly total: number;
    /** For learning, of the total. */
    readonly learn: number;
    readonly needed: number;
    readonly planned: number;
    /** Of what is needed, what sources give a time for; the rest is set aside for skills of unknown length. */
    readonly sourced: number;
  };
  /** How many skills there are whose time no source gives. */
  readonly untimed: number;
  /** Hours a week by which everything would fit, more than there are in a week too; undefined where it fits already. */
  readonly sufficientHours?: number;
  readonly phases: readonly PlanPhase[];
  readonly unfit: readonly Unfit[];
  /** Gaps that are no matter of hours of study: soft skills, degrees and certificates. */
  readonly aside: readonly { readonly gap: Gap; readonly reason: 'soft' | 'credential' }[];
  readonly certificates: readonly PlanNote[];
  /** What sources say of the whole way: the span's timeline first, then those of the role. */
  readonly timelines: readonly PlanNote[];
  /** The source of the hours that a source's week is counted as. */
  readonly weekNote?: PlanNote;
};
