import type { Requirement, SkillMention } from '../analysis';
import { findOnlyKinds } from '../skills/only-kinds';

/** A skill that is asked for; `kinds` where the posting names only kinds of it, so that another kind is not the same. */
export type AskedSkill = { readonly id: string; readonly name: string; readonly kinds?: readonly string[] };

/** One thing a posting asks for: a skill, or an either/or group of which one member is enough. */
export type Ask = { readonly requirement: 'required' | 'preferred'; readonly skills: readonly AskedSkill[] };

const STRENGTH: readonly Requirement[] = ['mentioned', 'preferred', 'required'];

/** The hard skills that a posting asks for, either/or groups as one, in order of first mention. */
export function extractAsks(skills: readonly SkillMention[]): Ask[] {
  const asks = new Map<string, SkillMention[]>();
  for (const mention of skills) {
    if (mention.kind === 'soft') continue;
    for (const key of findAskKeys(mention)) asks.set(key, [...(asks.get(key) ?? []), mention]);
  }
  return [...asks.values()].flatMap(toAsk);
}

/** Its groups, else the skill itself; nothing for a mere alternative to what is asked for elsewhere. */
function findAskKeys({ id, group, groups, coveredBy }: SkillMention): readonly string[] {
  const own = groups ?? (group === undefined ? [] : [group]);
  if (own.length > 0) return own.map((each) => `group ${each}`);
  return coveredBy === undefined ? [`skill ${id}`] : [];
}

/** A member may be asked for more strongly in another group, so a group is as binding as its least binding member. */
function toAsk(members: readonly SkillMention[]): Ask[] {
  const requirement = STRENGTH.find((each) => members.some((member) => member.requirement === each));
  if (requirement === undefined || requirement === 'mentioned') return [];
  return [{ requirement, skills: members.map(toAskedSkill) }];
}

function toAskedSkill(mention: SkillMention): AskedSkill {
  const kinds = findOnlyKinds(mention);
  const { id, name } = mention;
  return kinds ? { id, name, kinds } : { id, name };
}
