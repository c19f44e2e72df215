import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { CHARACTER_CLASSES } from '../../../../lib/text/build/character-classes';
import { spellClasses } from '../../../../lib/text/build/spell-classes';

const { L, N, Lu } = CHARACTER_CLASSES;
// Put together, so that this file's own patterns stay as they are.
const P = '\\p';

describe('spellClasses', () => {
  test.each([
    ['alone', `a${P}{L}+`, `a[${L}]+`],
    ['in a class', `[^${P}{L}${P}{N}.-]`, `[^${L}${N}.-]`],
    ['behind a class', `[a-z]${P}{Lu}`, `[a-z][${Lu}]`],
    ['behind an escaped bracket', `\\[${P}{L}`, `\\[[${L}]`],
    ['in a class with an escaped end', `[\\]${P}{L}]`, `[\\]${L}]`],
    ['all but', '\\P{L}', `[^${L}]`],
    ['all but in a class, as it is', '[\\P{L}]', '[\\P{L}]'],
    ['another property, as it is', `${P}{So}${P}{Script=Han}`, `${P}{So}${P}{Script=Han}`],
    ['an escaped backslash before a p', '\\\\p{L}', '\\\\p{L}'],
  ])('%s', (_, pattern, spelled) => {
    expect(spellClasses(pattern).source).toBe(spelled);
  });

  test('goes on with a class that another piece began', () => {
    expect(spellClasses('[a')).toEqual({ source: '[a', isInClass: true });
    expect(spellClasses(`${P}{L}]${P}{L}`, true)).toEqual({ source: `${L}][${L}]`, isInClass: false });
  });

  test('means the same on texts of the languages of postings', () => {
    const unit = fc.constantFrom(...'aZéÜßñçØœŁşΩжБשלعا漢カ한0９½ .,;:-–—\'’"+#/&()[]{}|•*_\n€$@%');
    const patterns = ['(?<!@L)[@L@N]+(?!@L)', '^@Lu@Ll*', '[^@L@N\\s]+', '@L{2,5}', '(?<![^@L])x?@N'];
    fc.assert(
      fc.property(fc.string({ unit }), fc.constantFrom(...patterns), (text, form) => {
        const pattern = form.replaceAll(/@(\w[lu]?)/g, `${P}{$1}`);
        const find = (source: string) => text.match(new RegExp(source, 'gu'));
        expect(find(spellClasses(pattern).source)).toEqual(find(pattern));
      }),
    );
  });
});
