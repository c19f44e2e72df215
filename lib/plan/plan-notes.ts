import type { Guide, GuideRole } from '../knowledge/guide';
import { isOffered } from '../knowledge/is-offered';
import type { Advice, Fact } from '../knowledge/schemas';
import type { PlanNote, PlanProject } from './learning-plan';

/** What advice is held against. */
export type NoteContext = {
  readonly role: GuideRole | undefined;
  /** Ids of the skills to learn. */
  readonly skills: ReadonlySet<string>;
  readonly isCareerChange: boolean;
};

type Situation = Advice['when']['situations'][number];

/** A page of advice is no plan. */
const MOST_OF_TOPIC = 2;
const MOST_CERTIFICATES = 4;

/** Advice of some topics that fits, best fit first within its topic. */
export function chooseNotes(
  topics: readonly Advice['topic'][],
  context: NoteContext,
  { advice }: Pick<Guide, 'advice'>,
): PlanNote[] {
  return topics.flatMap((topic) => rateAdvice(topic, context, advice).slice(0, MOST_OF_TOPIC).map(toNote));
}

/** Projects that would show skills of the plan, each the one that shows most of what is not shown yet. */
export function chooseProjects(
  most: number,
  context: NoteContext,
  guide: Pick<Guide, 'advice' | 'skills'>,
): PlanProject[] {
  const left = rateAdvice('project', context, guide.advice).filter(({ when }) => when.skills.length > 0);
  const open = new Set(context.skills);
  const chosen: PlanProject[] = [];
  const countOpen = ({ when }: Advice) => when.skills.filter((id) => open.has(id)).length;
  while (chosen.length < most) {
    const best = left.reduce(
      (one: Advice | undefined, each) => (one && countOpen(one) >= countOpen(each) ? one : each),
      undefined,
    );
    if (!best || countOpen(best) === 0) break;
    const shown = best.when.skills.filter((id) => context.skills.has(id));
    chosen.push({ ...toNote(best), shows: shown.map((id) => guide.skills.get(id)?.name ?? id) });
    for (const id of shown) open.delete(id);
  }
  return [
    ...chosen,
    ...toRoleProjects(context.role).filter((each) => !chosen.some((one) => isSamePlace(one, each))),
  ].slice(0, most);
}

/** Certificates with what they cost and are worth, for skills of the plan and for the role, and what to make of them. */
export function chooseCertificates(context: NoteContext, { advice }: Pick<Guide, 'advice'>): PlanNote[] {
  const forSkills = advice
    .filter(isOffered)
    .filter(({ topic, when }) => topic === 'certification' && when.skills.some((id) => context.skills.has(id)))
    .map(toNote);
  const forRole = (context.role?.certifications ?? [])
    .filter(isOffered)
    .map((fact, at) => ({ ...fact, id: `certification-${at}` }));
  const chosen = [...forSkills, ...forRole.filter((each) => !forSkills.some((one) => isSamePlace(one, each)))];
  const caution = advice.filter(({ id }) => id === 'certification-after-portfolio').map(toNote);
  return chosen.length === 0 ? [] : [...chosen.slice(0, MOST_CERTIFICATES), ...caution];
}

/** The timeline that a span follows, then what sources say of the way into the role. */
export function chooseTimelines(
  timeline: string,
  { role, isCareerChange }: NoteContext,
  { advice }: Pick<Guide, 'advice'>,
): PlanNote[] {
  const ofRole = advice.filter(
    ({ topic, when }) => topic === 'roadmap' && isCareerChange && role !== undefined && when.roles.includes(role.id),
  );
  const times = (role?.learningTime ?? []).map((fact, at) => ({ ...fact, id: `learning-time-${at}` }));
  return [...advice.filter(({ id }) => id === timeline), ...ofRole].map(toNote).concat(times);
}

/** One piece of advice as a note; undefined where it is not there. */
export function findNote(id: string, { advice }: Pick<Guide, 'advice'>): PlanNote | undefined {
  const found = advice.find((each) => each.id === id);
  return found && toNote(found);
}

function rateAdvice(topic: Advice['topic'], context: NoteContext, advice: readonly Advice[]): Advice[] {
  return advice
    .filter((each) => each.topic === topic && isOffered(each))
    .map((each) => ({ each, fit: fitOf(each.when, context) }))
    .filter(({ fit }) => fit > 0)
    .sort((a, b) => b.fit - a.fit)
    .map(({ each }) => each);
}

/** 0 when a condition is not met, more the more conditions are; levels are not known to a plan. */
function fitOf({ roles, skills, levels, situations }: Advice['when'], context: NoteContext): number {
  const { role } = context;
  const now: readonly Situation[] = [
    'planning',
    'gap',
    'interview',
    ...(context.isCareerChange ? (['career-change'] as const) : []),
  ];
  const isRole = roles.length === 0 || (role !== undefined && roles.includes(role.id));
  const shared = skills.filter((id) => context.skills.has(id)).length;
  if (levels.length > 0 || !isRole || (skills.length > 0 && shared === 0)) return 0;
  if (situations.length > 0 && !situations.some((each) => now.includes(each))) return 0;
  return 1 + (roles.length > 0 ? 3 : 0) + shared * 2;
}

function toRoleProjects(role: GuideRole | undefined): PlanProject[] {
  return (role?.projects ?? []).map((fact, at) => ({ ...fact, id: `role-project-${at}`, shows: [] }));
}

function toNote({ id, text, cite }: Advice): PlanNote {
  return { id, text, cite };
}

/** True where two facts are drawn from the same lines, and so would say the same twice. */
function isSamePlace(a: Fact, b: Fact): boolean {
  return a.cite.some(({ source, lines = [] }) =>
    b.cite.some((other) => other.source === source && other.lines?.some((line) => lines.includes(line))),
  );
}
