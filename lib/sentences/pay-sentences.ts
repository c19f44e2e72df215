import type { Benchmark, PayBasis, PayLevel, PayPeriod, PostedSalary } from '../analysis';
import type { PositionName } from '../salary/describe-position';
import type { FigurePlace, PayRange } from './benchmark-sentences';

/** An amount of a currency (ISO 4217); `period` where it is said. */
export type Amount = { readonly amount: number; readonly currency: string; readonly period?: PayPeriod };

/** What the figures of a benchmark say of the market. */
export type Market = Pick<Benchmark, 'low' | 'high' | 'currency' | 'period' | 'level'> & {
  readonly role: string;
  readonly place: FigurePlace;
  /** True where low and high are the middle half of postings, and not the ends of a range in an article. */
  readonly isFromData: boolean;
  /** The same over the period that the posting pays for, where that is another. */
  readonly own?: PayRange;
  /** What is counted beside base pay. */
  readonly extras?: Extract<PayBasis, 'total' | 'base-and-equity'>;
};

/** What to answer where the posting states no pay. */
export type PayAnswer =
  /** No figure can be named: bonus or equity count, or no figures are for the level alone ("all": the posting states none). */
  | { readonly kind: 'extras' }
  | { readonly kind: 'no-level'; readonly level: PayLevel }
  /** About the middle. */
  | { readonly kind: 'about'; readonly middle: Amount }
  /** The upper end, with room down to the middle. */
  | { readonly kind: 'upper'; readonly upper: Amount; readonly middle: Amount }
  | { readonly kind: 'least'; readonly middle: Amount };

/** What to ask for beside posted pay. */
export type PayRequest =
  | { readonly kind: 'how-set'; readonly isRange: boolean }
  | { readonly kind: 'near'; readonly middle: Amount }
  /** Inside the published range that was named before. */
  | { readonly kind: 'inside' }
  /** The upper end of the posted range, as it is posted. */
  | { readonly kind: 'upper'; readonly upper: Amount };

/** Posted pay and where it lies; `peers` are what it is measured against where that is not its own level. */
export type PayOffer = {
  readonly salary: PostedSalary;
  readonly position: PositionName;
  /** All levels, because there are no figures for this level alone ("all": the posting states none). */
  readonly peers?: { readonly level: PayLevel; readonly isFromData: boolean };
};

/** What to say of pay, in words that can be said aloud. */
export type PaySentences = {
  readonly expected: (market: Market, answer: PayAnswer) => string;
  readonly posted: (offer: PayOffer, market: Market, request: PayRequest | undefined) => string;
};
