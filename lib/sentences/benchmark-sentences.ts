import type { Benchmark, PayLevel, PostedSalary } from '../analysis';

/** A place of pay figures as its source labels it. */
export type FigurePlace = Benchmark['place'];

/** A country (ISO 3166 alpha-2) or metro (id of `data/places.json`) with its English name. */
export type NamedPlace = { readonly id: string; readonly name: string };

/** Amounts of one currency (ISO 4217); `period` where it is said. */
export type PayRange = {
  readonly min: number;
  readonly max: number;
  readonly currency: string;
  readonly period?: PostedSalary['period'];
};

/** What other figures may differ in, in the order of a sentence. */
export type Difference = 'basis' | 'place' | 'year';

/** What an article leaves unsaid about its figure; at least one of them. */
type ArticleGaps = {
  /** The place that is assumed where it names no country. */
  readonly assumed?: FigurePlace;
  readonly isBasisUnstated: boolean;
  readonly isOpenEnded: boolean;
};

/** What a reader needs to trust or doubt a benchmark, and why there is none. */
export type BenchmarkSentences = {
  readonly noRole: string;
  readonly noFigures: string;
  /** No source gives a range; `isElsewhere` where one does for another place. */
  readonly noRange: (isElsewhere: boolean) => string;
  /** The knowledge base says in English that its sources give none. */
  readonly noSource: (said: string) => string;
  /** `years` is a year or two with a hyphen between. */
  readonly fromPostings: (n: number, place: FigurePlace, years: string) => string;
  readonly fromArticle: (place: FigurePlace | undefined, year: string | undefined) => string;
  readonly gaps: (gaps: ArticleGaps) => string;
  readonly extras: (basis: 'total' | 'base-and-equity', isPosted: boolean) => string;
  readonly ofSeveral: (place: FigurePlace) => string;
  readonly ofNoneOfSeveral: (place: FigurePlace) => string;
  readonly ofRegion: (region: string, place: FigurePlace) => string;
  /** The posting names no country; these figures are in a currency that it pays in, or else that the user prefers. */
  readonly ofUnread: (place: FigurePlace, wanted?: { readonly currency: string; readonly isPaid: boolean }) => string;
  /** There is no range for the posting's country as a whole, or no figure at all. */
  readonly ofAbroad: (missing: NamedPlace, place: FigurePlace, hasParts: boolean) => string;
  readonly notCityAlone: (country: NamedPlace, metro: NamedPlace) => string;
  readonly unstatedLevel: (shown: PayLevel, isPreferred: boolean) => string;
  readonly otherLevel: (asked: PayLevel, shown: PayLevel) => string;
  readonly internship: (isPosted: boolean) => string;
  readonly otherCurrency: (posted: string, shown: string) => string;
  /** Posted pay as it is counted, and over which period that was reckoned. */
  readonly counted: (posted: PostedSalary, as: PayRange, by: 'month' | 'week' | 'day' | 'hour') => string;
  /** `isUnplaced` where the posted pay gets no percentile for it. */
  readonly oneBand: (isUnplaced: boolean) => string;
  readonly disagreement: (range: PayRange, isOne: boolean, differences: readonly Difference[]) => string;
};
