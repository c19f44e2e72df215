import type { Section } from '../sections/section';
import { lowerCase } from '../text/lower-case';
import type { Candidate } from './candidate';
import { isExactlyWritten, isNameMeant, type NamePlace, tidySentence } from './context-rules';
import { findLoneLines } from './lone-lines';
import { findNames, type NameMatch } from './name-matcher';
import { findSentenceIndex, type Sentence } from './sentences';
import type { SkillHead, Spelling, Vocabulary } from './vocabulary';

type Place = NameMatch & { readonly spellings: readonly Spelling[]; readonly sentence: number };

/** Between two items of one list, in lower case: commas, slashes, bullets, "and", "or"; in a resume also a line break. */
const LIST_LINK = /^[\s*_]*(?:[,;/|&+•·●]|\b(?:and|or|und|oder|et|ou|y|o)\b|\n[\s*•·–-]*)+[\s*_]*$/u;
const LINK_IN_LINE =
  /^[ \t*_]*(?:[,;/|&+•·●]|\b(?:and|or|und|oder|et|ou|y|o)\b)+[ \t*_]*(?:(?:and|or|und|oder|et|ou|y|o)\b[ \t]*)?$/u;
const LONGEST_LINK = 12;

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

/** The first skill whose spelling counts here, marked when each rule that lets it count asks for a request. */
function findMeant(
  spellings: readonly Spelling[],
  readPlace: () => NamePlace & { readonly isAlone: boolean },
): (SkillHead & { readonly askedOnly?: boolean }) | undefined {
  for (const { skill, rules } of spellings) {
    if (rules.length === 0) return skill;
    const place = readPlace();
    const holding = rules.filter(
      (rule) => isNameMeant(rule, place) || (place.isAlone && isExactlyWritten(rule, place)),
    );
    if (holding.length > 0) return holding.every((rule) => rule.askedOnly) ? { ...skill, askedOnly: true } : skill;
  }
  return undefined;
}

/** Reads a sentence's words by its index, keeping the last one: names come in order of place. */
function createSentenceReader(text: string, sentences: readonly Sentence[]): (index: number) => string {
  let last = -1;
  let words = '';
  return (index) => {
    const sentence = sentences[index];
    if (index !== last && sentence) {
      words = tidySentence(text.slice(sentence.start, sentence.end));
      last = index;
    }
    return words;
  };
}

/** How a text lists things: with line breaks as separators, or one a line in the parts that ask for something. */
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
  const places = findNames(vocabulary.matcher, text).map((match): Place => {
    const spellings = vocabulary.spellings.get(match.value);
    return { ...match, spellings, sentence: findSentenceIndex(sentences, match.start) };
  });
  const sure = findSureSentences(places);
  const words = createSentenceReader(text, sentences);
  const isSureAt = (index: number): boolean => isSure(places[index] as Place);
  const alone = sections && findLoneLines(text, places, sections, isSureAt);
  // Most names always mean their skill, so what stands around a name is read only for those that have rules.
  const readPlace = (k: number): NamePlace & { readonly isAlone: boolean } => {
    const place = places[k] as Place;
    const [before, after] = [places[k - 1], places[k + 1]];
    return {
      text,
      start: place.start,
      end: place.end,
      sentence: () => words(place.sentence),
      hasNeighbour: () =>
        hasOther(sure.get(place.sentence), place.spellings[0]?.skill.id) ||
        (before !== undefined && isListed(text, before, place, acrossLines)) ||
        (after !== undefined && isListed(text, place, after, acrossLines)),
      isAlone: alone?.has(k) === true && meansOneSkill(place),
    };
  };
  return places.flatMap(({ spellings, start, end }, k) => {
    const found = findMeant(spellings, () => readPlace(k));
    return found ? [{ ...found, start, end }] : [];
  });
}
