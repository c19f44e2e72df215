import type { PackedLinks } from '../packed-knowledge';
import type { SkillRecord } from '../schemas';

/** Links of all skills that have any, in the form that `skill-links` reads. */
export function packLinks(
  skills: readonly SkillRecord[],
  listOthers: (skill: SkillRecord) => readonly string[],
): PackedLinks {
  const linked = skills.filter((skill) => listOthers(skill).length > 0);
  return linked.map((skill) => [skill.id, ...listOthers(skill)].join(' ')).join('\n');
}
