import type { Section } from '../sections/section';
import type { Candidate } from './candidate';
import { ASKED_HEADS, NO_MODIFIER, NOUN_GERUNDS, TECHNIQUE_HEADS } from './pattern-words';
import { createPhraseSkill } from './phrase-skill';

const WORD = /[\p{L}][\p{L}\p{N}/&+'’-]*/gu;
const SHORTEST_MODIFIER = 2;
const LONGEST_PHRASE = 40;

type Word = { readonly text: string; readonly start: number; readonly end: number };

function isModifier(word: string): boolean {
  if (word.length < SHORTEST_MODIFIER || NO_MODIFIER.has(word) || /['’]/.test(word)) return false;
  if (word.endsWith('ly')) return false;
  if (word.endsWith('ing')) return NOUN_GERUNDS.has(word);
  return true;
}

/** "churn modeling": a modifier that is no everyday word and a head that names a technique. */
export function findHeadPhrases(text: string, section: Section): Candidate[] {
  const asked = section.kind === 'required' || section.kind === 'preferred';
  const found: Candidate[] = [];
  let before: Word | undefined;
  for (const match of text.slice(section.start, section.end).matchAll(WORD)) {
    const start = section.start + match.index;
    const word: Word = { text: match[0].toLowerCase(), start, end: start + match[0].length };
    const isHead = TECHNIQUE_HEADS.has(word.text) || (asked && ASKED_HEADS.has(word.text));
    const joined = before && text.slice(before.end, word.start) === ' ' && word.end - before.start <= LONGEST_PHRASE;
    if (isHead && before && joined && isModifier(before.text)) {
      const skill = createPhraseSkill(text, before.start, word.end);
      if (skill) found.push(skill);
    }
    before = word;
  }
  return found;
}
