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

/** One field under several names, folded: what a title says with one of them it says with any. */
const SAME_FIELD: readonly string[] = [
  'machine learning',
  'ml',
  'ai ml',
  'ml ai',
  'ai machine learning',
  'machine learning ai',
];
const LEARNING = / (?:machine learning|ml) /;
const OTHER_FIELD = / (?:ai|artificial|ia|ki) /;
/** The "ML" of a school are its multilingual learners. */
const SCHOOL = / teacher /;

/** The folded phrase with machine learning under each of its names; "AI" is not said twice. */
function listSameFields(phrase: string): string[] {
  const spaced = ` ${phrase} `;
  if (!LEARNING.test(spaced) || SCHOOL.test(spaced)) return [phrase];
  const names = SAME_FIELD.filter((name) => !name.includes('ai') || !OTHER_FIELD.test(spaced));
  return [phrase, ...names.map((name) => spaced.replace(LEARNING, ` ${name} `).trim())];
}

function foldPhrases(phrases: readonly string[] = []): string[] {
  return [...new Set(phrases.flatMap((phrase) => listSameFields(foldTitlePhrase(phrase))))];
}

/** Folded title to role id; the titles that are written stand before those that only put one name of a field for another. */
function indexAliases(roles: readonly RoleProfile[]): Map<string, string> {
  const written = roles.flatMap(({ id, name, aliases }) =>
    [name, ...aliases].map((title) => [foldTitlePhrase(title), id] as const),
  );
  const others = written.flatMap(([folded, id]) => listSameFields(folded).map((same) => [same, id] as const));
  const aliases = new Map<string, string>();
  for (const [folded, id] of [...written, ...others]) if (folded && !aliases.has(folded)) aliases.set(folded, id);
  return aliases;
}

/** Indexes the titles of all roles; an alias that two roles claim goes to the first, and `check:data` reports it. */
export function createTitleIndex(roles: readonly RoleProfile[], patterns: TitlePatterns): TitleIndex {
  const aliases = indexAliases(roles);
  return {
    aliases,
    fields: new Set(Array.from(aliases.keys()).flatMap((alias) => findField(alias, aliases))),
    longest: Math.max(1, ...Array.from(aliases.keys(), countWords)),
    noise: new Set(patterns.noise.map(foldTitlePhrase)),
    blockers: patterns.blockers.map(foldTitlePhrase),
    patterns: patterns.patterns.map(({ field, function: work, role }) => ({
      field: foldPhrases(patterns.fields[field]),
      work: foldPhrases(patterns.functions[work]),
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
