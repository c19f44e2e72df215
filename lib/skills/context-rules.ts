import type { NameRule } from '../knowledge/schemas';
import { isWordEdge } from './char-tables';
import { isOneOfKind, isPracticed, isPracticedInList } from './practice-words';
import { holdsWord, type SentenceWords } from './sentence-words';
import { tidySentence } from './tidy-sentence';

/** Where a name stands: the whole text, the name's place, and the sentence or line it is in. */
export type NamePlace = {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  /** The words of the sentence; asked for only by rules that look at them. */
  readonly sentence: () => SentenceWords;
  /** Another skill stands beside it in the same list or sentence; asked for only by rules that look for it. */
  readonly hasNeighbour: () => boolean;
  /** Beside it in the same list stands another name; asked for only by rules about proper names. */
  readonly isListedWithName: () => boolean;
  /** Beside it in the same list stands a name that always means its skill; asked for only by rules about proper names. */
  readonly isListedWithSure: () => boolean;
};

const REACH = 48;
const LETTER_AT_END = /[\p{L}\p{N}]$/u;
const LETTER_AT_START = /^[\p{L}\p{N}]/u;

/** `words` that begin with a space ask for a word edge before them. */
function endsWith(before: string, words: string): boolean {
  const plain = words.toLowerCase().trimStart();
  const text = LETTER_AT_END.test(plain) ? before.trimEnd() : before;
  if (!text.endsWith(plain)) return false;
  return !/^\s/.test(words) || isWordEdge(text, text.length - plain.length);
}

/** Short words ("to", "by") must end where they end in the text; longer ones may be a word's beginning. */
function startsWith(after: string, words: string): boolean {
  const plain = words.toLowerCase().trimEnd();
  const text = LETTER_AT_START.test(plain) ? after.trimStart() : after;
  if (!text.startsWith(plain)) return false;
  const mayGoOn = plain.length > 3 && !/\s$/.test(words);
  return mayGoOn || !LETTER_AT_END.test(plain) || isWordEdge(text, plain.length);
}

/** The name as written, without the plural or version that the matcher has included. */
function isExactCase(written: string, form: string): boolean {
  const letters = (s: string): string => s.replace(/[\s\u00ad\u2010-\u2013/-]+/g, ' ');
  return letters(written) === letters(form);
}

/** True for a rule about a proper name, when the name stands here in its own case. */
export function isExactlyWritten(
  rule: NameRule,
  { text, start, end }: Pick<NamePlace, 'text' | 'start' | 'end'>,
): boolean {
  return rule.exactCase === true && isExactCase(text.slice(start, end), rule.form);
}

/** Three letters stand for too many things for a list to tell which. */
function isAcronym(form: string): boolean {
  return /^\p{Lu}{2,}$/u.test(form);
}

/** True where the text speaks of a thing of this name, whatever it is. */
function isMeantAsName(rule: NameRule, place: NamePlace): boolean {
  const { text } = place;
  if (isOneOfKind(text, place)) return true;
  if (rule.everyday) return false;
  if (isPracticed(text, place)) return true;
  if (!isAcronym(rule.form) && place.isListedWithSure()) return true;
  return place.isListedWithName() && isPracticedInList(text, place);
}

function isBeside(rule: NameRule, place: NamePlace): boolean {
  if (rule.needsNeighbour && place.hasNeighbour()) return true;
  if (rule.exactCase && isMeantAsName(rule, place)) return true;
  const sentence = place.sentence();
  return (rule.orWords ?? []).some((word) => holdsWord(sentence, word));
}

/** Ends where an animal is given its name: "our office dog is called ". */
const PET =
  /\b(?:dogs?|puppy|cats?|mascot|hund|katze|maskottchen|chienne?|chat|mascotte|perr[oa]|gat[oa]|mascota)\b[^.!?:;]{0,24}$/u;

/** True when the rule lets an ambiguous name count here; all conditions it gives must hold. */
export function isNameMeant(rule: NameRule, place: NamePlace): boolean {
  return isUnrefused(rule, place) && (rule.needsNeighbour || rule.orWords ? isBeside(rule, place) : true);
}

/** True when nothing at the name's own place speaks against it, whatever stands beside it. */
export function isUnrefused(rule: NameRule, place: Pick<NamePlace, 'text' | 'start' | 'end'>): boolean {
  const { text, start, end } = place;
  if (rule.exactCase && !isExactCase(text.slice(start, end), rule.form)) return false;
  const before = tidySentence(text.slice(Math.max(0, start - REACH), start));
  if (PET.test(before) || rule.notAfter?.some((words) => endsWith(before, words))) return false;
  const after = tidySentence(text.slice(end, end + REACH));
  return !rule.notBefore?.some((words) => startsWith(after, words));
}
