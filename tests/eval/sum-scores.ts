import { COUNTS, type Count, type PostingScore, type Tally } from './score-posting';

export type Figure = Count | 'skillF1';

/** In the order in which they are printed; 1 is best, but for these two, where it is 0. */
export const FIGURES: readonly Figure[] = [...COUNTS.slice(0, 3), 'skillF1', ...COUNTS.slice(3)];
export const LOWER_IS_BETTER: ReadonlySet<Figure> = new Set(['salaryFalse', 'traps']);

/** Shares from 0 to 1; undefined where nothing was there to be counted. */
export type Figures = Readonly<Partial<Record<Figure, number>>>;

/** Every share over all postings together, each label, mention or posting counting once. */
export function sumScores(scores: readonly PostingScore[]): Figures {
  const shares = Object.fromEntries(COUNTS.map((count) => [count, shareOf(sumTallies(scores, count))]));
  return { ...shares, skillF1: harmonicMean(shares.skillPrecision, shares.skillRecall) };
}

function sumTallies(scores: readonly PostingScore[], count: Count): Tally {
  const tallies = scores.map(({ tallies }) => tallies[count] ?? { right: 0, of: 0 });
  return { right: sum(tallies.map(({ right }) => right)), of: sum(tallies.map(({ of }) => of)) };
}

function shareOf({ right, of }: Tally): number | undefined {
  return of > 0 ? right / of : undefined;
}

function harmonicMean(a: number | undefined, b: number | undefined): number | undefined {
  if (a === undefined || b === undefined) return undefined;
  return a + b > 0 ? (2 * a * b) / (a + b) : 0;
}

/** One line of the reliability table: of the roles given with this confidence, how many were right. */
export type Bin = Tally & { readonly from: number };

const BIN_STARTS = [0, 0.5, 0.6, 0.7, 0.8, 0.9];

/** Confidence of the given roles in tenths (all below a half together) against the share that was right. */
export function sumReliability(scores: readonly PostingScore[]): Bin[] {
  const answers = scores.flatMap(({ answer }) => answer ?? []);
  return BIN_STARTS.map((from, index) => {
    const to = BIN_STARTS[index + 1] ?? Number.POSITIVE_INFINITY;
    const inside = answers.filter(({ confidence }) => confidence >= from && confidence < to);
    return { from, right: inside.filter(({ isRight }) => isRight).length, of: inside.length };
  });
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
