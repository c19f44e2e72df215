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
    ['Write pipelines.Preferred: Spark', ['Write pipelines', 'Preferred: Spark']],
    ['Python, Java etc.Nice: Go', ['Python, Java etc', 'Nice: Go']],
    ['At Acme Inc.Apply now', ['At Acme Inc', 'Apply now']],
    ['Wir bauen Brücken.Über uns', ['Wir bauen Brücken', 'Über uns']],
    ['¿Te animas?¡Escríbenos!Nos vemos', ['¿Te animas', '¡Escríbenos', 'Nos vemos']],
    ['Des outils (Git).Écrire', ['Des outils (Git)', 'Écrire']],
    ['Vue.JS, ASP.NET, Asp.Net, Node.js, Next.Js', ['Vue.JS, ASP.NET, Asp.Net, Node.js, Next.Js']],
    ['the U.S. and U.K.Based, e.g.Spark, v1.2', ['the U.S. and U.K.Based, e.g.Spark, v1.2']],
    ['Ask Monday.Com, Character.AI or C.Ai', ['Ask Monday.Com, Character.AI or C.Ai']],
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
