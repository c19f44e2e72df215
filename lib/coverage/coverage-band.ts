/** Words for a score, so that it is never told by colour alone. */
export type CoverageBand = 'strong' | 'fair' | 'thin';

/** The band of a score from 0 to 100: strong from 75, fair from 45, else thin. Bands are words, no forecast of success. */
export function findBand(score: number): CoverageBand {
  if (score >= 75) return 'strong';
  return score >= 45 ? 'fair' : 'thin';
}
