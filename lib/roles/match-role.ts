import type { JobPosting, RoleCandidate, RoleMatch, SkillMention } from '../analysis';
import type { Knowledge } from '../knowledge/knowledge';
import { countDuties } from './duty-index';
import { findFuzzyRole } from './find-fuzzy-role';
import { findTitleRoles, type TitleRole } from './find-title-roles';
import { MAX_ALTERNATIVES, rankRoles } from './rank-roles';
import { rankSupport } from './role-support';
import { findTextEvidence } from './text-evidence';

/** The role of a posting with its alternatives; without `role` the posting is no AI, ML or data role. */
export type RoleOutcome = { readonly role?: RoleMatch; readonly alternatives: readonly RoleCandidate[] };

/**
 * The role that title, duties and skills speak for. The title counts first; the text moves the confidence, settles
 * which of two named roles is meant, and stands alone only where it is very clear. The evidence lies in the title, and
 * in the description where the title does not speak for the role.
 */
export function matchRole(posting: JobPosting, skills: readonly SkillMention[], knowledge: Knowledge): RoleOutcome {
  const titled = findNamedRoles(posting, knowledge);
  const duties = countDuties(posting.description, knowledge.duties);
  const supports = rankSupport(knowledge.roles.values(), skills, duties);
  const { title, description } = posting;
  const ranked = rankRoles({ title, description, titled, supports });
  const named = ranked.flatMap(({ role, confidence }) => {
    const name = knowledge.roles.get(role)?.name;
    return name === undefined ? [] : [{ id: role, name, confidence }];
  });
  const [first, ...others] = named;
  if (!first) return { alternatives: [] };
  const inTitle = titled
    .filter(({ role }) => role === first.id)
    .map(({ start, end }) => ({ start, end, field: 'title' as const }));
  const profile = knowledge.roles.get(first.id);
  const evidence =
    inTitle.length > 0 || !profile ? inTitle : findTextEvidence(profile, posting.description, skills, knowledge.duties);
  return { role: { ...first, evidence }, alternatives: others.slice(0, MAX_ALTERNATIVES) };
}

/** A misspelt title counts only where no name and no pattern fits. */
function findNamedRoles({ title, company }: JobPosting, { titles }: Knowledge): TitleRole[] {
  const named = findTitleRoles(title, titles, company);
  const fuzzy = named.length > 0 ? undefined : findFuzzyRole(title, titles);
  return fuzzy ? [fuzzy] : named;
}
