import type { Requirement } from '../analysis';
import type { Mention } from './collect-mentions';
import { chooseStronger } from './requirement';

/** One either/or list of a posting: the ids of which one is enough, as strongly as any place asks for it. */
export type EitherOr = { readonly members: readonly string[]; readonly requirement: Requirement };

/** What a posting's either/or lists still ask for, and by what skill the others are covered. */
export type EitherOrLists = {
  /** In order of appearance. */
  readonly open: readonly EitherOr[];
  /** How strongly a mention's list is asked for; a mention's own requirement outside lists. */
  readonly findRequirement: (mention: Mention) => Requirement;
  /** The skill that makes a mention's list ask for nothing more; undefined for open lists and outside lists. */
  readonly findCover: (mention: Mention) => string | undefined;
};

/**
 * Sorts the lists of mentions by skill into open and covered ones. A list is covered when one of its members is asked
 * for on its own at least as strongly, or when a shorter list of some of its members is; lists of the same members are
 * one, lists that only share a member stay apart.
 */
export function findEitherOr(byId: ReadonlyMap<string, readonly Mention[]>): EitherOrLists {
  const lists = collectLists(byId);
  const covers = new Map<string, string>();
  for (const [key, list] of lists) {
    const cover = findCover(list, byId, [...lists.values()]);
    if (cover !== undefined) covers.set(key, cover);
  }
  return {
    open: [...lists].filter(([key]) => !covers.has(key)).map(([, list]) => list),
    findRequirement: ({ members, requirement }) => lists.get(keyOf(members ?? []))?.requirement ?? requirement,
    findCover: ({ members }) => members && covers.get(keyOf(members)),
  };
}

function collectLists(byId: ReadonlyMap<string, readonly Mention[]>): Map<string, EitherOr> {
  const lists = new Map<string, EitherOr>();
  for (const { members: named = [], requirement } of [...byId.values()].flat()) {
    const members = [...new Set(named)].filter((id) => byId.has(id));
    if (members.length < 2) continue;
    const same = lists.get(keyOf(named));
    const strongest = same ? chooseStronger(same.requirement, requirement) : requirement;
    lists.set(keyOf(named), { members, requirement: strongest });
  }
  return lists;
}

function keyOf(members: readonly string[]): string {
  return [...new Set(members)].sort().join(' ');
}

function findCover(
  { members, requirement }: EitherOr,
  byId: ReadonlyMap<string, readonly Mention[]>,
  lists: readonly EitherOr[],
): string | undefined {
  const alone = members.find((id) => (byId.get(id) ?? []).some((mention) => isAskedAlone(mention, requirement)));
  const shorter = lists.find(
    (other) =>
      other.members.length < members.length &&
      other.members.every((id) => members.includes(id)) &&
      isAtLeast(other.requirement, requirement),
  );
  return alone ?? shorter?.members[0];
}

/** A mere mention asks for nothing. */
function isAskedAlone({ members, requirement }: Mention, wanted: Requirement): boolean {
  return !members && requirement !== 'mentioned' && isAtLeast(requirement, wanted);
}

function isAtLeast(requirement: Requirement, wanted: Requirement): boolean {
  return chooseStronger(requirement, wanted) === requirement;
}
