import type { TailoringTip } from '../analysis';
import { NEAR_CREDIT } from '../coverage/score-coverage';

/**
 * Points of the coverage score behind a tip, not rounded: those of its skill by `findShares`, less what being close earns
 * already; members of a group are worth the same. Undefined where no skill is behind it.
 */
export function findGain({ id, kind }: TailoringTip, shares: ReadonlyMap<string, number>): number | undefined {
  const skill = id.replace(/^(?:show|wording|near|gap)-/, '');
  const points = shares.get(skill) ?? shares.get(skill.split('-or-')[0] ?? '');
  return points !== undefined && kind === 'near' ? points * (1 - NEAR_CREDIT) : points;
}
