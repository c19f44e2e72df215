import type { JobPosting, RoleCandidate, RoleMatch, SkillMention } from '../analysis';
import type { Knowledge } from '../knowledge/knowledge';
import { countDuties } from './duty-index';
import { findFuzzyRole } from './find-fuzzy-role';
import { findTitleRoles, type TitleRole } from './find-title-roles';
import { type RoleSupport, rankSupport } from './role-support';
import { findTextEvidence } from './text-evidence';

/** The role of a posting with its alternatives; without `role` the posting is no AI, ML or data role. */
export type RoleOutcome = { readonly role?: RoleMatch; readonly alternatives: readonly RoleCandidate[] };

/** Support that duties and skills must give before a title that names no role is overruled. */
const ENOUGH_WITHOUT_TITLE = 0.72;
const MAX_ALTERNATIVES = 3;

/**
 * The role that title, duties and skills speak for. The title counts first; the text moves the confidence, settles
 * which of two named roles is meant, and stands alone only where it is very clear. The evidence lies in the title, and
 * in the description where the title does not speak for the role.
 */
export function matchRole(posting: JobPosting, skills: readonly SkillMention[], knowledge: Knowledge): RoleOutcome {
  const titled = findNamedRoles(posting.title, knowledge);
  const duties = countDuties(posting.description, knowledge.duties);
  const supports = rankSupport(knowledge.roles.values(), skills, duties);
  const ranked = titled.length > 0 ? rankTitled(titled, supports) : rankUntitled(supports);
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
function findNamedRoles(title: string, { titles }: Knowledge): TitleRole[] {
  const named = findTitleRoles(title, titles);
  const fuzzy = named.length > 0 ? undefined : findFuzzyRole(title, titles);
  return fuzzy ? [fuzzy] : named;
}

type Ranked = { readonly role: string; readonly confidence: number };

function rankTitled(titled: readonly TitleRole[], supports: readonly RoleSupport[]): Ranked[] {
  const supportOf = (id: string) => supports.find(({ role }) => role.id === id)?.support ?? 0;
  const named = titled.map(({ role, certainty }, index) => ({
    role,
    // The first of several named roles is usually the one that is meant.
    confidence: certainty * (0.94 + 0.06 * supportOf(role)) * (index === 0 ? 1 : 0.6),
  }));
  const others = supports
    .filter(({ role }) => !titled.some((each) => each.role === role.id))
    .slice(0, MAX_ALTERNATIVES)
    .map(({ role, support }) => ({ role: role.id, confidence: support * 0.3 }));
  return [...named, ...others].map(roundConfidence).sort((a, b) => b.confidence - a.confidence);
}

function rankUntitled(supports: readonly RoleSupport[]): Ranked[] {
  const [best] = supports;
  if (!best || best.support < ENOUGH_WITHOUT_TITLE) return [];
  return supports
    .slice(0, 1 + MAX_ALTERNATIVES)
    .map(({ role, support }) => roundConfidence({ role: role.id, confidence: support * 0.7 }));
}

function roundConfidence({ role, confidence }: Ranked): Ranked {
  return { role, confidence: Math.round(confidence * 100) / 100 };
}
