import type { Requirement } from '../analysis';
import type { WholePosting } from './format-postings-json';
import type { SavedRow, SavedSkill } from './saved-posting';

/** Rows of what is asked for, in the order in which they matter: required and lacked somewhere, required, preferred. */
export const NEEDS = ['lacking', 'required', 'preferred'] as const;
export type Need = (typeof NEEDS)[number];

/** What one posting says of it; `alternative` where another one counts for it, `unknown` where no resume was compared. */
export type AskedState = NonNullable<SavedSkill['state']> | 'alternative' | 'unknown';

/** What one posting says of a skill, or of an either/or group as a whole. */
export type AskedCell = {
  readonly requirement: Requirement;
  readonly state: AskedState;
  /** Names of what the posting asks for, where those are only some of the group. */
  readonly only?: readonly string[];
  /** True where the posting takes the skill as one of several. */
  readonly isChoice?: boolean;
};

/** One thing that is asked for and what each posting says of it, in their order; undefined where one does not ask for it. */
export type AskComparison = {
  readonly key: string;
  /** Of the skill, or of all members of an either/or group: one of them is enough. */
  readonly names: readonly string[];
  readonly need: Need;
  readonly cells: readonly (AskedCell | undefined)[];
};

type Compared = Pick<WholePosting, 'skills'> & { readonly row: Pick<SavedRow, 'coverage' | 'comparedWith'> };
type Ask = { readonly key: string; readonly members: readonly SavedSkill[] };

/**
 * What is required or preferred somewhere, either/or groups as one: by need, then what most of the postings ask for, then
 * as the postings name it.
 */
export function compareAsks(postings: readonly Compared[]): readonly AskComparison[] {
  const asks = postings.map(({ skills }) => collectAsks(skills));
  const all = new Map<string, Ask>();
  for (const ask of asks.flatMap((each) => [...each.values()])) if (!all.has(ask.key)) all.set(ask.key, ask);
  const rows = Array.from(all.values(), ({ key, members }) => {
    const cells = postings.map((posting, at) => {
      const own = asks[at]?.get(key);
      return own ? describe(own.members, posting) : describeOther(members, posting);
    });
    const own = cells.filter((_cell, at) => asks[at]?.has(key)).flatMap((cell) => cell ?? []);
    return { key, names: members.map(({ name }) => name), need: findNeed(own), cells, count: own.length };
  });
  const rank = ({ need }: AskComparison) => NEEDS.indexOf(need);
  rows.sort((one, other) => rank(one) - rank(other) || other.count - one.count);
  return rows.map(({ count: _count, ...row }) => row);
}

/** By a key that is the same in all postings, as the ids of groups are not. */
function collectAsks(skills: readonly SavedSkill[]): ReadonlyMap<string, Ask> {
  const groups = new Map<string, SavedSkill[]>();
  for (const skill of skills.filter(isAsked)) {
    const group = skill.group === undefined ? `skill ${skill.id}` : `group ${skill.group}`;
    groups.set(group, [...(groups.get(group) ?? []), skill]);
  }
  const asks = Array.from(groups.values(), (members): Ask => ({ key: nameKey(members), members }));
  return new Map(asks.map((ask) => [ask.key, ask]));
}

function nameKey(members: readonly SavedSkill[]): string {
  return members
    .map(({ id }) => id)
    .sort()
    .join('\n');
}

/** A posting that does not ask for just this may ask for a part of it, or for more of which this is one. */
function describeOther(wanted: readonly SavedSkill[], posting: Compared): AskedCell | undefined {
  const found = posting.skills.filter(({ id }) => wanted.some((each) => each.id === id));
  const asked = found.filter(isAsked);
  if (wanted.length > 1) {
    return asked.length > 0 ? { ...describe(asked, posting), only: asked.map(({ name }) => name) } : undefined;
  }
  if (asked.length > 0) return { ...describe(asked, posting), isChoice: true };
  return found.length > 0 ? describe(found, posting) : undefined;
}

/** A group is as binding as its least binding member, and one that is held is enough. */
function describe(members: readonly SavedSkill[], { row }: Compared): AskedCell {
  const has = (state: SavedSkill['state']) => members.some((each) => each.state === state);
  const said = (['have', 'missing', 'ignored'] as const).find(has);
  const requirement = (['mentioned', 'preferred', 'required'] as const).find((each) =>
    members.some((member) => member.requirement === each),
  );
  const isCompared = row.coverage !== undefined || row.comparedWith !== undefined;
  return { requirement: requirement ?? 'mentioned', state: said ?? (isCompared ? 'alternative' : 'unknown') };
}

function findNeed(cells: readonly AskedCell[]): Need {
  const required = cells.filter(({ requirement }) => requirement === 'required');
  if (required.some(({ state }) => state === 'missing')) return 'lacking';
  return required.length > 0 ? 'required' : 'preferred';
}

function isAsked({ requirement }: SavedSkill): boolean {
  return requirement !== 'mentioned';
}
