import type { Guide } from '../knowledge/guide';
import { buildPlan } from './build-plan';
import type { Gap } from './gap';
import { gapsOfRole } from './gaps-of-role';
import { type AskingPosting, gapsOfSaved } from './gaps-of-saved';
import type { Held } from './held';
import type { PlanChoice } from './kept-plan';
import type { LearningPlan } from './learning-plan';

/** Everything that a plan can be made from. */
export type PlanMaterial = {
  readonly guide: Guide;
  /** Undefined without a resume. */
  readonly held?: Held;
  /** The posting that is open in a tab, with what it asks for and the resume lacks. */
  readonly posting?: {
    /** Tells it from other postings. */
    readonly key: string;
    readonly title: string;
    readonly company?: string;
    readonly role?: string;
    readonly gaps: readonly Gap[];
  };
  readonly saved: readonly AskingPosting[];
};

/** Why there is no plan. */
type NoPlanReason = 'noResume' | 'noPosting' | 'noSaved' | 'noRole' | 'noGaps' | 'invalid';

/** A plan with what it is for, or the reason why there is none. */
export type PlanOutcome =
  | {
      readonly plan: LearningPlan;
      /** Tells plans for different aims apart. */
      readonly key: string;
      readonly role?: string;
      /** True where the plan is made as if nothing were held. */
      readonly isWithoutResume: boolean;
    }
  | { readonly none: NoPlanReason };

const NOTHING_HELD: Held = { skills: new Set(), ignored: new Set() };

type Aim = { readonly gaps: readonly Gap[]; readonly key: string; readonly role?: string };

/** The plan for a choice, from what there is. */
export function choosePlan(choice: PlanChoice, material: PlanMaterial): PlanOutcome {
  const { guide, held } = material;
  if (!held && choice.source === 'posting') return { none: 'noResume' };
  const aim = findAim(choice, material, held ?? NOTHING_HELD);
  if (typeof aim === 'string') return { none: aim };
  if (aim.gaps.length === 0) return { none: 'noGaps' };
  const { gaps, key, role } = aim;
  const plan = buildPlan(
    { ...choice, gaps, held: held?.skills ?? NOTHING_HELD.skills, role, isCareerChange: choice.source === 'role' },
    guide,
  );
  return plan
    ? { plan, key, isWithoutResume: held === undefined, ...(role === undefined ? {} : { role }) }
    : { none: 'invalid' };
}

function findAim(
  { source, role }: PlanChoice,
  { guide, posting, saved }: PlanMaterial,
  held: Held,
): Aim | NoPlanReason {
  if (source === 'posting')
    return posting ? { gaps: posting.gaps, key: `posting-${posting.key}`, role: posting.role } : 'noPosting';
  if (source === 'saved') return saved.length > 0 ? { gaps: gapsOfSaved(saved, held, guide), key: 'saved' } : 'noSaved';
  const profile = guide.roles.get(role ?? '');
  return profile ? { gaps: gapsOfRole(profile, held, guide), key: `role-${profile.id}`, role: profile.id } : 'noRole';
}
