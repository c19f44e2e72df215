import type { RoleProfile, TitlePatterns } from '../knowledge/schemas';
import { JOB_WORD } from './job-words.ts';
import { foldTitlePhrase } from './title-words.ts';

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
  /** Folded aliases that are a field and no job, as "data science" is: with a job's noun behind them they are another alias. */
  readonly fields: ReadonlySet<string>;
  /** The longest alias, in words. */
  readonly longest: number;
  readonly noise: ReadonlySet<string>;
  readonly blockers: readonly string[];
  readonly patterns: readonly TitlePattern[];
};

/** The same as JSON, with each role's aliases behind the role. */
export type PackedTitles = Omit<TitleIndex, 'aliases' | 'fields' | 'noise'> & {
  readonly aliases: readonly { readonly role: string; readonly names: readonly string[] }[];
  readonly fields: readonly string[];
  readonly noise: readonly string[];
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
    fields: new Set(Array.from(aliases.keys()).flatMap((alias) => findField(alias, aliases))),
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

function findField(alias: string, aliases: ReadonlyMap<string, string>): string[] {
  const [, before, last] = /^(.+) (\S+)$/.exec(alias) ?? [];
  if (!before || !last || !JOB_WORD.test(last)) return [];
  return aliases.has(before) && !JOB_WORD.test(before) ? [before] : [];
}

function countWords(phrase: string): number {
  return phrase.split(' ').length;
}

/** The folded names of a role: its own and its aliases. */
export function listRoleNames(role: string, { aliases }: TitleIndex): string[] {
  return Array.from(aliases).flatMap(([name, owner]) => (owner === role ? [name] : []));
}

/** Compiles an index of titles for the bundle. */
export function packTitles({ aliases, fields, noise, ...rest }: TitleIndex): PackedTitles {
  const names = new Map<string, string[]>();
  for (const [name, role] of aliases) names.set(role, [...(names.get(role) ?? []), name]);
  const packed = Array.from(names, ([role, own]) => ({ role, names: own }));
  return { ...rest, aliases: packed, fields: [...fields], noise: [...noise] };
}

/** The index that was packed. */
export function unpackTitles({ aliases, fields, noise, ...rest }: PackedTitles): TitleIndex {
  const roles = new Map<string, string>();
  for (const { role, names } of aliases) for (const name of names) roles.set(name, role);
  return { ...rest, aliases: roles, fields: new Set(fields), noise: new Set(noise) };
}
