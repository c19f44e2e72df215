import type { CountedAsk } from '../analysis';
import { WEIGHT } from './score-coverage';

/**
 * By skill id the points of 100, not rounded, that showing it is worth in coverage: the weight of what asks for it, the heaviest where
 * several do; members of an either/or group share theirs.
 */
export function findShares(asks: readonly Pick<CountedAsk, 'requirement' | 'skills'>[]): Map<string, number> {
  const total = asks.reduce((sum, { requirement }) => sum + WEIGHT[requirement], 0);
  const shares = new Map<string, number>();
  for (const { requirement, skills } of asks) {
    const points = (100 * WEIGHT[requirement]) / total;
    for (const id of skills) shares.set(id, Math.max(points, shares.get(id) ?? 0));
  }
  return shares;
}
