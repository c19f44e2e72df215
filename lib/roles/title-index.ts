import type { RoleProfile, TitlePatterns } from '../knowledge/schemas';
import { foldTitlePhrase } from './title-words';

/** A field and a function that together name a role. */
export type TitlePattern = {
  readonly field: readonly string[];
  readonly work: readonly string[];
  readonly role: string;
};

/** Everything needed to understand a title: names of roles, and patterns for titles that are nobody's alias. */
export type TitleIndex = {
  /** Folded alias to role id. */
  readonly aliases: ReadonlyMap<string, string>;
  /** The longest alias, in words. */
  readonly longest: number;
  readonly noise: ReadonlySet<string>;
  readonly blockers: readonly string[];
  readonly patterns: readonly TitlePattern[];
};

/** Indexes the titles of all roles; an alias that two roles claim goes to the first, and `check:data` reports it. */
export function createTitleIndex(roles: readonly RoleProfile[], patterns: TitlePatterns): TitleIndex {
  const aliases = new Map<string, string>();
  for (const role of roles) {
    for (const title of [role.name, ...role.aliases]) {
      const folded = foldTitlePhrase(title);
      if (folded && !aliases.has(folded)) aliases.set(folded, role.id);
    }
  }
  return {
    aliases,
    longest: Math.max(1, ...Array.from(aliases.keys(), countWords)),
    noise: new Set(patterns.noise.map(foldTitlePhrase)),
    blockers: patterns.blockers.map(foldTitlePhrase),
    patterns: patterns.patterns.map(({ field, function: work, role }) => ({
      field: (patterns.fields[field] ?? []).map(foldTitlePhrase),
      work: (patterns.functions[work] ?? []).map(foldTitlePhrase),
      role,
    })),
  };
}

function countWords(phrase: string): number {
  return phrase.split(' ').length;
}
