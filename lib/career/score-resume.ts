import type { Guide, GuideRole } from '../knowledge/guide';
import { countMonths } from '../resume/profile/date-ranges';
import { type HeldCore, limitByCore } from './fit-band';
import type { HeldCareer, PastJob } from './held-career';
import { isOfficeTool, weighSkills } from './role-weights';

/** Raised whenever the formula changes, so that two scores can be compared only when it is the same. */
export const RESUME_FIT_VERSION = 3;

/** What each part of a role weighs; parts that a role does not have are left out of the sum. */
const PART = { core: 60, common: 25, plus: 5, soft: 10 } as const;
/** Nobody has all that is common or an advantage: so much of their weight, from the heaviest, is all that counts. */
const ENOUGH = { core: 1, common: 0.7, plus: 0.3, soft: 0.6 } as const;
/** A part of less weight than this counts for less in the sum, so that one skill alone is never most of a role. */
const FULL = { core: 5, common: 5, plus: 2, soft: 2 } as const;
/** Share of a skill that a near one earns, as in coverage. */
const NEAR_CREDIT = 0.3;
/** Share of what is missing that a past job of the role makes up for: at once, and at the most after `months`. */
const JOB = { least: 0.3, most: 0.5, months: 36 } as const;

type SkillTier = 'core' | 'common' | 'plus';

/** One skill of a role as a resume holds it: itself or a narrower one, one near to it, or not at all. */
export type RoleSkill = {
  readonly skill: string;
  readonly tier: SkillTier;
  readonly isSoft: boolean;
  readonly weight: number;
  readonly state: 'held' | 'near' | 'missing';
  /** Ids of held skills that are near, where it is not held. */
  readonly near: readonly string[];
};

/** How a role fits a resume. */
export type ResumeFit = {
  /** 0 to 100. */
  readonly score: number;
  /** In order of tier, then of weight. */
  readonly skills: readonly RoleSkill[];
  /** Past jobs of this very role. */
  readonly jobs: readonly PastJob[];
};

type Skilled = Pick<Guide, 'roles' | 'skills' | 'nearSkills' | 'widerSkills'>;

/** Ids of the skills that a resume shows, wider ones included, but for office tools: Excel alone is no data analysis. */
export function widenHeld(
  { skills: held, removed = [] }: Pick<HeldCareer, 'skills' | 'removed'>,
  { skills, widerSkills }: Pick<Guide, 'skills' | 'widerSkills'>,
): Set<string> {
  const wider = held.flatMap((id) => (isOfficeTool(id, skills) ? [id] : (widerSkills.get(id) ?? [id])));
  return new Set(wider.filter((id) => !removed.includes(id)));
}

/**
 * How a role fits a resume, 0 to 100, version 3. A skill that is held, or a narrower one, earns 1, a near one 0.3, each
 * times what the skill says of the role (`weighSkills`). Core hard skills weigh 60, common 25, plus 5, soft skills of all
 * tiers 10; the credit of a part is its share of what counts there (`ENOUGH`), at most 1, and the sum is taken over the
 * parts that the role has, a slight one (`FULL`) counting for less. A past job of the role then makes up for 30 to 50 %
 * of what is missing; months in which there were two of them count once. Holding one more skill never lowers a role;
 * where no hard skill speaks for it, soft skills say nothing. What core skills are held limits the sum (`limitByCore`).
 */
export function scoreResume(person: HeldCareer, role: GuideRole, guide: Skilled): ResumeFit {
  const listed = listRoleSkills(role, widenHeld(person, guide), guide);
  const own = person.jobs.filter((job) => job.role === role.id);
  const base = scoreSkills(listed);
  const score = base + (100 - base) * jobShare(own);
  return { score: limitByCore(score, countCore({ skills: listed, jobs: own })), skills: listed, jobs: own };
}

/** How much of a role's core a resume holds; a skill that is only near is not held. */
export function countCore({ skills, jobs }: Pick<ResumeFit, 'skills' | 'jobs'>): HeldCore {
  const core = skills.filter(({ tier }) => tier === 'core');
  return { held: core.filter(({ state }) => state === 'held').length, of: core.length, hasWorked: jobs.length > 0 };
}

/** The skills of a role with what a resume holds of them; `held` includes wider skills. */
export function listRoleSkills(role: GuideRole, held: ReadonlySet<string>, guide: Skilled): RoleSkill[] {
  const weights = weighSkills(guide);
  const tiers: readonly SkillTier[] = ['core', 'common', 'plus'];
  return tiers.flatMap((tier) =>
    role.skills[tier]
      .map((skill): RoleSkill => {
        const isHeld = held.has(skill);
        const near = isHeld ? [] : (guide.nearSkills.get(skill) ?? []).filter((id) => held.has(id));
        const state = isHeld ? 'held' : near.length > 0 ? 'near' : 'missing';
        const isSoft = guide.skills.get(skill)?.kind === 'soft';
        return { skill, tier, isSoft, weight: weights.get(skill) ?? 0, state, near };
      })
      .sort((a, b) => b.weight - a.weight || (a.skill < b.skill ? -1 : 1)),
  );
}

function scoreSkills(skills: readonly RoleSkill[]): number {
  const hard = skills.filter(({ isSoft }) => !isSoft);
  const soft = skills.filter(({ isSoft }) => isSoft);
  // Without any hard skill of the role they would speak for everybody's every role.
  const shown = hard.some(({ state }) => state !== 'missing') ? soft : soft.map(asMissing);
  const parts = [
    ...(['core', 'common', 'plus'] as const).map((key) =>
      scorePart(
        hard.filter(({ tier }) => tier === key),
        key,
      ),
    ),
    scorePart(shown, 'soft'),
  ];
  const full = parts.reduce((sum, { weight }) => sum + weight, 0);
  return full === 0 ? 0 : (100 * parts.reduce((sum, { weight, share }) => sum + weight * share, 0)) / full;
}

function asMissing(skill: RoleSkill): RoleSkill {
  return { ...skill, state: 'missing' };
}

type Part = { readonly weight: number; readonly share: number };

function scorePart(skills: readonly RoleSkill[], part: keyof typeof PART): Part {
  const listed = skills.reduce((sum, { weight }) => sum + weight, 0);
  const has = skills.reduce((sum, { weight, state }) => sum + weight * creditOf(state), 0);
  const share = listed === 0 ? 0 : Math.min(1, has / (listed * ENOUGH[part]));
  return { weight: PART[part] * Math.min(1, listed / FULL[part]), share };
}

function creditOf(state: RoleSkill['state']): number {
  return { held: 1, near: NEAR_CREDIT, missing: 0 }[state];
}

/** The months of several jobs together, those of jobs side by side once. */
function countJobMonths(jobs: readonly PastJob[]): number {
  const untimed = jobs.filter(({ span }) => span === undefined);
  return countMonths(jobs.flatMap(({ span }) => (span ? [span] : []))) + sum(untimed.map(({ months = 0 }) => months));
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, each) => total + each, 0);
}

/** A job without dates counts as one just begun. */
function jobShare(jobs: readonly PastJob[]): number {
  if (jobs.length === 0) return 0;
  const months = countJobMonths(jobs);
  return JOB.least + (JOB.most - JOB.least) * Math.min(1, months / JOB.months);
}
