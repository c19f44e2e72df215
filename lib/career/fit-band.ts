/** Words for a score of career fit, so that it is never told by colour alone. */
export type FitBand = 'close' | 'good' | 'partial' | 'far';

/** What a ranking rests on. */
export type FitBasis = 'resume' | 'answers' | 'both';

/** Shares of the two scores where both are there: what one can do counts for more than what one would like. */
export const BOTH = { resume: 0.6, answers: 0.4 } as const;

/** Least scores of each band, whatever the score rests on: one number has one word wherever it is shown. */
export const LEAST_SCORE = { close: 80, good: 55, partial: 30 } as const;

/** Least shares of the core skills without which a score stays below a band. */
const LEAST_CORE = { close: 3 / 4, good: 1 / 2 } as const;

/** The band of a whole score from 0 to 100; bands are words, no forecast of success. */
export function findFitBand(score: number): FitBand {
  if (score >= LEAST_SCORE.close) return 'close';
  if (score >= LEAST_SCORE.good) return 'good';
  return score >= LEAST_SCORE.partial ? 'partial' : 'far';
}

/** Core skills of a role: how many it has, how many of them are held, and whether somebody has worked in it. */
export type HeldCore = { readonly held: number; readonly of: number; readonly hasWorked: boolean };

/**
 * The score that the core skills allow: below good with less than half of them, below close with less than three quarters
 * unless somebody has worked in the role. So the word of a score never says more than what is held.
 */
export function limitByCore(score: number, { held, of, hasWorked }: HeldCore): number {
  if (held < of * LEAST_CORE.good) return Math.min(score, LEAST_SCORE.good - 1);
  if (held < of * LEAST_CORE.close && !hasWorked) return Math.min(score, LEAST_SCORE.close - 1);
  return score;
}
