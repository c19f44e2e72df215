import type { SkillMention } from '../analysis';
import type { KnownRole } from '../knowledge/packed-knowledge';

/** What a posting's skills and duties say for a role, 0 to 1; independent of its title. */
export type RoleSupport = { readonly role: KnownRole; readonly support: number };

/** Each further duty phrase closes this share of what is still open. */
const DUTY_STEP = 0.3;
/** Of a role's core skills as many as this make the picture complete. */
const CORE_ENOUGH = 4;

/** Support of every role that has any, most first. */
export function rankSupport(
  roles: Iterable<KnownRole>,
  skills: readonly SkillMention[],
  duties: ReadonlyMap<string, number>,
): RoleSupport[] {
  const ids = new Set(skills.map(({ id }) => id));
  return [...roles]
    .map((role) => ({ role, support: supportOf(role, ids, duties.get(role.id) ?? 0) }))
    .filter(({ support }) => support > 0)
    .sort((a, b) => b.support - a.support || (a.role.id < b.role.id ? -1 : 1));
}

function supportOf({ skills }: KnownRole, ids: ReadonlySet<string>, duties: number): number {
  const fromDuties = 1 - (1 - DUTY_STEP) ** duties;
  const share = (wanted: readonly string[], enough: number) =>
    Math.min(1, wanted.filter((id) => ids.has(id)).length / Math.max(1, Math.min(enough, wanted.length)));
  return 0.5 * fromDuties + 0.35 * share(skills.core, CORE_ENOUGH) + 0.15 * share(skills.common, 6);
}
