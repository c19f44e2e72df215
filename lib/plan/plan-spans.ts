import type { Advice } from '../knowledge/schemas';

export const SPANS = ['90-days', '12-months'] as const;
export type PlanSpan = (typeof SPANS)[number];

/** What a phase is for; its name and its goal are messages. */
export type PhaseKind = 'begin' | 'deepen' | 'show' | 'foundation' | 'track' | 'prove' | 'apply';

/** Things to do beside learning, which the span's timeline names; their words are messages. */
export type TaskId =
  | 'direction'
  | 'communities'
  | 'follow'
  | 'profile'
  | 'competition'
  | 'post'
  | 'coding-practice'
  | 'applications-weekly'
  | 'event'
  | 'mock-interview'
  | 'exam'
  | 'conference'
  | 'contacts'
  | 'tailored-resume'
  | 'applications-monthly'
  | 'interview-practice';

export type PhaseShape = {
  readonly kind: PhaseKind;
  readonly weeks: number;
  /** How the hours are divided, 1 together: ours, as no source gives it. */
  readonly shares: { readonly learn: number; readonly project: number; readonly apply: number };
  readonly tasks: readonly TaskId[];
  /** Topics of advice that belong to it. */
  readonly topics: readonly Advice['topic'][];
};

export type SpanShape = {
  /** From the first day to the last, both counted. */
  readonly days: number;
  /** The advice whose timeline the phases follow. */
  readonly timeline: string;
  readonly projects: number;
  readonly phases: readonly PhaseShape[];
};

const ONLY_LEARN = { learn: 1, project: 0, apply: 0 };

/**
 * The phases of each span, as the timelines of the advice that is named have them: three months, or four quarters. The
 * weeks of 90 days are twelve; the six days that are left are for what slipped.
 */
export const SPAN_SHAPES: Readonly<Record<PlanSpan, SpanShape>> = {
  '90-days': {
    days: 90,
    timeline: 'roadmap-ninety-days',
    projects: 2,
    phases: [
      {
        kind: 'begin',
        weeks: 4,
        shares: ONLY_LEARN,
        tasks: ['direction', 'communities', 'follow'],
        topics: ['learning', 'networking'],
      },
      {
        kind: 'deepen',
        weeks: 4,
        shares: { learn: 0.75, project: 0.25, apply: 0 },
        tasks: ['profile', 'competition'],
        topics: ['portfolio'],
      },
      {
        kind: 'show',
        weeks: 4,
        shares: { learn: 0.25, project: 0.5, apply: 0.25 },
        tasks: ['post', 'coding-practice', 'applications-weekly', 'event', 'mock-interview'],
        topics: ['job-search', 'interview'],
      },
    ],
  },
  '12-months': {
    days: 364,
    timeline: 'roadmap-twelve-months',
    projects: 3,
    phases: [
      { kind: 'foundation', weeks: 13, shares: ONLY_LEARN, tasks: ['direction'], topics: ['learning'] },
      {
        kind: 'track',
        weeks: 13,
        shares: { learn: 0.5, project: 0.5, apply: 0 },
        tasks: ['profile'],
        topics: ['portfolio'],
      },
      {
        kind: 'prove',
        weeks: 13,
        shares: { learn: 0.5, project: 0.25, apply: 0.25 },
        tasks: ['exam', 'conference', 'contacts'],
        topics: ['certification', 'networking'],
      },
      {
        kind: 'apply',
        weeks: 13,
        shares: { learn: 0.25, project: 0, apply: 0.75 },
        tasks: ['tailored-resume', 'applications-monthly', 'interview-practice', 'mock-interview'],
        topics: ['job-search', 'interview'],
      },
    ],
  },
};
