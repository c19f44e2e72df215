import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { countWords } from '../../../../lib/resume/files/count-words';
import { spellClasses } from '../../../../lib/text/build/spell-classes';

const UNSPACED = '\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}';
const WORD = new RegExp(`[${UNSPACED}]|[^\\s${UNSPACED}]+`, 'gu');
/** As the build writes it out. */
const LETTER = new RegExp(spellClasses('[\\p{L}\\p{N}]').source, 'u');

describe('countWords', () => {
  test.each([
    ['', 0],
    [' – • | ', 0],
    ['Python', 1],
    ['- Led a team of 6', 5],
    ['state-of-the-art C++ (R)', 3],
    ['naïve café\tÜbung\nσ', 4],
    ['a\u00A0b\u3000c', 3],
    ['機械学習 engineer', 5],
    ['Python機械', 3],
    ['々、。', 1],
    ['𝒳 😀 x', 2],
  ])('%s', (text, words) => expect(countWords(text)).toBe(words));

  test('is what stands between white space and has a letter or digit', () => {
    const unit = fc.constantFrom(...'ab1 \t\n-.•é機かカ、々😀\u00A0\uD800'.split(/(?:)/u), '𝒳');
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: 'binary' }), fc.string({ unit })), (text) => {
        const words = text.match(WORD)?.filter((word) => LETTER.test(word)) ?? [];
        expect(countWords(text)).toBe(words.length);
      }),
      { numRuns: 500 },
    );
  });
});
