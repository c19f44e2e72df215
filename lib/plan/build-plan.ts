import type { Guide } from '../knowledge/guide';
import type { Gap } from './gap';
import type { LearningPlan, PlanPhase, PlanProject, StudyItem, StudyPart } from './learning-plan';
import { orderGaps } from './order-gaps';
import { addDays, isDay } from './plan-dates';
import {
  chooseCertificates,
  chooseNotes,
  chooseProjects,
  chooseTimelines,
  findNote,
  type NoteContext,
} from './plan-notes';
import { type PhaseShape, type PlanSpan, SPAN_SHAPES, type SpanShape } from './plan-spans';
import { planStudy, type StudyRoom, timeGaps } from './plan-study';

/** What a plan is made from. */
export type PlanRequest = {
  readonly gaps: readonly Gap[];
  /** Ids of skills held, with all wider ones: what is known makes some things shorter. */
  readonly held: ReadonlySet<string>;
  /** The role to get to. */
  readonly role?: string;
  /** True where somebody comes to the role from another one. */
  readonly isCareerChange?: boolean;
  readonly span: PlanSpan;
  readonly hoursPerWeek: number;
  /** The first day as ISO 8601. */
  readonly start: string;
  /** Hours to set aside for a skill that no source gives a time for. */
  readonly assumedHours?: number;
};

export const HOURS_PER_WEEK = { least: 1, usual: 10, most: 60 } as const;
/** Ours: enough for a tutorial and a first use of one tool. The user may set another. */
export const ASSUMED_HOURS = { least: 1, usual: 10, most: 200 } as const;

const DAYS_A_WEEK = 7;

/**
 * A plan for closing gaps: skills in the order of learning laid into the hours that there are, projects, certificates and
 * applications after the timelines of the sources, and whatever does not fit listed with the hours that are missing. The
 * same request gives the same plan. Undefined for a day or a number of hours that is none.
 */
export function buildPlan(request: PlanRequest, guide: Guide): LearningPlan | undefined {
  const { gaps, held, span, hoursPerWeek, start, assumedHours = ASSUMED_HOURS.usual } = request;
  if (!isDay(start) || !isWithin(hoursPerWeek, HOURS_PER_WEEK) || !isWithin(assumedHours, ASSUMED_HOURS))
    return undefined;
  const shape = SPAN_SHAPES[span];
  const aside = gaps.flatMap((gap) => findReason(gap, guide) ?? []);
  const open = gaps.filter((gap) => !aside.some((each) => each.gap === gap));
  const role = guide.roles.get(request.role ?? '');
  const items = timeGaps(orderGaps(open, guide), { held, role, assumedHours }, guide);
  const rooms = shape.phases.map((phase, at) => toRoom(phase, at, shape, hoursPerWeek));
  const { parts, unfit } = planStudy(items, rooms);
  const context: NoteContext = {
    role,
    skills: new Set(gaps.map(({ skill }) => skill)),
    isCareerChange: request.isCareerChange ?? false,
  };
  const learn = sum(rooms.map(({ hours }) => hours));
  const weekNote = findNote('learning-hours-a-week', guide);
  return {
    span,
    start,
    end: addDays(start, shape.days - 1),
    hoursPerWeek,
    assumedHours,
    hours: { total: sum(shape.phases.map(({ weeks }) => weeks)) * hoursPerWeek, learn, ...sumHours(items, learn) },
    untimed: items.filter((item) => !isTimed(item)).length,
    ...findSufficient(items, learn, shape),
    phases: buildPhases({ shape, parts, start, hoursPerWeek, context, guide }),
    unfit,
    aside,
    certificates: chooseCertificates(context, guide),
    timelines: chooseTimelines(shape.timeline, context, guide),
    ...(weekNote ? { weekNote } : {}),
  };
}

type PhaseInput = {
  readonly shape: SpanShape;
  readonly parts: readonly (readonly StudyPart[])[];
  readonly start: string;
  readonly hoursPerWeek: number;
  readonly context: NoteContext;
  readonly guide: Guide;
};

function buildPhases({ shape, parts, start, hoursPerWeek, context, guide }: PhaseInput): PlanPhase[] {
  const projects = shareProjects(chooseProjects(shape.projects, context, guide), shape);
  const used = new Set<string>();
  return shape.phases.map((phase, at): PlanPhase => {
    const first = firstWeek(shape, at);
    const isLast = at === shape.phases.length - 1;
    const own = projects[at] ?? [];
    const notes = chooseNotes(phase.topics, context, guide).filter(({ id }) => !used.has(id));
    for (const { id } of notes) used.add(id);
    const total = phase.weeks * hoursPerWeek;
    return {
      kind: phase.kind,
      start: addDays(start, (first - 1) * DAYS_A_WEEK),
      end: addDays(start, isLast ? shape.days - 1 : (first - 1 + phase.weeks) * DAYS_A_WEEK - 1),
      weeks: { from: first, to: first + phase.weeks - 1 },
      hours: {
        learn: total * phase.shares.learn,
        project: total * phase.shares.project,
        apply: total * phase.shares.apply,
      },
      study: parts[at] ?? [],
      projects: own,
      tasks: phase.tasks,
      notes,
    };
  });
}

/** Projects by phase: one in each that has time for it, and the last such phase has the rest. */
function shareProjects(projects: readonly PlanProject[], { phases }: SpanShape): PlanProject[][] {
  const rooms = phases.flatMap(({ shares }, at) => (shares.project > 0 ? [at] : []));
  const shared = phases.map((): PlanProject[] => []);
  for (const [at, project] of projects.entries()) shared[rooms[Math.min(at, rooms.length - 1)] ?? 0]?.push(project);
  return shared;
}

function findReason(gap: Gap, { skills }: Guide): LearningPlan['aside'] | undefined {
  const skill = skills.get(gap.skill);
  if (skill?.kind === 'soft') return [{ gap, reason: 'soft' }];
  return skill?.category === 'credentials' ? [{ gap, reason: 'credential' }] : undefined;
}

function isTimed({ time }: StudyItem): boolean {
  return time.fact !== undefined;
}

function toRoom({ weeks, shares }: PhaseShape, at: number, shape: SpanShape, hoursPerWeek: number): StudyRoom {
  return { firstWeek: firstWeek(shape, at), weeks, hours: weeks * shares.learn * hoursPerWeek };
}

function firstWeek({ phases }: SpanShape, at: number): number {
  return 1 + sum(phases.slice(0, at).map(({ weeks }) => weeks));
}

/** Hours that learning takes, how much of them fits, and how much of them sources give a time for. */
function sumHours(
  items: readonly StudyItem[],
  learn: number,
): Pick<LearningPlan['hours'], 'needed' | 'planned' | 'sourced'> {
  const needed = sum(items.map(({ hours }) => hours));
  return { needed, planned: Math.min(learn, needed), sourced: sum(items.filter(isTimed).map(({ hours }) => hours)) };
}

/** Whole hours a week by which all learning fits into the span; empty where it fits already. */
function findSufficient(
  items: readonly StudyItem[],
  learn: number,
  { phases }: SpanShape,
): Pick<LearningPlan, 'sufficientHours'> {
  const { needed } = sumHours(items, learn);
  if (needed <= learn) return {};
  return { sufficientHours: Math.ceil(needed / sum(phases.map(({ weeks, shares }) => weeks * shares.learn))) };
}

function isWithin(hours: number, { least, most }: { readonly least: number; readonly most: number }): boolean {
  return hours >= least && hours <= most;
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, each) => total + each, 0);
}
