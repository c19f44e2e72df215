import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { MIN_SELECTION, parseSelection } from '../../../lib/page/selection';

const WORDS = 'You will train models and bring them to production. '.repeat(5);

describe('parseSelection', () => {
  it.each([
    ['spaces of every kind', 'a\u00a0 \t b', 'a b'],
    ['line ends of every kind', 'a\r\nb\rc\u2028d', 'a\nb\nc\nd'],
    ['many blank lines', 'a\n \n\t\n\n\nb', 'a\n\nb'],
    ['characters that show nothing', 'P\u200by\u00adt\u202eh\u2066on', 'Python'],
    ['an emoji of several parts', '👩🏽\u200d🔬', '👩🏽\u200d🔬'],
  ])('tidies %s', (_what, selected, text) => {
    expect(parseSelection(`${selected}\n${WORDS}`)).toBe(`${text}\n${WORDS.trim()}`);
  });

  it('takes no phrase for a posting', () => {
    expect(parseSelection('x'.repeat(MIN_SELECTION - 1))).toBeUndefined();
    expect(parseSelection(` ${'\u200b'.repeat(MIN_SELECTION)}${' '.repeat(MIN_SELECTION)}`)).toBeUndefined();
    expect(parseSelection('x'.repeat(MIN_SELECTION))).toHaveLength(MIN_SELECTION);
  });

  it('gives the same text again for what it gave', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (selected) => {
        const text = parseSelection(selected + WORDS);
        expect(text && parseSelection(text)).toBe(text);
      }),
      { numRuns: 100 },
    );
  });
});
