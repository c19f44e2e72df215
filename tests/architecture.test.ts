import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import {
  findAny,
  findClock,
  findGlobals,
  findMarkupSinks,
  findNetworkUse,
  findUndocumented,
  measureFunctions,
} from './setup/code-faults';
import { findLayerFaults } from './setup/layers';
import { listFiles, parseFile, parseFiles, ROOT, type SourceFile } from './setup/source-files';

// The conventions of the project as tests. A failure says what to do about it.

const extension = parseFiles('lib', 'components', 'entrypoints');
const tests = parseFiles('tests');
const all = [...extension, ...tests];
const pure = extension.filter(({ path }) => /^lib\/(?!browser\/|knowledge\/build\/)/.test(path));

function expectNoFaults(files: readonly SourceFile[], find: (file: SourceFile) => readonly string[]): void {
  expect(files.flatMap(find)).toEqual([]);
}

describe('layers', () => {
  test('each layer imports only what the design allows it', () => {
    expectNoFaults(extension, findLayerFaults);
  });

  test('the content script carries no React, no schema library and none of the saved data', () => {
    const heavy = /^(?:react|react-dom|zod|dexie|@base-ui\/react|virtual:(?:knowledge|skill-model|patterns))(?:\/|$)/;
    const reached = reachFrom('entrypoints/postings/index.ts');
    const faults = reached.flatMap(({ path, imports }) =>
      imports
        .filter(({ specifier, isTypeOnly }) => !isTypeOnly && heavy.test(specifier))
        .map(({ specifier }) => `${path} imports ${specifier}`),
    );
    expect(faults).toEqual([]);
    expect(reached.length).toBeGreaterThan(5);
  });

  function reachFrom(start: string): SourceFile[] {
    const reached = new Map<string, SourceFile>();
    const open = [start];
    for (let path = open.pop(); path !== undefined; path = open.pop()) {
      const file = extension.find((each) => each.path === path);
      if (!file || reached.has(path)) continue;
      reached.set(path, file);
      open.push(...file.imports.flatMap((each) => (each.isTypeOnly || !each.file ? [] : [each.file])));
    }
    return [...reached.values()];
  }
});

describe('safety', () => {
  test('no text becomes markup or code', () => {
    expectNoFaults(extension, findMarkupSinks);
  });

  test('nothing makes a request', () => {
    expectNoFaults(extension, findNetworkUse);
  });

  test('the library takes documents and the time as parameters', () => {
    expectNoFaults(pure, (file) => [...findGlobals(file), ...findClock(file)]);
  });

  test('the type any is used nowhere', () => {
    expectNoFaults(all, findAny);
  });

  test('no test is skipped, and none runs alone', () => {
    const modifier = /\b(?:test|it|describe)\.(?:skip|only|todo|fixme|fails)\b/;
    const faults = tests
      .filter(({ text }) => modifier.test(text))
      .map(({ path }) => `${path}: repair the test or delete it`);
    expect(faults).toEqual([]);
  });
});

