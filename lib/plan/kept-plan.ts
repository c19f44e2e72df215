import { ASSUMED_HOURS, HOURS_PER_WEEK } from './build-plan';
import { isDay } from './plan-dates';
import { type PlanSpan, SPANS } from './plan-spans';

/** Where the gaps of a plan come from: the open posting, all saved ones, or the profile of a role. */
export const PLAN_SOURCES = ['posting', 'saved', 'role'] as const;
export type PlanSource = (typeof PLAN_SOURCES)[number];

/** What a user chose for a plan. */
export type PlanChoice = {
  readonly source: PlanSource;
  /** The role to get to, where the source is one. */
  readonly role?: string;
  readonly span: PlanSpan;
  readonly hoursPerWeek: number;
  /** The first day as ISO 8601. */
  readonly start: string;
  readonly assumedHours: number;
};

/** A plan as it is kept: what it is made from, and what of it is done, by ids of `itemIds`. */
export type KeptPlan = { readonly choice: PlanChoice; readonly done: readonly string[] };

/** Longest id, and most ids, that are kept; more is damaged or hostile. */
const LONGEST_ID = 250;
const MOST_DONE = 2_000;

/** What a plan begins with. */
export function firstChoice(source: PlanSource, start: string): PlanChoice {
  return { source, span: '90-days', hoursPerWeek: HOURS_PER_WEEK.usual, start, assumedHours: ASSUMED_HOURS.usual };
}

/** A plan from storage; undefined for anything that a plan cannot be made from. */
export function parseKeptPlan(value: unknown): KeptPlan | undefined {
  const { choice, done } = toFields(value);
  const { source, role, span, hoursPerWeek, start, assumedHours } = toFields(choice);
  const [knownSource, knownSpan] = [PLAN_SOURCES.find((each) => each === source), SPANS.find((each) => each === span)];
  if (!knownSource || !knownSpan || typeof start !== 'string' || !isDay(start)) return undefined;
  if (!isHours(hoursPerWeek, HOURS_PER_WEEK) || !isHours(assumedHours, ASSUMED_HOURS)) return undefined;
  return {
    choice: {
      source: knownSource,
      ...(isId(role) ? { role } : {}),
      span: knownSpan,
      hoursPerWeek,
      start,
      assumedHours,
    },
    done: Array.isArray(done) ? done.filter(isId).slice(0, MOST_DONE) : [],
  };
}

function toFields(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null ? Object.fromEntries(Object.entries(value)) : {};
}

function isHours(value: unknown, { least, most }: { readonly least: number; readonly most: number }): value is number {
  return typeof value === 'number' && value >= least && value <= most;
}

function isId(value: unknown): value is string {
  return typeof value === 'string' && value !== '' && value.length <= LONGEST_ID;
}
