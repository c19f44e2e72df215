import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildCharTrie } from '../../../lib/skills/build-char-trie';
import { charKinds } from '../../../lib/skills/char-tables';
import { CELL, type CharTrie, NAME } from '../../../lib/skills/char-trie';
import { createNameMatcher, findNames } from '../../../lib/skills/name-matcher';
import { packCharTrie } from '../../../lib/skills/pack-char-trie';
import { unpackCharTrie } from '../../../lib/skills/unpack-char-trie';

/** Few letters, so that names share beginnings and texts hit them. */
const letter = fc.constantFrom(
  'a',
  'b',
  'B',
  'é',
  'É',
  ' ',
  '-',
  '/',
  '+',
  '3',
  'ç',
  '機',
  'ア',
  '😀',
  '’',
  'ａ',
  '\n',
);
const name = fc.array(letter, { minLength: 1, maxLength: 9 }).map((letters) => letters.join(''));
const forms = fc
  .array(name, { maxLength: 30 })
  .map((names) => names.map((form, value) => ({ form, value: value * 7 })));
/** Most of it one label. */
const longName = fc.array(letter, { minLength: 30, maxLength: 80 }).map((letters) => letters.join(''));
const longForms = fc.tuple(forms, longName).map(([given, form]) => [...given, { form, value: 1 }]);
const text = fc.array(fc.oneof(letter, name), { maxLength: 60 }).map((parts) => parts.join(''));

/** What of a trie differs from another of the same alphabet, with the values of its names in place of what reads them. */
function listParts({ cells, labels, readValue }: CharTrie) {
  const names = Math.max(0, ...cells.filter((_, at) => at % CELL === NAME));
  return { cells, labels, values: Array.from({ length: names }, (_, at) => readValue(at + 1)) };
}

describe('unpackCharTrie', () => {
  it('gives back the trie that was packed, through JSON as in the bundle', () => {
    fc.assert(
      fc.property(longForms, (given) => {
        const built = buildCharTrie(given);
        const unpacked = unpackCharTrie(JSON.parse(JSON.stringify(packCharTrie(built))));
        expect(listParts(unpacked)).toEqual(listParts(built.trie));
      }),
    );
  });

  it('finds in any text what the trie finds that was built from the names', () => {
    fc.assert(
      fc.property(longForms, text, (given, around) => {
        const where = `${around} ${given.at(-1)?.form} ${around}`;
        const unpacked = { trie: unpackCharTrie(packCharTrie(buildCharTrie(given))), kinds: charKinds() };
        expect(findNames(unpacked, where)).toEqual(findNames(createNameMatcher(given), where));
      }),
    );
  });
});

describe('buildCharTrie', () => {
  it('keeps characters of two bytes out of its labels, which the knowledge base has hundreds of thousands of', () => {
    fc.assert(
      fc.property(forms, (given) => {
        expect(buildCharTrie(given).trie.labels).toMatch(/^[\0-\xff]*$/);
      }),
    );
  });
});
