import type { ResumeFit, RoleSkill } from './score-resume';

/** What a role asks of skills beside what a resume holds, each list in order of weight, hard skills before soft ones. */
export type RoleGap = {
  readonly held: readonly RoleSkill[];
  /** Not held, though something near is. */
  readonly near: readonly RoleSkill[];
  readonly missingCore: readonly RoleSkill[];
  /** Common ones; what is only an advantage is no gap. */
  readonly missingCommon: readonly RoleSkill[];
};

/** Sorts the skills of a role into what is held, near and missing. */
export function findGap({ skills }: Pick<ResumeFit, 'skills'>): RoleGap {
  const ordered = [...skills.filter(({ isSoft }) => !isSoft), ...skills.filter(({ isSoft }) => isSoft)];
  const missing = ordered.filter(({ state }) => state === 'missing');
  return {
    held: ordered.filter(({ state }) => state === 'held'),
    near: ordered.filter(({ state, tier }) => state === 'near' && tier !== 'plus'),
    missingCore: missing.filter(({ tier }) => tier === 'core'),
    missingCommon: missing.filter(({ tier }) => tier === 'common'),
  };
}
