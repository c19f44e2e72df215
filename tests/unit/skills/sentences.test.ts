import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findSentenceIndex, splitSentences } from '../../../lib/skills/sentences';

function split(text: string): string[] {
  return splitSentences(text).map((s) => text.slice(s.start, s.end));
}

describe('splitSentences', () => {
  it.each([
    ['One. Two! Three?', ['One', ' Two', ' Three?']],
    ['Tools, e.g. Spark. Next', ['Tools, e.g. Spark', ' Next']],
    ['Node.js and v1.2 here', ['Node.js and v1.2 here']],
    ['a\nb\n\nc', ['a', 'b', 'c']],
    ['x • y', ['x ', ' y']],
    ['text \\- One \\- Two', ['text', 'One', 'Two']],
    ['学ぶ。書く。', ['学ぶ', '書く']],
    ['', []],
  ])('%j', (text, expected) => {
    expect(split(text)).toEqual(expected);
  });

  it('reads a full line that goes on with a small letter as one sentence', () => {
    expect(split(`${'Long line of words '.repeat(4)}\nthat goes on`)).toHaveLength(1);
  });

  it('cuts what has no end', () => {
    expect(Math.max(...split('word '.repeat(2000)).map((s) => s.length))).toBeLessThanOrEqual(900);
  });

  it('gives sentences in order, inside the text, not overlapping', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 3000 }), (text) => {
        let last = 0;
        for (const { start, end } of splitSentences(text)) {
          expect(start >= last && end > start && end <= text.length).toBe(true);
          last = end;
        }
      }),
    );
  });
});

describe('findSentenceIndex', () => {
  const sentences = [
    { start: 0, end: 3 },
    { start: 5, end: 9 },
  ];
  it.each([
    [0, 0],
    [4, 0],
    [5, 1],
    [100, 1],
  ])('%j is in %j', (offset, index) => {
    expect(findSentenceIndex(sentences, offset)).toBe(index);
  });
});
