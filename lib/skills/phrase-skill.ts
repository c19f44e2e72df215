import { type Candidate, createCandidate } from './candidate';

/** A stable id from a phrase: lower case, words joined by hyphens; empty when it holds no Latin letter or digit. */
function slugPhrase(phrase: string): string {
  return phrase
    .toLowerCase()
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
}

/** A skill that exists by its own words only; undefined when they give no id. */
export function createPhraseSkill(
  text: string,
  start: number,
  end: number,
  source: 'pattern' | 'tagged',
): Candidate | undefined {
  const name = text.slice(start, end).replace(/\s+/g, ' ');
  const id = slugPhrase(name);
  return id === ''
    ? undefined
    : createCandidate({ id, name, kind: 'hard', category: 'other' }, { start, end }, { source });
}
