import type { RoleCandidate } from '../analysis';

/** A role that a posting could be as well, and how likely that is in a word; none where the user said what it is. */
export type LikelyRole = Pick<RoleCandidate, 'id' | 'name'> & { readonly word?: 'possible' | 'unlikely' };

/** From this probability on another role is called possible. */
const POSSIBLE = 0.2;

/**
 * Alternatives in words. Their confidences are each against all else and add up to more than all there is; what the chosen
 * role's probability leaves is shared among them in proportion, as much as they could have between them.
 */
export function describeAlternatives(
  role: Pick<RoleCandidate, 'confidence'> & { readonly isChosen?: true },
  alternatives: readonly RoleCandidate[],
): LikelyRole[] {
  const all = alternatives.reduce((sum, { confidence }) => sum + confidence, 0);
  const left = Math.max(0, 1 - role.confidence);
  return alternatives.map(({ id, name, confidence }) => {
    if (role.isChosen) return { id, name };
    const share = all > 0 ? (left * confidence) / all : 0;
    return { id, name, word: Math.min(share, confidence) >= POSSIBLE ? 'possible' : 'unlikely' };
  });
}
