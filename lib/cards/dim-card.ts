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

/** The first rule that a card falls under, what the user said of the job before what is only known of it; undefined for none. */
export function findDimReason(card: DimCard, rules: DimRules): DimReason | undefined {
  const { status } = card;
  if (rules.applied && status && status !== 'saved') return { kind: 'applied', status };
  const company = rules.companies.find((name) => isCompany(card.company, name));
  if (company !== undefined) return { kind: 'company', name: company };
  const word = rules.words.find((each) => hasWord(card.title, each));
  if (word !== undefined) return { kind: 'word', name: word };
  if (rules.leastPay && isBelow(card.pay, rules.leastPay)) return { kind: 'pay', least: rules.leastPay };
  if (rules.promoted && card.isPromoted) return { kind: 'promoted' };
  return rules.viewed && card.isSeen ? { kind: 'viewed' } : undefined;
}

function isCompany(company: string | undefined, name: string): boolean {
  const wanted = foldCompany(name);
  return wanted !== '' && company !== undefined && foldCompany(company) === wanted;
}

// Scripts without spaces between words.
const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Thai}]/u;

function hasWord(title: string, word: string): boolean {
  const wanted = foldText(word);
  if (wanted === '') return false;
  const said = foldText(title);
  return UNSPACED.test(wanted) ? said.includes(wanted) : ` ${said} `.includes(` ${wanted} `);
}

/** Only where all of the range lies below: an offer that may reach the minimum is worth a look. */
function isBelow(pay: DimCard['pay'], { amount, currency, period }: LeastPay): boolean {
  return pay !== undefined && pay.currency === currency && pay.period === period && pay.max < amount;
}
