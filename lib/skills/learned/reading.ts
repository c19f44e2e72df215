import type { Section } from '../../sections/section';
import type { Mention } from '../collect-mentions';
import type { SentenceCues } from '../requirement';
import type { Sentence } from '../sentences';
import type { TokenTags } from './tag-tokens';
import type { Token } from './token';

/** One text, title or description, as it was read. */
export type Reading = {
  readonly text: string;
  readonly sections: readonly Section[];
  readonly sentences: readonly Sentence[];
  readonly cuesOf: (sentence: number) => SentenceCues;
  readonly tokens: readonly Token[];
  readonly tags: TokenTags;
  /** In order of place; those that the rules let count. */
  readonly mentions: readonly Mention[];
};

/** The tags of no tokens. */
export const NO_TAGS: TokenTags = { labels: new Uint8Array(), first: new Float32Array(), next: new Float32Array() };

/** The index of the first token that ends after `offset`; the number of tokens when none does. */
function findToken(tokens: readonly Token[], offset: number): number {
  let low = 0;
  let high = tokens.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((tokens[middle] as Token).end <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The tokens that a range of the text touches: index of the first, and of the one behind the last. */
export function findTokens(
  tokens: readonly Token[],
  { start, end }: { readonly start: number; readonly end: number },
): { readonly from: number; readonly to: number } {
  const from = findToken(tokens, start);
  let to = from;
  while (to < tokens.length && (tokens[to] as Token).start < end) to++;
  return { from, to };
}
