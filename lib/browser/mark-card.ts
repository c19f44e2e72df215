import type { Analysis } from '../analysis';
import { describePosition } from '../salary/describe-position';
import { isOwnCountry } from '../salary/own-country';
import type { CardMark } from './messages';

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
export function formatCardMark(analysis: Analysis): CardMark {
  const { role, seniority } = analysis;
  if (!role || role.confidence < SURE) return {};
  return { role: shortenRole(role.name), level: seniority, pay: formatCardPay(analysis) };
}

/** A role's name with the usual short forms: "ML Engineer" for "Machine Learning Engineer". */
function shortenRole(name: string): string {
  return SHORT.reduce((text, [long, short]) => text.replace(long, short), name);
}

function formatCardPay({ benchmark, posting }: Analysis): CardMark['pay'] {
  if ('unavailable' in benchmark || !benchmark.posted || !isOwnCountry(posting, benchmark)) return undefined;
  const words = describePosition(benchmark.posted);
  return words && `pay ${words}`;
}
