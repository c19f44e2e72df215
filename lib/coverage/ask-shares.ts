import type { SkillMention } from '../analysis';
import { extractAsks } from './extract-asks';
import { WEIGHT } from './score-coverage';

/**
 * By skill id the points of 100 that showing it is worth in coverage: the weight of what asks for it, the heaviest where
 * several do; members of an either/or group share theirs. Skills in `ignored` are left out of the sum as coverage does.
 */
export function findShares(skills: readonly SkillMention[], ignored: readonly string[] = []): Map<string, number> {
  const asks = extractAsks(skills).filter((ask) => !ask.skills.every(({ id }) => ignored.includes(id)));
  const total = asks.reduce((sum, { requirement }) => sum + WEIGHT[requirement], 0);
  const shares = new Map<string, number>();
  for (const { requirement, skills: members } of asks) {
    const points = Math.round((100 * WEIGHT[requirement]) / total);
    for (const { id } of members) shares.set(id, Math.max(points, shares.get(id) ?? 0));
  }
  return shares;
}
