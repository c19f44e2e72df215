import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { disarm, disarmPlugin } from '../../../lib/browser/build/disarm-plugin';
import { findMarkupSinks, findNetworkUse } from '../../setup/code-faults';
import { parseFile } from '../../setup/source-files';

const BUILDS = ['pdf.min.mjs', 'pdf.worker.min.mjs'].map((name) => [
  name,
  readFileSync(new URL(`../../../node_modules/pdfjs-dist/legacy/build/${name}`, import.meta.url), 'utf8'),
]);

function findCalls(path: string, code: string): string[] {
  const isCall = (text: string) => /(?:^|[^.\w$])(?:fetch\(|XMLHttpRequest|Function\(|eval\()/.test(text);
  const file = parseFile(path, code);
  const called = file.nodes.filter(({ type }) => type === 'CallExpression' || type === 'NewExpression');
  return called.map(({ start }) => code.slice(start, start + 24)).filter((text) => isCall(text.replace(/^new /, '')));
}

describe('disarm', () => {
  it.each(BUILDS)('leaves %s no way to request anything, and none to make code out of text', (name, code = '') => {
    const armed = findCalls('a.mjs', code).filter((text) => /^(?:new )?(?:fetch|XMLHttpRequest|Function)\b/.test(text));
    expect(armed.length, `${name} has none of its own: leave the plugin out`).toBeGreaterThan(0);
    const left = findCalls('a.mjs', disarm(code)).filter((text) =>
      /^(?:new )?(?:fetch|XMLHttpRequest|Function|eval)\b/.test(text),
    );
    expect(left).toEqual([]);
  });

  it('leaves methods of such names alone', () => {
    const code = 'class A{async fetch(a){return this.fetch(a)}getFunction(b){return b.Function(1)}}';
    expect(disarm(code)).toBe(code);
  });

  it.each([
    'await fetch(a)',
    'b=fetch(a)',
    'return fetch(a)',
    'new XMLHttpRequest',
    'new Function("")',
    'Function("")()',
  ])('refuses %s', async (expression) => {
    const code = disarm(`async function a(){${expression}}`);
    expect(findNetworkUse(parseFile('a.mjs', code))).toEqual([]);
    expect(findMarkupSinks(parseFile('a.mjs', code))).toEqual([]);
  });
});

describe('disarmPlugin', () => {
  it('changes the files of pdfjs, chunk or asset, and no others', () => {
    const armed = 'await fetch(a)';
    const bundle = {
      'chunks/pdf-reader-a.js': { code: armed },
      'assets/pdf.worker.min-b.mjs': { source: new TextEncoder().encode(armed) },
      'background.js': { code: armed },
    };
    disarmPlugin().generateBundle({}, bundle);
    expect(bundle['chunks/pdf-reader-a.js'].code).not.toContain('fetch');
    expect(bundle['assets/pdf.worker.min-b.mjs'].source).not.toContain('fetch');
    expect(bundle['background.js'].code).toBe(armed);
  });
});
