import { findSectionAt, type Section } from '../sections/section';
import type { Candidate } from './candidate';
import { createNameMatcher, findNames, type NameMatch, type NameMatcher } from './name-matcher';
import { NO_MODIFIER, NOUN_GERUNDS, TECHNIQUE_HEADS } from './pattern-words';
import { createPhraseSkill } from './phrase-skill';

const SHORTEST_MODIFIER = 2;
const LONGEST_PHRASE = 40;

function isModifier(word: string): boolean {
  if (word.length < SHORTEST_MODIFIER || NO_MODIFIER.has(word) || /['’]/.test(word)) return false;
  if (word.endsWith('ly')) return false;
  if (word.endsWith('ing')) return NOUN_GERUNDS.has(word);
  return true;
}

const MODIFIER = /(?:^|[^\p{L}\p{N}/&+'’.-])(\p{L}[\p{L}\p{N}/&+'’-]*) $/u;

let matcher: NameMatcher | undefined;

function findHeads(text: string): NameMatch[] {
  matcher ??= createNameMatcher([...TECHNIQUE_HEADS].map((form, value) => ({ form, value })));
  return findNames(matcher, text);
}

/** "churn modeling" in a list of requirements: a modifier that is no everyday word and a head that names a technique. */
export function findHeadPhrases(text: string, sections: readonly Section[]): Candidate[] {
  return findHeads(text).flatMap((head) => {
    const { kind } = findSectionAt(sections, head.start);
    if (kind !== 'required' && kind !== 'preferred') return [];
    const before = text.slice(Math.max(0, head.end - LONGEST_PHRASE - 1), head.start);
    const modifier = MODIFIER.exec(before)?.[1];
    if (!modifier || !isModifier(modifier.toLowerCase())) return [];
    return createPhraseSkill(text, head.start - modifier.length - 1, head.end, 'pattern') ?? [];
  });
}
