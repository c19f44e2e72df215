import type { JobPosting, SkillMention } from '../../lib/analysis';
import { findOnlyKinds } from '../../lib/skills/only-kinds';

/** The posting's own words for a skill of which it names only kinds, each once; empty where it names the skill itself. */
export function findSaidKinds(mention: SkillMention, posting: JobPosting): string[] {
  if (!findOnlyKinds(mention)) return [];
  const said = mention.spans.map(({ field, start, end }) => posting[field].slice(start, end).replace(/\s+/g, ' '));
  const once = new Map(said.filter(Boolean).map((words) => [words.toLowerCase(), words]));
  return [...once.values()].filter((words) => words.toLowerCase() !== mention.name.toLowerCase());
}
