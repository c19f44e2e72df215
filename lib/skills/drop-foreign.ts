import type { Candidate } from './candidate';
import { findDegreePhrases } from './degree-phrases';
import { findSentenceIndex, type Sentence } from './sentences';

const ADDRESS = /(?:https?:\/\/|www\.)\S+|\S+@[\w-]+\.\S+|\b[\w-]+\.(?:com|org|io|ai|co|net|dev)\/\S*/giu;
const REMARK = /^\s?\(([\p{Lu}&/]{2,8})s?\)/u;

type Range = { readonly start: number; readonly end: number };

function overlaps(ranges: readonly Range[], { start, end }: Range): boolean {
  return ranges.some((r) => start < r.end && end > r.start);
}

const ADDRESS_SIGNS = ['://', 'www.', '@', '.com/', '.org/', '.io/', '.ai/', '.co/', '.net/', '.dev/'];

function findAddresses(text: string): Range[] {
  if (!ADDRESS_SIGNS.some((sign) => text.includes(sign))) return [];
  return [...text.matchAll(ADDRESS)].map((m) => ({ start: m.index, end: m.index + m[0].length }));
}

/** The words before "(MMM)" whose initials spell it: "Marketing Mix Modeling". */
function isSpelledOut(text: string, candidate: Candidate): boolean {
  if (text[candidate.start - 1] !== '(' || text[candidate.end] !== ')') return false;
  const acronym = REMARK.exec(text.slice(candidate.start - 1, candidate.end + 1))?.[1]?.replace(/[&/]/g, '');
  if (!acronym) return false;
  const words = text.slice(Math.max(0, candidate.start - 80), candidate.start - 1).match(/[\p{L}\p{N}]+/gu) ?? [];
  const initials = words
    .slice(-acronym.length)
    .map((w) => w[0]?.toUpperCase())
    .join('');
  return initials === acronym;
}

/** An acronym in brackets whose words before it are not the same skill stands for something else. */
function isOtherAcronym(text: string, candidate: Candidate, before: Candidate | undefined): boolean {
  if (!isSpelledOut(text, candidate)) return false;
  return before?.id !== candidate.id && (before === undefined || candidate.start - before.end > 2);
}

/**
 * Leaves out what looks like a skill and is none: subjects of degrees, parts of addresses, acronyms in
 * brackets of words that mean something else. `candidates` are in order of place.
 */
export function dropForeign(
  text: string,
  candidates: readonly Candidate[],
  sentences: readonly Sentence[],
): Candidate[] {
  const addresses = findAddresses(text);
  const degrees = new Map<number, Range[]>();
  const degreesOf = (index: number): Range[] => {
    const sentence = sentences[index];
    if (!sentence) return [];
    const known = degrees.get(index);
    if (known) return known;
    const shift = (r: Range): Range => ({ start: r.start + sentence.start, end: r.end + sentence.start });
    const ranges = findDegreePhrases(text.slice(sentence.start, sentence.end)).map(shift);
    degrees.set(index, ranges);
    return ranges;
  };
  return candidates.filter((candidate, k) => {
    if (overlaps(addresses, candidate) || isOtherAcronym(text, candidate, candidates[k - 1])) return false;
    return !overlaps(degreesOf(findSentenceIndex(sentences, candidate.start)), candidate);
  });
}
