import type { RoleProfile } from '../knowledge/schemas';
import { findNames, type NameMatcher, openNameMatcher } from '../skills/name-matcher.ts';
import { type PackedTrie, packNames } from '../skills/pack-char-trie.ts';

/** Phrases of duties, each belonging to the roles that claim it. */
export type DutyIndex = { readonly matcher: NameMatcher; readonly roles: readonly (readonly string[])[] };

/** The same as JSON. */
export type PackedDuties = { readonly names: PackedTrie; readonly roles: DutyIndex['roles'] };

/** Compiles the duty phrases of all roles for the bundle. */
export function packDuties(roles: readonly Pick<RoleProfile, 'id' | 'duties'>[]): PackedDuties {
  const owners = new Map<string, string[]>();
  for (const { id, duties } of roles) {
    for (const duty of duties) owners.set(duty, [...(owners.get(duty) ?? []), id]);
  }
  const forms = Array.from(owners.keys(), (form, value) => ({ form, value }));
  return { names: packNames(forms), roles: [...owners.values()] };
}

/** The index that was packed. */
export function unpackDuties({ names, roles }: PackedDuties): DutyIndex {
  return { matcher: openNameMatcher(names), roles };
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
