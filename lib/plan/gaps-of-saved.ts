import type { Requirement } from '../analysis';
import type { Guide } from '../knowledge/guide';
import { type Gap, weighGap } from './gap';
import { findHeldNear } from './gaps-of-role';
import type { Held } from './held';

/** A posting as far as it is needed here: what it asks for; members of one either/or group share `group`. */
export type AskingPosting = {
  readonly skills: readonly {
    readonly id: string;
    readonly name: string;
    readonly requirement: Requirement;
    readonly group?: string;
  }[];
};

type Member = AskingPosting['skills'][number];
type Ask = { readonly requirement: Gap['requirement']; readonly members: readonly Member[] };
type Tally = NonNullable<Gap['postings']>;

/**
 * What several postings ask for and is not held, what weighs most in all of them first; each with the number of postings
 * that require and prefer it. Of an either/or group the member that most postings ask for is chosen, and is enough.
 */
export function gapsOfSaved(
  postings: readonly AskingPosting[],
  held: Held,
  guide: Pick<Guide, 'nearSkills' | 'skills'>,
): Gap[] {
  const asks = postings.flatMap(extractOpen(held, guide));
  const names = new Map(asks.flatMap(({ members }) => members.map(({ id, name }) => [id, name])));
  const bySkill = indexBySkill(asks);
  const totals = new Map(Array.from(bySkill, ([id, asking]) => [id, tally(asking)]));
  const order = [...totals].sort(([a, one], [b, other]) => weigh(other) - weigh(one) || (a < b ? -1 : 1));
  const open = new Set(asks);
  return order.flatMap(([skill, postingsAsking]): Gap[] => {
    const answered = (bySkill.get(skill) ?? []).filter((ask) => open.has(ask));
    if (answered.length === 0) return [];
    for (const ask of answered) open.delete(ask);
    return [
      {
        skill,
        name: names.get(skill) ?? skill,
        requirement: answered.some(({ requirement }) => requirement === 'required') ? 'required' : 'preferred',
        postings: postingsAsking,
        near: findHeldNear(skill, held, guide),
        alternatives: listOthers(answered, skill),
      },
    ];
  });
}

/** The asks of one posting that nothing held answers; soft skills and what the user ignores are none. */
function extractOpen(held: Held, guide: Pick<Guide, 'skills'>) {
  return ({ skills }: AskingPosting): Ask[] => {
    const asks = new Map<string, Member[]>();
    for (const skill of skills) {
      if (guide.skills.get(skill.id)?.kind === 'soft') continue;
      const key = skill.group === undefined ? `skill ${skill.id}` : `group ${skill.group}`;
      asks.set(key, [...(asks.get(key) ?? []), skill]);
    }
    return [...asks.values()].flatMap((members): Ask[] => {
      const requirement = findLeast(members);
      const wanted = members.filter(({ id }) => !held.ignored.has(id));
      const isAnswered = members.some(({ id }) => held.skills.has(id));
      return requirement && wanted.length > 0 && !isAnswered ? [{ requirement, members: wanted }] : [];
    });
  };
}

/** A group is as binding as its least binding member. */
function findLeast(members: readonly Member[]): Gap['requirement'] | undefined {
  if (members.some(({ requirement }) => requirement === 'mentioned')) return undefined;
  return members.some(({ requirement }) => requirement === 'preferred') ? 'preferred' : 'required';
}

function indexBySkill(asks: readonly Ask[]): Map<string, Ask[]> {
  const bySkill = new Map<string, Ask[]>();
  for (const ask of asks) {
    for (const id of new Set(ask.members.map((member) => member.id))) {
      const asking = bySkill.get(id);
      if (asking) asking.push(ask);
      else bySkill.set(id, [ask]);
    }
  }
  return bySkill;
}

function tally(asks: readonly Ask[]): Tally {
  const required = asks.filter(({ requirement }) => requirement === 'required').length;
  return { required, preferred: asks.length - required };
}

function weigh(postings: Tally): number {
  return weighGap({ requirement: 'required', postings });
}

/** Skills that stand beside one in every ask that it answers; where one ask wants it alone there are none. */
function listOthers(answered: readonly Ask[], skill: string): Gap['alternatives'] {
  const [first, ...rest] = answered;
  const others = (first?.members ?? []).filter(
    ({ id }) => id !== skill && rest.every(({ members }) => members.some((member) => member.id === id)),
  );
  return others.map(({ id, name }) => ({ id, name }));
}
