import { findSectionAt, isBoilerplate, type Section } from '../sections/section';
import { lowerCase } from '../text/lower-case';
import { type Candidate, createCandidate } from './candidate';
import { isExactlyWritten, isNameMeant, type NamePlace } from './context-rules';
import { findLoneLines } from './lone-lines';
import { findNames } from './name-matcher';
import { readSentenceWords, type SentenceWords } from './sentence-words';
import { findSentenceIndex, type Sentence } from './sentences';
import type { Spelling, Vocabulary } from './vocabulary';

type Place = {
  readonly start: number;
  readonly end: number;
  readonly spellings: readonly Spelling[];
  readonly sentence: number;
};

/** Between two items of one list, in lower case: commas, slashes, bullets, "and", "or"; in a resume also a line break. */
const LIST_LINK = /^(?:(?!\n)[\s*_])*(?:[,;/|&+•·●]|\b(?:and|or|und|oder|et|ou|y|o)\b|(?=(\n[\s*_•·–-]*))\1)+[\s*_]*$/u;
const LINK_IN_LINE =
  /^[ \t*_]*(?:[,;/|&+•·●]|\b(?:and|or|und|oder|et|ou|y|o)\b)+[ \t*_]*(?:(?:and|or|und|oder|et|ou|y|o)\b[ \t]*)?$/u;
const LONGEST_LINK = 12;
const NO_WORDS = readSentenceWords('');

function isSure({ spellings }: Place): boolean {
  return spellings.some(
    ({ rules, skill }) => skill.kind === 'hard' && !rules.some((r) => r.needsNeighbour || r.orWords),
  );
}

function meansOneSkill({ spellings }: Place): boolean {
  return spellings.every(({ skill }) => skill.id === spellings[0]?.skill.id);
}

function isListed(text: string, a: Place, b: Place, acrossLines: boolean): boolean {
  if (b.start - a.end > LONGEST_LINK) return false;
  return (acrossLines ? LIST_LINK : LINK_IN_LINE).test(lowerCase(text.slice(a.end, b.start)));
}

/** Sentences that hold a name which needs no neighbour itself. */
function findSureSentences(places: readonly Place[]): Map<number, Set<string>> {
  const sure = new Map<number, Set<string>>();
  for (const place of places) {
    const id = place.spellings[0]?.skill.id;
    if (id === undefined || !isSure(place)) continue;
    sure.set(place.sentence, (sure.get(place.sentence) ?? new Set()).add(id));
  }
  return sure;
}

function hasOther(ids: ReadonlySet<string> | undefined, own: string | undefined): boolean {
  if (!ids) return false;
  return ids.size > 1 || !ids.has(own ?? '');
}

/** The skill of the first spelling that counts at a place, marked when each rule that lets it count asks for a request. */
function findMeant(
  { spellings, start, end }: Place,
  readPlace: () => NamePlace & { readonly isAlone: boolean },
): Candidate | undefined {
  for (const { skill, rules } of spellings) {
    if (rules.length === 0) return createCandidate(skill, { start, end });
    const place = readPlace();
    const holding = rules.filter(
      (rule) => isNameMeant(rule, place) || (place.isAlone && isExactlyWritten(rule, place)),
    );
    if (holding.length === 0) continue;
    const askedOnly = holding.every((rule) => rule.askedOnly) || undefined;
    return createCandidate(skill, { start, end }, { askedOnly, isAmbiguous: true });
  }
  return undefined;
}

/** Reads a sentence's words by its index, keeping the last one: names come in order of place. */
function createSentenceReader(text: string, sentences: readonly Sentence[]): (index: number) => SentenceWords {
  let last = -1;
  let words = NO_WORDS;
  return (index) => {
    const sentence = sentences[index];
    if (index !== last && sentence) {
      words = readSentenceWords(text.slice(sentence.start, sentence.end));
      last = index;
    }
    return words;
  };
}

/**
 * How a text lists things: with line breaks as separators, or one a line in the parts that ask for something. With
 * `sections` names in boilerplate are left out.
 */
type ListLayout = { readonly acrossLines?: boolean; readonly sections?: readonly Section[] };

/**
 * The vocabulary's skills in a text, in order, none overlapping another; names that mean something
 * else here are left out. With `acrossLines` a line break is a list separator, as in resumes.
 */
export function findKnownSkills(
  text: string,
  vocabulary: Vocabulary,
  sentences: readonly Sentence[],
  { acrossLines = false, sections }: ListLayout = {},
): Candidate[] {
  const places = findNames(vocabulary.matcher, text).flatMap(({ value, start, end }): Place | [] => {
    if (sections && isBoilerplate(findSectionAt(sections, start).kind)) return [];
    const spellings = vocabulary.spellings.get(value);
    return { start, end, spellings, sentence: findSentenceIndex(sentences, start) };
  });
  const sure = findSureSentences(places);
  const words = createSentenceReader(text, sentences);
  const isSureAt = (index: number): boolean => isSure(places[index] as Place);
  const alone = sections && findLoneLines(text, places, sections, isSureAt);
  // Most names always mean their skill, so what stands around a name is read only for those that have rules.
  const readPlace = (k: number): NamePlace & { readonly isAlone: boolean } => {
    const place = places[k] as Place;
    const [before, after] = [places[k - 1], places[k + 1]];
    const isInList = (isAny: (other: Place) => boolean, across: boolean): boolean =>
      (before !== undefined && isAny(before) && isListed(text, before, place, across)) ||
      (after !== undefined && isAny(after) && isListed(text, place, after, across));
    return {
      text,
      start: place.start,
      end: place.end,
      sentence: () => words(place.sentence),
      hasNeighbour: () =>
        hasOther(sure.get(place.sentence), place.spellings[0]?.skill.id) || isInList(() => true, acrossLines),
      isListedWithName: () => isInList(() => true, false),
      isListedWithSure: () => isInList(isSure, false),
      isAlone: alone?.has(k) === true && meansOneSkill(place),
    };
  };
  return places.flatMap((place, k) => findMeant(place, () => readPlace(k)) ?? []);
}
