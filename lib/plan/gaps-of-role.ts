import type { Guide, GuideRole } from '../knowledge/guide';
import type { Gap } from './gap';
import type { Held } from './held';

/** What a role's profile names and is not held: its core skills as required, its common ones as preferred. */
export function gapsOfRole(
  { skills: { core, common } }: Pick<GuideRole, 'skills'>,
  held: Held,
  guide: Pick<Guide, 'skills' | 'nearSkills'>,
): Gap[] {
  const toGap = (requirement: Gap['requirement']) => (skill: string) => ({
    skill,
    name: guide.skills.get(skill)?.name ?? skill,
    requirement,
    isOfRole: true as const,
    near: findHeldNear(skill, held, guide),
    alternatives: [],
  });
  return [...core.map(toGap('required')), ...common.map(toGap('preferred'))].filter(
    ({ skill }) => !held.skills.has(skill) && !held.ignored.has(skill),
  );
}

/** Ids of held skills that are close to one. */
export function findHeldNear(skill: string, held: Held, { nearSkills }: Pick<Guide, 'nearSkills'>): string[] {
  return (nearSkills.get(skill) ?? []).filter((id) => held.skills.has(id)).sort();
}
