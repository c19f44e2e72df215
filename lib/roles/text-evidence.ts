import type { SkillMention, Span } from '../analysis';
import type { KnownRole } from '../knowledge/packed-knowledge';
import { findNames } from '../skills/name-matcher';
import type { DutyIndex } from './duty-index';

/** Enough to see why, few enough to read. */
const MOST = { duties: 3, skills: 4 } as const;

/**
 * The places of a description that speak for a role where its title does not: the first of each duty phrase of the role,
 * then of each of its core and common skills, as far as there are any.
 */
export function findTextEvidence(
  role: KnownRole,
  description: string,
  skills: readonly SkillMention[],
  index: DutyIndex,
): Span[] {
  const places = [...findDuties(role.id, description, index), ...findSkills(role, skills)];
  return places.filter(
    ({ start, end }, at) => !places.slice(0, at).some((each) => each.start < end && each.end > start),
  );
}

function findDuties(role: string, description: string, { matcher, roles }: DutyIndex): Span[] {
  const first = new Map<number, Span>();
  for (const { value, start, end } of findNames(matcher, description)) {
    if (roles[value]?.includes(role) && !first.has(value)) first.set(value, { start, end, field: 'description' });
  }
  return [...first.values()].slice(0, MOST.duties);
}

function findSkills({ skills: wanted }: KnownRole, skills: readonly SkillMention[]): Span[] {
  const places = [...wanted.core, ...wanted.common].flatMap((id) => {
    const span = skills.find((skill) => skill.id === id)?.spans.find(({ field }) => field === 'description');
    return span ? [{ start: span.start, end: span.end, field: span.field }] : [];
  });
  return places.slice(0, MOST.skills);
}
