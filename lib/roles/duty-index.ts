import type { RoleProfile } from '../knowledge/schemas';
import { createNameMatcher, findNames, type NameMatcher } from '../skills/name-matcher';

/** Phrases of duties, each belonging to the roles that claim it. */
export type DutyIndex = { readonly matcher: NameMatcher; readonly roles: readonly (readonly string[])[] };

/** Indexes the duty phrases of all roles. */
export function createDutyIndex(roles: readonly RoleProfile[]): DutyIndex {
  const owners = new Map<string, string[]>();
  for (const { id, duties } of roles) {
    for (const duty of duties) owners.set(duty, [...(owners.get(duty) ?? []), id]);
  }
  const forms = Array.from(owners.keys(), (form, value) => ({ form, value }));
  return { matcher: createNameMatcher(forms), roles: [...owners.values()] };
}

/** How many different duty phrases of each role a text contains; a phrase of several roles counts in part for each. */
export function countDuties(text: string, index: DutyIndex): Map<string, number> {
  const counts = new Map<string, number>();
  for (const value of new Set(findNames(index.matcher, text).map((match) => match.value))) {
    const owners = index.roles[value] ?? [];
    for (const role of owners) counts.set(role, (counts.get(role) ?? 0) + 1 / owners.length);
  }
  return counts;
}
