import type { Guide } from '../knowledge/guide';
import { type Gap, weighGap } from './gap';

type Links = Pick<Guide, 'skills' | 'widerSkills' | 'roles'>;

/** A role that names a skill as core says twice as much for learning it as one in which it is common. */
const CORE = 2;

/**
 * Gaps in the order of learning: required before preferred, what more postings ask for first, then what more of the others
 * rest on, then what more roles ask for; but never a skill before one that it rests on (`findFoundations`). Each skill once.
 */
export function orderGaps(gaps: readonly Gap[], guide: Links): Gap[] {
  const skills = [...new Set(gaps.map(({ skill }) => skill))];
  const rests = new Map(skills.map((skill) => [skill, new Set(findFoundations(skill, guide))]));
  const carried = new Map(skills.map((id) => [id, skills.filter((each) => rests.get(each)?.has(id)).length]));
  const asked = countRoles(new Set(skills), guide);
  const gain = (counts: ReadonlyMap<string, number>, a: Gap, b: Gap) =>
    (counts.get(b.skill) ?? 0) - (counts.get(a.skill) ?? 0);
  const ranked = [...gaps].sort(
    (a, b) =>
      rank(a) - rank(b) ||
      weighGap(b) - weighGap(a) ||
      gain(carried, a, b) ||
      gain(asked, a, b) ||
      (a.skill < b.skill ? -1 : 1),
  );
  return placeAll(ranked, rests);
}

/** Each gap after those that it rests on, else in the order given; in a circle the first stays first. */
function placeAll(ranked: readonly Gap[], rests: ReadonlyMap<string, ReadonlySet<string>>): Gap[] {
  const bySkill = new Map<string, Gap>();
  for (const gap of ranked) if (!bySkill.has(gap.skill)) bySkill.set(gap.skill, gap);
  const ordered = new Map<string, Gap>();
  const visited = new Set<string>();
  const place = (gap: Gap) => {
    if (visited.has(gap.skill)) return;
    visited.add(gap.skill);
    for (const each of bySkill.values()) if (rests.get(gap.skill)?.has(each.skill)) place(each);
    ordered.set(gap.skill, gap);
  };
  for (const gap of bySkill.values()) place(gap);
  return [...ordered.values()];
}

function rank({ requirement }: Gap): number {
  return requirement === 'required' ? 0 : 1;
}

/** In how many roles of the guide a skill is core, twice, or common. */
function countRoles(wanted: ReadonlySet<string>, { roles }: Pick<Guide, 'roles'>): Map<string, number> {
  const counts = new Map<string, number>();
  const add = (ids: readonly string[], weight: number) => {
    for (const id of ids) if (wanted.has(id)) counts.set(id, (counts.get(id) ?? 0) + weight);
  };
  for (const { skills } of roles.values()) {
    add(skills.core, CORE);
    add(skills.common, 1);
  }
  return counts;
}

/**
 * Ids of what a skill rests on: wider skills, what a source wants before it and what the order of learning names for it,
 * with what these rest on in turn. Where the order has no record of a skill, what is named for wider ones holds for it. The
 * skill itself is not among them.
 */
export function findFoundations(skill: string, guide: Pick<Guide, 'skills' | 'widerSkills'>): string[] {
  const reached = new Set(findNamed(skill, guide));
  for (const id of reached) for (const next of findNamed(id, guide)) reached.add(next);
  return [...new Set([...(guide.widerSkills.get(skill) ?? []), ...reached])].filter((id) => id !== skill);
}

function findNamed(skill: string, { skills, widerSkills }: Pick<Guide, 'skills' | 'widerSkills'>): string[] {
  const hasRecord = skills.get(skill)?.after !== undefined;
  const told = hasRecord ? [skill] : (widerSkills.get(skill) ?? [skill]);
  return told.flatMap((id) => {
    const { learning = [], after = [] } = skills.get(id) ?? {};
    return [...learning.flatMap((fact) => fact.after ?? []), ...after];
  });
}
