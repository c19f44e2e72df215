import { lowerCase } from '../text/lower-case';
import type { Candidate } from './candidate';
import { findRanges, type Range } from './cue-scopes';
import { findDegreePhrases } from './degree-phrases';
import { findPartnerPhrases } from './partner-phrases';
import { findSentenceIndex, type Sentence } from './sentences';

const ADDRESS =
  /(?:https?:\/\/|www\.)\S+|(?<![\w.+-])[\w.+-]{1,64}@[\w-]{1,64}\.\S+|\b[\w-]{1,64}\.(?:com|org|io|ai|co|net|dev)\/\S*/giu;
const WORD = /[\p{L}\p{N}]+/gu;
const BLANK = /\s/;
/** Signs that a page wrote twice encoded, so that their names stand in the text: "&amp;", "&nbsp;", "&amp;eacute;". */
const ENTITY =
  /&(?:amp;){0,4}(?:amp|nbsp|lt|gt|quot|apos|#\d{1,7}|#x[\da-f]{1,6}|[nm]dash|bull|middot|hellip|[lr][sda]quo|sbquo|bdquo|copy|reg|trade|euro|pound|yen|cent|deg|sect|para|times|plusmn|shy|zwn?j|e[nm]sp|thinsp|iexcl|iquest|szlig|ordm|ordf|(?:[aeiounyc]|ae|oe)(?:acute|grave|circ|tilde|uml|cedil|ring|slash|lig)|[lr]arr|check|star|sup[123]|frac\d{2});/giu;

function overlaps(ranges: readonly Range[], { start, end }: Range): boolean {
  return ranges.some((r) => start < r.end && end > r.start);
}

const ADDRESS_SIGNS = ['://', 'www.', '@', '.com/', '.org/', '.io/', '.ai/', '.co/', '.net/', '.dev/'];

function findAddresses(text: string): Range[] {
  if (!ADDRESS_SIGNS.some((sign) => text.includes(sign))) return [];
  // No address holds a blank, and few words hold a sign of one.
  return findSigned(text).flatMap(({ start, end }) =>
    findRanges(ADDRESS, text.slice(start, end)).map((r) => ({ start: r.start + start, end: r.end + start })),
  );
}

/** What is written together around each sign of an address, once and in order of place. */
function findSigned(text: string): Range[] {
  const lower = lowerCase(text);
  const ends = new Map<number, number>();
  for (const sign of ADDRESS_SIGNS) {
    for (let at = lower.indexOf(sign); at >= 0; ) {
      const { start, end } = spanTogether(text, at);
      ends.set(start, end);
      at = lower.indexOf(sign, end);
    }
  }
  return [...ends].map(([start, end]) => ({ start, end })).sort((a, b) => a.start - b.start);
}

function spanTogether(text: string, at: number): Range {
  let start = at;
  while (start > 0 && !BLANK.test(text.charAt(start - 1))) start--;
  const length = text.slice(at).search(BLANK);
  return { start, end: length < 0 ? text.length : at + length };
}

function findEntities(sentence: string): Range[] {
  if (!sentence.includes('&')) return [];
  return findRanges(ENTITY, sentence);
}

function readInitials(words: readonly string[]): string {
  return words.map((word) => word[0]?.toUpperCase()).join('');
}

/**
 * An acronym in brackets that stands for other words than the skill's: "Neuro Linguistic Programming
 * (NLP)". Judged only where the skill's own name spells the acronym too.
 */
function isOtherAcronym(text: string, candidate: Candidate, before: Candidate | undefined): boolean {
  if (text[candidate.start - 1] !== '(' || text[candidate.end] !== ')') return false;
  if (before?.id === candidate.id && candidate.start - before.end <= 2) return false;
  const acronym = text.slice(candidate.start, candidate.end).replace(/s$|[&/]/g, '');
  const own = candidate.name.match(WORD) ?? [];
  if (acronym.length < 2 || readInitials(own) !== acronym) return false;
  const words = text.slice(Math.max(0, candidate.start - 80), candidate.start - 1).match(WORD) ?? [];
  return readInitials(words.slice(-acronym.length)) === acronym;
}

/** "machine learning engineers", "the data science team", in lower case. */
const PEOPLE =
  /^[ \u00a0-](?:engineers?|scientists?|developers?|analysts?|researchers?|architects?|specialists?|experts?|professionals?|practitioners?|leaders?|managers?|consultants?|teams?|departments?|organi[sz]ations?|group|community|compan(?:y|ies)|startups?|start-ups?|firm)\b/u;

/** Fields of work name people; "Python developers" still says Python, so names of one word are kept. */
function standsBeforePeople(text: string, { name, end }: Candidate): boolean {
  return name.includes(' ') && PEOPLE.test(lowerCase(text.slice(end, end + 16)));
}

/** Finds ranges of the sentence around an offset of the text; each sentence is read once. */
function createRangeReader(
  text: string,
  sentences: readonly Sentence[],
  find: (sentence: string) => readonly Range[],
): (at: number) => readonly Range[] {
  const read = new Map<number, readonly Range[]>();
  return (at) => {
    const index = findSentenceIndex(sentences, at);
    const { start, end } = sentences[index] ?? { start: 0, end: 0 };
    const ranges =
      read.get(index) ?? find(text.slice(start, end)).map((r) => ({ start: r.start + start, end: r.end + start }));
    read.set(index, ranges);
    return ranges;
  };
}

/**
 * Leaves out what looks like a skill and is none: subjects of degrees, parts of addresses and of written-out
 * entities, acronyms in brackets of words that mean something else; marks what names people. `candidates` are in
 * order of place.
 */
export function dropForeign(
  text: string,
  candidates: readonly Candidate[],
  sentences: readonly Sentence[],
): Candidate[] {
  const addresses = findAddresses(text);
  const degreesAt = createRangeReader(text, sentences, findDegreePhrases);
  const entitiesAt = createRangeReader(text, sentences, findEntities);
  const partnersAt = createRangeReader(text, sentences, findPartnerPhrases);
  return candidates.flatMap((candidate, k) => {
    if (overlaps(addresses, candidate) || isOtherAcronym(text, candidate, candidates[k - 1])) return [];
    if ([degreesAt, entitiesAt].some((rangesAt) => overlaps(rangesAt(candidate.start), candidate))) return [];
    const namesPeople = standsBeforePeople(text, candidate) || overlaps(partnersAt(candidate.start), candidate);
    return [namesPeople ? { ...candidate, namesPeople } : candidate];
  });
}
