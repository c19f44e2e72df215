import type { PayPeriod } from '../analysis';
import { PERIODS } from '../saved/row-values';

/** Sites whose result lists can be dimmed. */
export const DIM_SITES = ['linkedin', 'indeed'] as const;
export type DimSite = (typeof DIM_SITES)[number];

/** Pay below which a card is dimmed; only pay of the same currency and period compares. */
export type LeastPay = { readonly amount: number; readonly currency: string; readonly period: PayPeriod };

/** Which cards of result lists the user wants dimmed, and on which sites. */
export type DimRules = {
  readonly sites: readonly DimSite[];
  readonly viewed: boolean;
  readonly applied: boolean;
  readonly promoted: boolean;
  readonly leastPay?: LeastPay;
  readonly companies: readonly string[];
  /** Words or runs of words in the title. */
  readonly words: readonly string[];
};

/** Nothing is dimmed. */
export const NO_DIM_RULES: DimRules = {
  sites: DIM_SITES,
  viewed: false,
  applied: false,
  promoted: false,
  companies: [],
  words: [],
};

/** No list of companies or words grows longer than this, and no entry. */
export const MAX_DIM_ENTRIES = 200;
export const MAX_DIM_LENGTH = 100;

/** True where any rule could dim a card on a site. */
export function canDim(
  { sites, viewed, applied, promoted, leastPay, companies, words }: DimRules,
  site: string | undefined,
): boolean {
  const isAny = viewed || applied || promoted || leastPay !== undefined || companies.length + words.length > 0;
  return isAny && sites.some((each) => each === site);
}

/** Rules from storage, each field by itself: one that is damaged or of a later version does not cost the others. */
export function parseDimRules(value: unknown): DimRules {
  const stored = new Map(typeof value === 'object' && value !== null ? Object.entries(value) : []);
  const sites = stored.get('sites');
  const leastPay = parseLeastPay(stored.get('leastPay'));
  return {
    sites: Array.isArray(sites) ? DIM_SITES.filter((site) => sites.includes(site)) : NO_DIM_RULES.sites,
    viewed: stored.get('viewed') === true,
    applied: stored.get('applied') === true,
    promoted: stored.get('promoted') === true,
    ...(leastPay ? { leastPay } : {}),
    companies: parseEntries(stored.get('companies')),
    words: parseEntries(stored.get('words')),
  };
}

/** An amount of pay above nothing; undefined for anything else. */
export function parseLeastPay(value: unknown): LeastPay | undefined {
  if (typeof value !== 'object' || value === null) return undefined;
  const { amount, currency, period: stored }: { readonly [Key in keyof LeastPay]?: unknown } = value;
  const period = PERIODS.find((each) => each === stored);
  const isAmount = typeof amount === 'number' && amount > 0 && amount <= 1e12;
  if (!isAmount || typeof currency !== 'string' || !/^[A-Z]{3}$/.test(currency) || !period) return undefined;
  return { amount, currency, period };
}

function parseEntries(value: unknown): readonly string[] {
  if (!Array.isArray(value)) return [];
  const texts = value.filter((each): each is string => typeof each === 'string' && each.trim() !== '');
  return [...new Set(texts.map((text) => text.trim().slice(0, MAX_DIM_LENGTH)))].slice(0, MAX_DIM_ENTRIES);
}
