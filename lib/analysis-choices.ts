import type { PayBasis, PayLevel } from './analysis';

/** What the user chooses for one posting instead of what was read of it; each part may be left out. */
export type AnalysisChoices = {
  /** Id of a role; one that the knowledge base has not chooses nothing. */
  readonly role?: string;
  readonly level?: PayLevel;
  /** ISO 3166 alpha-2. */
  readonly country?: string;
  readonly basis?: PayBasis;
};

/** What the user prefers: a level and a country where a posting states none, and what pay is to count. */
export type AnalysisDefaults = Omit<AnalysisChoices, 'role'>;
