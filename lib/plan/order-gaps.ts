import type { Guide } from '../knowledge/guide';
import { type Gap, weighGap } from './gap';

type Links = Pick<Guide, 'skills' | 'widerSkills'>;

/**
 * Gaps in the order of learning: required before preferred, what more postings ask for first; but never a skill before a
 * wider one that is missing too, nor before what a source wants before it or a wider one. Each skill once.
 */
export function orderGaps(gaps: readonly Gap[], guide: Links): Gap[] {
  const ranked = [...gaps].sort(
    (a, b) => rank(a) - rank(b) || weighGap(b) - weighGap(a) || (a.skill < b.skill ? -1 : 1),
  );
  const bySkill = new Map<string, Gap>();
  for (const gap of ranked) if (!bySkill.has(gap.skill)) bySkill.set(gap.skill, gap);
  const ordered = new Map<string, Gap>();
  const visited = new Set<string>();
  const place = (gap: Gap) => {
    if (visited.has(gap.skill)) return;
    visited.add(gap.skill);
    const before = new Set(findBefore(gap.skill, guide));
    for (const each of bySkill.values()) if (before.has(each.skill)) place(each);
    ordered.set(gap.skill, gap);
  };
  for (const gap of bySkill.values()) place(gap);
  return [...ordered.values()];
}

function rank({ requirement }: Gap): number {
  return requirement === 'required' ? 0 : 1;
}

/** Wider skills, and those that a source wants before it or before a wider one. */
function findBefore(skill: string, { skills, widerSkills }: Links): string[] {
  const all = widerSkills.get(skill) ?? [skill];
  const named = all.flatMap((id) => (skills.get(id)?.learning ?? []).flatMap(({ after = [] }) => after));
  return [...all, ...named].filter((id) => id !== skill);
}
