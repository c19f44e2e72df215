import { foldTitlePhrase } from '../../roles/title-words';
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

/** A name leads to one skill. */
export const uniqueSkillNames: DataRule = {
  name: 'a name belongs to one skill',
  findFaults: ({ skills }) =>
    findShared(
      skills.flatMap((file) =>
        file.skills.flatMap(({ id, name, aliases }) =>
          [name, ...aliases].map((form): [string, string] => [form.toLowerCase(), id]),
        ),
      ),
    ).map(([name, owners]) => `name "${name}" stands under ${owners.join(' and ')}: keep it under one of them.`),
};

/** A context rule is about a name that its skill has. */
export const rulesHaveNames: DataRule = {
  name: 'a context rule is about a name of its skill',
  findFaults: ({ skills }) =>
    skills.flatMap((file) =>
      file.skills.flatMap(({ id, name, aliases, rules = [] }) =>
        rules
          .filter(({ form }) => form !== name && !aliases.includes(form))
          .map(({ form }) => `skill "${id}": the rule for "${form}" fits none of its names: correct the form.`),
      ),
    ),
};

function findShared(pairs: readonly (readonly [string, string])[]): [string, string[]][] {
  const owners = new Map<string, Set<string>>();
  for (const [name, owner] of pairs) owners.set(name, (owners.get(name) ?? new Set()).add(owner));
  return [...owners].filter(([, ids]) => ids.size > 1).map(([name, ids]) => [name, [...ids]]);
}
