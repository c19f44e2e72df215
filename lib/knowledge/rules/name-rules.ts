import { foldTitlePhrase } from '../../roles/title-words';
import { normaliseForm } from '../../skills/normalise-form';
import type { SkillRecord } from '../schemas';
import type { DataRule } from './data-rule';

/** A title leads to one role. */
export const uniqueTitles: DataRule = {
  name: 'a title belongs to one role',
  findFaults: ({ roles }) =>
    findShared(
      roles.flatMap(({ id, name, aliases }) =>
        [name, ...aliases].map((title): [string, string] => [foldTitlePhrase(title), id]),
      ),
    ).map(
      ([title, owners]) => `title "${title}" stands under ${owners.join(' and ')}: keep it where postings mean it.`,
    ),
};

/**
 * A name leads to one skill. Names are compared as the matcher reads them: without case, separators and plural "s".
 * Two skills may share a name when at most one of them has it without a context rule.
 */
export const uniqueSkillNames: DataRule = {
  name: 'a name belongs to one skill, or rules tell its skills apart',
  findFaults: ({ skills }) => {
    const names = skills
      .flatMap((file) => file.skills.flatMap(listNames))
      .map((each) => ({ ...each, key: dropPlural(each.key) }));
    const certain = new Set(names.filter(({ isRuled }) => !isRuled).map(({ id, key }) => `${key}|${id}`));
    return findShared(names.map(({ id, key }): [string, string] => [key, id]))
      .filter(([key, owners]) => owners.filter((id) => certain.has(`${key}|${id}`)).length > 1)
      .map(
        ([key, owners]) =>
          `name "${key}" stands under ${owners.join(' and ')}: keep it under one of them, or give it a rule.`,
      );
  },
};

/** A name of a skill as the matcher compares names, and whether a context rule says when it counts. */
export type FoldedName = { readonly id: string; readonly key: string; readonly isRuled: boolean };

/** Everything that a skill is found by, folded. */
export function listNames({ id, name, aliases, kinds = [], rules = [] }: SkillRecord): FoldedName[] {
  return [name, ...aliases, ...kinds].map((form) => ({
    id,
    key: normaliseForm(form),
    isRuled: rules.some((rule) => rule.form === form),
  }));
}

function dropPlural(key: string): string {
  return key.length > 3 && /[^s]s$/.test(key) ? key.slice(0, -1) : key;
}

/** A context rule is about a name that its skill has. */
export const rulesHaveNames: DataRule = {
  name: 'a context rule is about a name of its skill',
  findFaults: ({ skills }) =>
    skills.flatMap((file) =>
      file.skills.flatMap(({ id, name, aliases, kinds = [], rules = [] }) =>
        rules
          .filter(({ form }) => form !== name && ![...aliases, ...kinds].includes(form))
          .map(({ form }) => `skill "${id}": the rule for "${form}" fits none of its names: correct the form.`),
      ),
    ),
};

function findShared(pairs: readonly (readonly [string, string])[]): [string, string[]][] {
  const owners = new Map<string, Set<string>>();
  for (const [name, owner] of pairs) owners.set(name, (owners.get(name) ?? new Set()).add(owner));
  return [...owners].filter(([, ids]) => ids.size > 1).map(([name, ids]) => [name, [...ids]]);
}
