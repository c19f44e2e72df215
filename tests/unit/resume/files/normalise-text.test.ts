import fc from 'fast-check';
import { expect, test } from 'vitest';
import { countWords } from '../../../../lib/resume/files/count-words';
import { normaliseText } from '../../../../lib/resume/files/normalise-text';
import { readCpuTime } from './cpu-time';

test.each([
  ['a\r\nb\rc\u2028d\u0085e', 'a\nb\nc\nd\ne'],
  ['page one\fpage two', 'page one\n\npage two'],
  ['Py\u200Bthon P\u200Cython SQ\u00ADL \uFEFFR', 'Python Python SQL R'],
  ['می\u200Cخواهم', 'می\u200Cخواهم'],
  ['Apache\u00A0Spark\u2009and\u3000more', 'Apache Spark and more'],
  ['eﬃcient ofﬁce workﬂow', 'efficient office workflow'],
  ['Ｐｙｔｈｏｎ３', 'Python3'],
  ['• one\n▪two\n\uF0B7\tthree\n– four\n* five', '- one\n- two\n- three\n- four\n- five'],
  ['  • nested', '  - nested'],
  ['mid • line, a-b, –5', 'mid • line, a-b, –5'],
  ['Chapter ........ 12', 'Chapter\t12'],
  ['and so on... more', 'and so on... more'],
  ['icon \uF095 555', 'icon  555'],
  ['a  \nb\t\n\n\n\nc\n\n', 'a\nb\n\nc'],
  ['re\u0301sume\u0301', 'résumé'],
])('%j becomes %j', (text, normal) => {
  expect(normaliseText(text)).toBe(normal);
});

test('letters and digits stay in their order, and nothing invisible is left', () => {
  const piece = fc.oneof(
    fc.string({ unit: 'grapheme-ascii' }),
    fc.constantFrom('• ', '- ', '\n', '\t', '.....', '\u00A0', '\u00AD', '\uF0B7', '_____', '\r', '\0', '\uFFFD'),
  );
  const keepLetters = (text: string) => text.replace(/[^a-z0-9]/gi, '');
  fc.assert(
    fc.property(fc.array(piece), (pieces) => {
      const text = pieces.join('');
      const normal = normaliseText(text);
      expect(keepLetters(normal)).toBe(keepLetters(text));
      expect(normal).not.toMatch(/[\r\0\u00A0\u00AD\uFFFD\uE000-\uF8FF]|[ \t]$|\n{3}/m);
    }),
  );
});

test('a long run of anything takes no time by its square', () => {
  const start = readCpuTime();
  for (const sign of [' ', '\t', '.', '. ', '_', '\n', '•', '-', '\u00AD', '* ', ' .', '…']) {
    normaliseText(`a${sign.repeat(200_000)}b`);
  }
  expect(readCpuTime() - start).toBeLessThan(3_000);
});

test.each([
  ['', 0],
  ['Machine learning, since 2019 – yes', 5],
  ['C++ & R', 2],
  ['機械学習 Python', 5],
  ['- \t…', 0],
])('%j has %i words', (text, words) => {
  expect(countWords(text)).toBe(words);
});
