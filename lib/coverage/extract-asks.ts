import type { SkillMention } from '../analysis';

/** One thing a posting asks for: a skill, or an either/or group of which one member is enough. */
export type Ask = { readonly requirement: 'required' | 'preferred'; readonly skills: readonly string[] };

/** The hard skills that a posting asks for, either/or groups as one, in order of first mention. */
export function extractAsks(skills: readonly SkillMention[]): Ask[] {
  const asks = new Map<string, { requirement: Ask['requirement']; skills: string[] }>();
  for (const { id, kind, requirement, group } of skills) {
    if (kind === 'soft' || requirement === 'mentioned') continue;
    const key = group === undefined ? `skill ${id}` : `group ${group}`;
    const ask = asks.get(key) ?? { requirement, skills: [] };
    // A group is as binding as its most binding member.
    if (requirement === 'required') ask.requirement = 'required';
    ask.skills.push(id);
    asks.set(key, ask);
  }
  return [...asks.values()];
}
