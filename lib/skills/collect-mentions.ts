import type { Requirement, SkillMention, Span } from '../analysis';
import type { Candidate } from './candidate';
import { chooseStronger } from './requirement';

/** A candidate that counts: judged, in its field, with the ids of its either/or list if it stands in one. */
export type Mention = Candidate & {
  readonly requirement: Requirement;
  readonly field: Span['field'];
  readonly members?: readonly string[];
};

function groupById(mentions: readonly Mention[]): Map<string, Mention[]> {
  const byId = new Map<string, Mention[]>();
  for (const mention of mentions) {
    const same = byId.get(mention.id);
    if (same) same.push(mention);
    else byId.set(mention.id, [mention]);
  }
  return byId;
}

function strongest(mentions: readonly Mention[]): Requirement {
  return mentions.map((m) => m.requirement).reduce(chooseStronger);
}

/**
 * The either/or list of a skill: the first one that stands as strongly as the skill is asked for.
 * A skill that is also asked for on its own is no choice.
 */
function findMembers(mentions: readonly Mention[]): readonly string[] | undefined {
  const requirement = strongest(mentions);
  const strong = mentions.filter((m) => m.requirement === requirement);
  if (strong.some((m) => !m.members && m.requirement !== 'mentioned')) return undefined;
  return strong.find((m) => m.members)?.members;
}

/** Numbers the lists in order of appearance; lists that share a skill are one. */
function nameGroups(byId: ReadonlyMap<string, Mention[]>): Map<string, string> {
  const groups: Set<string>[] = [];
  for (const [id, mentions] of byId) {
    const members = findMembers(mentions);
    if (!members) continue;
    const joined = groups.find((g) => members.some((m) => g.has(m)));
    if (joined) joined.add(id);
    else groups.push(new Set([id]));
  }
  const named = groups.filter((g) => g.size > 1).map((g, k) => [...g].map((id) => [id, `any-${k + 1}`] as const));
  return new Map(named.flat());
}

/** Everyday words need one place where they are asked for; then all their places count. */
function isAskedFor(mentions: readonly Mention[]): boolean {
  return mentions.some((m) => !m.askedOnly || m.requirement !== 'mentioned');
}

/** One record a skill, in order of first appearance; see `extractSkills`. */
export function collectMentions(mentions: readonly Mention[]): SkillMention[] {
  const byId = groupById(mentions);
  const groups = nameGroups(byId);
  return [...byId.values()].filter(isAskedFor).map((same): SkillMention => {
    const { id, name, kind, category } = same[0] as Mention;
    const group = groups.get(id);
    const spans = same.map(({ start, end, field }): Span => ({ start, end, field }));
    return { id, name, kind, category, requirement: strongest(same), ...(group ? { group } : {}), spans };
  });
}
