import type { Candidate } from '../candidate';
import { findNames } from '../name-matcher';
import { createPhraseSkill } from '../phrase-skill';
import type { SkillHead, Vocabulary } from '../vocabulary';
import { LABEL, type TokenTags } from './tag-tokens';
import type { Token } from './token';

/** Longer runs are clauses, not names. */
const LONGEST_NAME = 60;
const LETTER = /\p{L}/u;

/**
 * The names that the tagger sees in a text, in order of place: a skill of the vocabulary where its words are a spelling
 * that the context rules would not let count, else a skill by its own words.
 */
export function findTaggedNames(
  text: string,
  tokens: readonly Token[],
  { labels }: TokenTags,
  vocabulary: Vocabulary,
): Candidate[] {
  return findRuns(tokens, labels).flatMap(({ start, end }): Candidate[] => {
    const words = text.slice(start, end);
    if (words.length > LONGEST_NAME || !LETTER.test(words)) return [];
    const known = findSpelling(words, vocabulary);
    const skill = known ? { ...known, start, end } : createPhraseSkill(text, start, end);
    return skill ? [{ ...skill, source: 'tagged' }] : [];
  });
}

function findSpelling(words: string, { matcher, spellings }: Vocabulary): SkillHead | undefined {
  const whole = findNames(matcher, words).find(({ start, end }) => start === 0 && end === words.length);
  return whole && spellings.get(whole.value).find(({ skill }) => skill.kind === 'hard')?.skill;
}

type Run = { start: number; end: number };

function findRuns(tokens: readonly Token[], labels: Uint8Array): Run[] {
  const runs: Run[] = [];
  tokens.forEach(({ start, end }, at) => {
    if (labels[at] === LABEL.first) runs.push({ start, end });
    else if (labels[at] === LABEL.next) (runs.at(-1) as Run).end = end;
  });
  return runs;
}