describe('size and shape', () => {
  // The texts of the interface are data.
  const written = all.filter(({ path }) => !/^(?:tests\/fixtures|components\/messages)\//.test(path));

  test('no file is longer than 250 lines', () => {
    const styles = listFiles('components', 'entrypoints').filter((path) => path.endsWith('.css'));
    const texts = [...written, ...styles.map((path) => ({ path, text: readFileSync(`${ROOT}${path}`, 'utf8') }))];
    const long = texts
      .map(({ path, text }) => ({ path, lines: text.trimEnd().split('\n').length }))
      .filter(({ lines }) => lines > 250);
    expect(long.map(({ path, lines }) => `${path} has ${lines} lines: split it where its subject changes`)).toEqual([]);
  });

  test('no function is longer than 40 lines, no component longer than 80', () => {
    const long = measure(extension).filter(({ place, lines }) => lines > (place.includes('.tsx:') ? 80 : 40));
    expect(long.map(({ place, lines }) => `${place} has ${lines} lines: give its parts names of their own`)).toEqual(
      [],
    );
  });

  test('nine functions in ten have at most 25 lines', () => {
    const lengths = measure(extension).map(({ lines }) => lines);
    const long = lengths.filter((lines) => lines > 25).length;
    expect(long / lengths.length).toBeLessThan(0.1);
  });

  test('every exported function and class of the library says what it gives', () => {
    expectNoFaults(
      extension.filter(({ path }) => path.startsWith('lib/')),
      findUndocumented,
    );
  });

  function measure(files: readonly SourceFile[]) {
    return files.flatMap(measureFunctions);
  }
});

describe('names', () => {
  test('files are kebab-case, components PascalCase', () => {
    const named = /^[a-z0-9]+(?:[-.][a-z0-9]+)*$/;
    const component = /^[A-Z][A-Za-z]*(?:\.module|\.test)?$/;
    const faults = listFiles('lib', 'components', 'entrypoints', 'tests', 'data')
      .filter((path) => /\.(?:ts|tsx|mjs|css|json|html|txt)$/.test(path))
      .filter((path) => {
        const name = (path.split('/').at(-1) ?? '').replace(/\.[a-z]+$/, '');
        return !named.test(name) && !(component.test(name) && /^(?:tests\/)?components\//.test(path));
      });
    expect(faults.map((path) => `${path}: rename it in kebab-case (components: PascalCase.tsx)`)).toEqual([]);
  });

  test('no drawer for everything', () => {
    const drawer = /(?:^|\/)(?:utils?|helpers?|misc|common|shared)(?:\/|\.\w+$)/;
    const faults = all.filter(({ path }) => drawer.test(path)).map(({ path }) => `${path}: name it after what it does`);
    expect(faults).toEqual([]);
  });

  test('the top folder holds only what belongs there', () => {
    const known = new Set(
      (
        'entrypoints components lib data tests public wxt.config.ts package.json tsconfig.json README.md package-lock.json ' +
        'vitest.config.ts playwright.config.ts biome.json knip.json LICENSE CONTRIBUTING.md CHANGELOG.md node_modules ' +
        'coverage test-results playwright-report'
      ).split(' '),
    );
    const strange = readdirSync(ROOT).filter((name) => !known.has(name) && !name.startsWith('.'));
    expect(strange.map((name) => `${name}: move it into one of the rooms of CONTRIBUTING.md`)).toEqual([]);
  });
});

describe('the checks themselves see what they are for', () => {
  const parse = (path: string, text: string) => parseFile(path, text);

  test.each([
    ['lib/a.ts', "import { browser } from 'wxt/browser';", findLayerFaults],
    ['lib/a.ts', "export * from '../components/b';", findLayerFaults],
    ['lib/a.ts', "const x = await import('react');", findLayerFaults],
    ['lib/salary/a.ts', "import data from '../../data/places.json';", findLayerFaults],
    ['components/A.tsx', "import { a } from '../lib/browser/messages';", findLayerFaults],
    ['entrypoints/popup/a.ts', "import { a } from '../options/b';", findLayerFaults],
    ['lib/a.ts', 'node.innerHTML = text;', findMarkupSinks],
    ['components/A.tsx', 'const a = <p dangerouslySetInnerHTML={b} />;', findMarkupSinks],
    ['lib/a.ts', 'new Function(text)();', findMarkupSinks],
    ['lib/a.ts', 'document.write(text);', findMarkupSinks],
    ['lib/a.ts', 'navigator.sendBeacon(url);', findNetworkUse],
    ['lib/a.ts', 'globalThis.fetch(url);', findNetworkUse],
    ['lib/a.ts', 'class A { fetch(url) { return fetch(url); } }', findNetworkUse],
    ['lib/a.ts', 'const a = b as any;', findAny],
    ['lib/page/a.ts', 'document.querySelector(a);', findGlobals],
    ['lib/a.ts', 'const a = new Date();', findClock],
    ['lib/a.ts', 'const a = Math.random();', findClock],
    ['lib/a.ts', 'export function parse() {}', findUndocumented],
  ])('%s: %s', (path, text, find) => {
    expect(find(parse(path, text))).toHaveLength(1);
  });

  test.each([
    ['components/A.tsx', "import type { A } from '../lib/browser/messages';", findLayerFaults],
    ['lib/knowledge/a.ts', "import data from '../../data/places.json';", findLayerFaults],
    ['entrypoints/popup/a.ts', "import { a } from './b';", findLayerFaults],
    ['lib/a.ts', '// innerHTML', findMarkupSinks],
    ['lib/a.ts', 'class A { fetch(url) { return this.files[url]; } }', findNetworkUse],
    ['lib/page/a.ts', 'function read(document: Document) { return document.title; }', findGlobals],
    ['lib/a.ts', 'const a = new Date(text);', findClock],
    ['lib/a.ts', '/** Gives a. */\nexport function parse() {}', findUndocumented],
  ])('and not %s: %s', (path, text, find) => {
    expect(find(parse(path, text))).toEqual([]);
  });
});
