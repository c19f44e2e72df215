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

/**
 * What the user prefers: a level and a country where a posting states none, a currency (ISO 4217) where it states
 * neither place nor pay, and what pay is to count. Nothing is converted: figures in the currency come first.
 */
export type AnalysisDefaults = Omit<AnalysisChoices, 'role'> & { readonly currency?: string };
