import type { CardAnalysis } from '../analyse-posting';
import { namePosition } from '../salary/describe-position';
import { isOwnCountry } from '../salary/own-country';
import type { CardMark } from './messages';
import type { PageWords } from './page-words/page-words';

/** Below this a title only hints at a role, and a card has no text that could say more. */
const SURE = 0.5;

// What the field itself writes short.
const SHORT: readonly (readonly [long: RegExp, short: string])[] = [
  [/\bMachine Learning\b/g, 'ML'],
  [/\bArtificial Intelligence\b/g, 'AI'],
  [/\bNatural Language Processing\b/g, 'NLP'],
  [/\bBusiness Intelligence\b/g, 'BI'],
  [/\bLarge Language Model\b/g, 'LLM'],
];

/** Narrows the analysis of a card to its mark; empty where the title names no role of the field. */
export function formatCardMark(analysis: CardAnalysis, words: PageWords): CardMark {
  const { role, seniority } = analysis;
  if (!role || role.confidence < SURE) return {};
  const level = seniority && words.level[seniority];
  return { role: shortenRole(role.name), level, pay: formatCardPay(analysis, words) };
}

/** A role's name with the usual short forms: "ML Engineer" for "Machine Learning Engineer". */
function shortenRole(name: string): string {
  return SHORT.reduce((text, [long, short]) => text.replace(long, short), name);
}

function formatCardPay({ benchmark, posting }: CardAnalysis, words: PageWords): CardMark['pay'] {
  if (!benchmark || 'unavailable' in benchmark || !benchmark.posted || !isOwnCountry(posting, benchmark))
    return undefined;
  const position = namePosition(benchmark.posted);
  return position && words.pay.ofCard(position);
}
