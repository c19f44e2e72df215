import type { EmploymentType } from '../analysis';
import { lowerCase } from '../text/lower-case';
import { findStems, indexStems } from '../text/stems';
import { blankMarkup } from './blank-markup';
import {
  CELL,
  DATED,
  KINDS,
  LABEL,
  LINE_LABEL,
  NO_KIND,
  NO_KIND_WORDS,
  PHRASE,
  SAID,
  type StatedKind,
  TITLE_KINDS,
} from './employment-words';

/** Where a posting may say its kind of employment; `employmentText` is the site's own pill. */
export type EmploymentInput = {
  readonly employmentText?: string;
  readonly title: string;
  readonly description: string;
};

function findKind(text: string, kinds = KINDS): EmploymentType | undefined {
  return kinds.find(([, written]) => written.test(text))?.[0];
}

/** A text in lower case, without the words of `KINDS` where they name something else, and which telling words it holds. */
type KindText = { readonly text: string; readonly held: ReadonlySet<string> };

const WORDS = indexStems([...NO_KIND_WORDS, ...[...SAID, ...DATED].flatMap(([, , words]) => words)]);

function readKinds(original: string): KindText {
  const lower = lowerCase(original);
  const held = new Set(findStems(lower, WORDS).map(({ stem }) => stem));
  const isClear = !NO_KIND_WORDS.some((word) => held.has(word));
  return { text: isClear ? lower : lower.replace(NO_KIND, ' '), held };
}

function findStated({ text, held }: KindText, kinds: readonly StatedKind[]): EmploymentType | undefined {
  return kinds.find(([, written, words]) => words.some((word) => held.has(word)) && written.test(text))?.[0];
}

/** In UTF-16 units: a longer line is a sentence. */
const LONGEST_LIST = 60;

/** The first line that lists kinds and nothing else: "Unbefristet, Vollzeit oder Teilzeit". */
function findKindList(text: string): EmploymentType | undefined {
  const line = text.split('\n').find((each) => each.length <= LONGEST_LIST && isKindList(each));
  return line === undefined ? undefined : findKind(line);
}

function isKindList(line: string): boolean {
  const parts = line.split(/[,|/·•;&+]|\s(?:or|and|oder|und|ou|et|o|y)\s/).map((part) => part.trim());
  return parts.length > 1 && parts.every(isKind);
}

function isKind(words: string): boolean {
  const rest = KINDS.reduce((left, [, written]) => left.replace(written, ''), words);
  return rest !== words && /^\W{0,3}(?:möglich|possible|posible|basis|only)?\W{0,3}$/.test(rest);
}

function chooseRarer(...kinds: readonly (EmploymentType | undefined)[]): EmploymentType | undefined {
  return KINDS.find(([kind]) => kinds.includes(kind))?.[0];
}

/** The kind of employment from the site's pill, the title, a labelled line or a sentence of the description; else undefined. */
export function parseEmploymentType({
  employmentText,
  title,
  description,
}: EmploymentInput): EmploymentType | undefined {
  const stated =
    findKind(lowerCase((employmentText ?? '').slice(0, 200))) ??
    findKind(readKinds(title.slice(0, 300)).text, TITLE_KINDS);
  if (stated !== undefined) return stated;
  const read = readKinds(blankMarkup(description));
  const { text } = read;
  const labelled = findKind(LABEL.exec(text)?.[1] ?? '') ?? findKind(LINE_LABEL.exec(text)?.[1] ?? '');
  const named = PHRASE.exec(text)?.[1] ?? CELL.exec(text)?.[1] ?? '';
  const list = findKindList(text);
  return chooseRarer(labelled, findStated(read, DATED)) ?? list ?? findKind(named) ?? findStated(read, SAID);
}
