import { describe, expect, test } from 'vitest';
import { CHARACTER_CLASSES } from '../../../../lib/text/build/character-classes';
import { spellCode } from '../../../../lib/text/build/spell-classes-plugin';

const { L, N } = CHARACTER_CLASSES;
// Put together, so that this file's own patterns stay as they are.
const P = '\\p';

describe('spellCode', () => {
  test.each([
    ['an expression', `const a = /${P}{L}x/giu;`, `const a = /[${L}]x/giu;`],
    ['a text', `const a = '\\\\p{L}"';`, `const a = ${JSON.stringify(`[${L}]"`)};`],
    ['a raw template', `const a = String.raw\`[${P}{L}]\`;`, `const a = String.raw\`[${L}]\`;`],
    [
      'a class over the pieces of a template',
      `const a = \`[$\{b}\\\\p{L}]\\\\p{L}\`;`,
      `const a = \`[$\{b}${L?.replaceAll('\\', '\\\\')}][${L?.replaceAll('\\', '\\\\')}]\`;`,
    ],
    ['nothing else', 'const a = "é[" + b; // p{L}', 'const a = "é[" + b; // p{L}'],
  ])('writes out the properties of %s', (_, code, spelled) => {
    expect(spellCode('a.ts', code)).toBe(spelled);
  });

  test('finds its places behind characters of two units', () => {
    expect(spellCode('a.ts', `const a = '😀é'; const b: RegExp = /${P}{N}/u;`)).toBe(
      `const a = '😀é'; const b: RegExp = /[${N}]/u;`,
    );
  });
});
