import { findTitleRoles } from '../../roles/find-title-roles';
import { createTitleIndex } from '../../roles/title-index';
import type { DataRule } from './data-rule';
import { listNames } from './name-rules';

/** A posting that is titled as the role is named is read as that role. */
export const rolesAreReached: DataRule = {
  name: 'every role is reached by its name',
  findFaults: ({ roles, titles }) => {
    const index = createTitleIndex(roles, titles);
    return roles
      .map(({ id, name }) => ({ id, name, found: findTitleRoles(name, index)[0]?.role }))
      .filter(({ id, found }) => found !== id)
      .map(
        ({ id, name, found }) =>
          `a posting for "${name}" is read as ${found ?? 'no role'}, not as "${id}": change aliases or titles.json.`,
      );
  },
};

/** Of several skills with one name the first whose rule holds is meant: no skill may lose all of its names. */
export const skillsAreReached: DataRule = {
  name: 'every skill is reached by one of its names',
  findFaults: ({ skills }) => {
    const records = skills.flatMap((file) => file.skills);
    const reached = new Set<string>();
    const taken = new Map<string, string>();
    for (const { id, key, isRuled } of records.flatMap(listNames)) {
      const owner = taken.get(key);
      if (owner === undefined || owner === id) reached.add(id);
      if (!isRuled && owner === undefined) taken.set(key, id);
    }
    return records
      .filter(({ id }) => !reached.has(id))
      .map(({ id }) => `skill "${id}": each of its names is read as another skill: give it a name of its own.`);
  },
};
