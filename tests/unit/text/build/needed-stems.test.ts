import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findNeededStems, splitAlternatives } from '../../../../lib/text/build/needed-stems';

describe('findNeededStems', () => {
  it.each([
    ['bonus', ['bonus']],
    ['\\bnot (?:\\w+ )?(?:needed|required)\\b', ['needed', 'required']],
    ['id[eé]al(?:ly)?', ['ideal', 'idéal']],
    ['colou?r', ['color', 'colour']],
    ['no (?!problem)\\w+ here', [' here']],
    ['(?<=we )need[^.]{1,9}', ['need']],
    ['(?:very )*late', ['late']],
    ['(?:very )+\\d', ['very ']],
    ['(?<low>two|three) days', ['two days', 'three days']],
    ['a\\.b', ['a.b']],
    ['hello hello hello', ['hello hello ']],
    ['plus|pluses', ['plus']],
    ['\\p{L}{3}', undefined],
    ['cat|\\d', undefined],
    ['(?:cat)?', undefined],
    ['(?:cat){0,2}', undefined],
    ['[^a]|a', undefined],
  ])('of %s', (source, stems) => {
    expect(findNeededStems(source)).toEqual(stems);
  });

  it('gives stems of which every match holds one', () => {
    const word = fc.stringMatching(/^[abcé]{1,4}$/);
    const source = fc.letrec<{ source: string }>((tie) => ({
      source: fc.oneof(
        { maxDepth: 4 },
        word,
        fc.constantFrom('[ab]', '[^a]', '\\d', '.', '\\.'),
        fc.tuple(tie('source'), tie('source')).map(([a, b]) => `${a}${b}`),
        fc.tuple(tie('source'), tie('source')).map(([a, b]) => `(?:${a}|${b})`),
        fc.tuple(tie('source'), fc.constantFrom('?', '*', '+', '{2}', '{0,2}')).map(([a, b]) => `(?:${a})${b}`),
      ),
    })).source;
    const matching = source.chain((pattern) =>
      fc.tuple(fc.constant(pattern), fc.stringMatching(new RegExp(`^(?:${pattern})$`))),
    );
    fc.assert(
      fc.property(matching, ([pattern, text]) => {
        const stems = findNeededStems(pattern);
        expect(stems?.some((stem) => text.includes(stem)) ?? true).toBe(true);
      }),
    );
  });
});

describe('splitAlternatives', () => {
  it('splits at the signs that stand in no group and no class', () => {
    expect(splitAlternatives('a(?:b|c)|[|]d|\\|e')).toEqual(['a(?:b|c)', '[|]d', '\\|e']);
    expect(splitAlternatives('one')).toEqual(['one']);
  });
});
