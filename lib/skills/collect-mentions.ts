import type { Requirement, SkillMention, SkillSpan, Span } from '../analysis';
import type { Candidate } from './candidate';
import { type EitherOrLists, findEitherOr } from './either-or';
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

/** The skill that covers each list in which this one is asked for; undefined when any place asks for it beyond them. */
function findCover(mentions: readonly Mention[], lists: EitherOrLists): string | undefined {
  const asked = mentions.filter(({ requirement }) => requirement !== 'mentioned');
  const covers = asked.map(lists.findCover);
  return covers.every((cover) => cover !== undefined) ? covers[0] : undefined;
}

/** By id the open lists that a skill is in, numbered in order of appearance. */
function nameGroups({ open }: EitherOrLists): Map<string, string[]> {
  const groups = new Map<string, string[]>();
  open.forEach(({ members }, index) => {
    for (const id of members) groups.set(id, [...(groups.get(id) ?? []), `any-${index + 1}`]);
  });
  return groups;
}

function spanOf({ start, end, field, kindName }: Mention): SkillSpan {
  return { start, end, field, ...(kindName === undefined ? {} : { kind: kindName }) };
}

/** One record a skill, in order of first appearance; see `extractSkills`. */
export function collectMentions(mentions: readonly Mention[]): SkillMention[] {
  const byId = groupById(mentions);
  const lists = findEitherOr(byId);
  const groups = nameGroups(lists);
  return [...byId.values()].map((same): SkillMention => {
    const { id, name, kind, category } = same[0] as Mention;
    const own = groups.get(id) ?? [];
    const coveredBy = findCover(same, lists);
    return {
      id,
      name,
      kind,
      category,
      requirement: same.map(lists.findRequirement).reduce(chooseStronger),
      ...(own.length > 0 ? { group: own[0] } : {}),
      ...(own.length > 1 ? { groups: own } : {}),
      ...(coveredBy === undefined ? {} : { coveredBy }),
      spans: same.map(spanOf),
    };
  });
}
