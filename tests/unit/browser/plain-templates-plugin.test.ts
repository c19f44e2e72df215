// biome-ignore-all lint/suspicious/noTemplateCurlyInString: templates stand here as text.
import fc from 'fast-check';
import { parseAst } from 'vite';
import { describe, expect, it } from 'vitest';
import { plainTemplatesPlugin, writePlainTemplates } from '../../../lib/browser/build/plain-templates-plugin';

function writePlain(code: string): string {
  return writePlainTemplates(code, parseAst(code));
}

/** The text that a lone template stands for, by the parser's own reading. */
function readText(code: string): string | undefined {
  const [statement] = parseAst(code).body;
  const template = statement?.type === 'ExpressionStatement' ? statement.expression : undefined;
  if (template?.type === 'TaggedTemplateExpression') return template.quasi.quasis[0]?.value.raw;
  return template?.type === 'TemplateLiteral' ? (template.quasis[0]?.value.cooked ?? undefined) : undefined;
}

describe('writePlainTemplates', () => {
  it.each([
    ['a backslash', 'x(String.raw`\\d+`)', 'x(`\\\\d+`)'],
    ['what is put in', 'x(String.raw`\\b${a + b}\\b${c}`, 1)', 'x(`\\\\b${a + b}\\\\b${c}`, 1)'],
    ['a backtick', 'String.raw`a\\`b`', '`a\\\\\\`b`'],
    ['a brace that puts nothing in', 'String.raw`\\${a}$b`', '`\\\\\\${a}$b`'],
    ['two of them behind a wide character', '"日本";String.raw`é`+String.raw`–`', '"日本";`é`+`–`'],
    ['other tags', 'html`\\d${String.raw`\\s`}`', 'html`\\d${`\\\\s`}`'],
    ['its name in a text', "'String.raw`a`'", "'String.raw`a`'"],
    ['one within another, which stays', 'String.raw`${String.raw`\\s`}`', '`${String.raw`\\s`}`'],
  ])('keeps the text: %s', (_what, code, expected) => {
    expect(writePlain(code)).toBe(expected);
  });

  it('keeps any text', () => {
    const piece = fc.constantFrom('\\', '`', '$', '{', '}', 'u0041', 'n', '\n', 'é', '–', '😀', "'", 'x');
    const raw = fc.array(piece, { maxLength: 12 }).map((parts) => parts.join(''));
    fc.assert(
      fc.property(raw, (text) => {
        const code = `String.raw\`${text.replace(/`/g, '\\`').replace(/\$\{/g, '$\\{')}\``;
        fc.pre(canParse(code));
        expect(readText(writePlain(code))).toBe(readText(code));
      }),
    );
  });
});

describe('plainTemplatesPlugin', () => {
  it('leaves packages and code without such templates alone', () => {
    const transform = (code: string, id: string) =>
      plainTemplatesPlugin().transform.call({ parse: parseAst }, code, id);
    expect(transform('String.raw`a`', '/x/node_modules/y/z.js')).toBeUndefined();
    expect(transform('const a = `b`', '/x/lib/z.ts')).toBeUndefined();
    expect(transform('String.raw`a`', '/x/lib/z.ts')?.code).toBe('`a`');
  });
});

function canParse(code: string): boolean {
  try {
    parseAst(code);
    return true;
  } catch {
    return false;
  }
}
