/** Words for a score of career fit, so that it is never told by colour alone. */
export type FitBand = 'close' | 'good' | 'partial' | 'far';

/** What a ranking rests on. */
export type FitBasis = 'resume' | 'answers' | 'both';

/** Shares of the two scores where both are there: what one can do counts for more than what one would like. */
export const BOTH = { resume: 0.6, answers: 0.4 } as const;

/** Least scores of close, good and partial. Answers are easily near to many roles, so more is asked of them. */
const LEAST: Readonly<Record<FitBasis, readonly [close: number, good: number, partial: number]>> = {
  resume: [60, 40, 20],
  answers: [80, 60, 40],
  both: [68, 48, 28],
};

/** The band of a score from 0 to 100; bands are words, no forecast of success. */
export function findFitBand(score: number, basis: FitBasis): FitBand {
  const [close, good, partial] = LEAST[basis];
  if (score >= close) return 'close';
  if (score >= good) return 'good';
  return score >= partial ? 'partial' : 'far';
}
