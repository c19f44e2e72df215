import type { Candidate } from '../candidate';
import { hashText } from './hash';
import { NAME_PART, type Token } from './token';

/** Tells the tokens which names of the vocabulary they are part of; both lists are in order of place. */
export function markNames(tokens: readonly Token[], names: readonly Candidate[]): void {
  let next = 0;
  for (const name of names) {
    while (next < tokens.length && (tokens[next] as Token).end <= name.start) next++;
    const first = name.kind === 'soft' ? NAME_PART.softFirst : NAME_PART.hardFirst;
    const category = hashText(name.category);
    for (let i = next; i < tokens.length && (tokens[i] as Token).start < name.end; i++) {
      const token = tokens[i] as Token;
      token.namePart = i === next ? first : first + 1;
      token.category = category;
    }
  }
}
