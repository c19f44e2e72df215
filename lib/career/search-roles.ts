import type { Guide, GuideRole } from '../knowledge/guide';

/** A role that fits a query; `by` what fits where it is not the role's own name. */
export type SearchedRole = {
  readonly role: GuideRole;
  readonly by?: { readonly kind: 'title' | 'skill'; readonly name: string };
};

/**
 * Roles for a query, in the order of the guide: those whose name holds every word of it before those with such another
 * title, and these before those that ask for such a skill. An empty query gives all.
 */
export function searchRoles(query: string, { roles, skills }: Pick<Guide, 'roles' | 'skills'>): SearchedRole[] {
  const words = fold(query).split(' ').filter(Boolean);
  const all = [...roles.values()];
  if (words.length === 0) return all.map((role) => ({ role }));
  const fits = (name: string) => words.every((word) => beginsWord(fold(name), word));
  const nameSkill = (id: string) => skills.get(id)?.name ?? id;
  const found = all.map((role): SearchedRole | undefined => {
    if (fits(role.name)) return { role };
    const title = role.covers.map(({ name }) => name).find(fits);
    if (title !== undefined) return { role, by: { kind: 'title', name: title } };
    const skill = [...role.skills.core, ...role.skills.common].map(nameSkill).find(fits);
    return skill === undefined ? undefined : { role, by: { kind: 'skill', name: skill } };
  });
  const rank = ({ by }: SearchedRole) => (by === undefined ? 0 : by.kind === 'title' ? 1 : 2);
  return found.flatMap((each) => each ?? []).sort((a, b) => rank(a) - rank(b));
}

function fold(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}\p{N}+#]+/gu, ' ');
}

function beginsWord(text: string, word: string): boolean {
  return ` ${text}`.includes(` ${word}`);
}
