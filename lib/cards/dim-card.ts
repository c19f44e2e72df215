import type { PostedSalary } from '../analysis';
import { foldText } from '../saved/fold-text';
import { foldCompany } from '../saved/job-key';
import type { SavedStatus } from '../saved/saved-posting';
import type { DimRules, LeastPay } from './dim-rules';

/** What is known of a card and of the job behind it. */
export type DimCard = {
  readonly title: string;
  readonly company?: string;
  readonly isPromoted?: boolean;
  readonly pay?: Pick<PostedSalary, 'max' | 'currency' | 'period'>;
  /** Of the saved posting of the job. */
  readonly status?: SavedStatus;
  readonly isSeen?: boolean;
};

/** The rule that dims a card, with what it goes by. */
export type DimReason =
  | { readonly kind: 'viewed' | 'promoted' }
  | { readonly kind: 'applied'; readonly status: Exclude<SavedStatus, 'saved'> }
  | { readonly kind: 'pay'; readonly least: LeastPay }
  | { readonly kind: 'company' | 'word'; readonly name: string };

/** Rules with their lists as they are compared, made once for many cards. */
export type DimIndex = {
  readonly rules: DimRules;
  /** What the user wrote, by its folded form. */
  readonly companies: ReadonlyMap<string, string>;
  readonly words: readonly { readonly name: string; readonly isFound: (folded: string) => boolean }[];
};

/** Folds the lists of rules; entries of signs alone are left out. */
export function indexDimRules(rules: DimRules): DimIndex {
  const companies = new Map(rules.companies.map((name) => [foldCompany(name), name]));
  companies.delete('');
  return { rules, companies, words: rules.words.flatMap(indexWord) };
}

/** The first rule that a card falls under, what the user said of the job before what is only known of it; undefined for none. */
export function findDimReason(card: DimCard, { rules, companies, words }: DimIndex): DimReason | undefined {
  const { status } = card;
  if (rules.applied && status && status !== 'saved') return { kind: 'applied', status };
  const company = companies.size > 0 && card.company ? companies.get(foldCompany(card.company)) : undefined;
  if (company !== undefined) return { kind: 'company', name: company };
  const word = words.length > 0 ? findWord(foldText(card.title), words) : undefined;
  if (word !== undefined) return { kind: 'word', name: word };
  if (rules.leastPay && isBelow(card.pay, rules.leastPay)) return { kind: 'pay', least: rules.leastPay };
  if (rules.promoted && card.isPromoted) return { kind: 'promoted' };
  return rules.viewed && card.isSeen ? { kind: 'viewed' } : undefined;
}

// Scripts without spaces between words.
const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Thai}]/u;

function indexWord(name: string): DimIndex['words'] {
  const wanted = foldText(name);
  if (wanted === '') return [];
  if (UNSPACED.test(wanted)) return [{ name, isFound: (folded) => folded.includes(wanted) }];
  return [{ name, isFound: (folded) => ` ${folded} `.includes(` ${wanted} `) }];
}

function findWord(folded: string, words: DimIndex['words']): string | undefined {
  return words.find(({ isFound }) => isFound(folded))?.name;
}

/** Only where all of the range lies below: an offer that may reach the minimum is worth a look. */
function isBelow(pay: DimCard['pay'], { amount, currency, period }: LeastPay): boolean {
  return pay !== undefined && pay.currency === currency && pay.period === period && pay.max < amount;
}
