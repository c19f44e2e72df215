import type { SkillMention } from '../../lib/analysis';
import { findOnlyKinds } from '../../lib/skills/only-kinds';

/** A skill by its name, or by its kinds where the posting names only these. */
export function nameMember(mention: SkillMention): string {
  return findOnlyKinds(mention)?.join(', ') ?? mention.name;
}
