import type { Knowledge } from '../knowledge/knowledge';
import type { RoleOutcome } from './match-role';
import { MAX_ALTERNATIVES } from './rank-roles';

/**
 * The outcome with the role that the user says it is, and what was read among the alternatives; unchanged where nothing
 * was chosen, or a role that is not known.
 */
export function chooseRole(read: RoleOutcome, chosen: string | undefined, roles: Knowledge['roles']): RoleOutcome {
  const role = roles.get(chosen ?? '');
  if (!role || role.id === read.role?.id) return read;
  const { evidence: _evidence, ...first } = read.role ?? { evidence: [] };
  const others = ['id' in first ? [first] : [], read.alternatives].flat().filter(({ id }) => id !== role.id);
  return {
    role: { id: role.id, name: role.name, confidence: 1, evidence: [], isChosen: true },
    alternatives: others.slice(0, MAX_ALTERNATIVES),
  };
}
