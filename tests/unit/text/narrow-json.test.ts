import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { writeNarrowJson } from '../../../lib/text/narrow-json';

describe('writeNarrowJson', () => {
  it('writes what JSON reads as the same value, in characters of one byte', () => {
    fc.assert(
      fc.property(fc.jsonValue({ stringUnit: 'binary', maxDepth: 2 }), (value) => {
        const text = writeNarrowJson(value);
        expect(JSON.parse(text)).toEqual(JSON.parse(JSON.stringify(value)));
        expect(text).toMatch(/^[\0-\xff]*$/);
      }),
    );
  });

  it('leaves Western letters as they are', () => {
    expect(writeNarrowJson({ é: 'ü – 😀 数' })).toBe('{"é":"ü \\u2013 \\ud83d\\ude00 \\u6570"}');
  });
});
