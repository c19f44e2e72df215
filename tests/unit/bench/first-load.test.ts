import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { listFirstLoad } from '../../bench/first-load.mjs';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'rolelens-first-load-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

function build(files: Record<string, string>): string[] {
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(join(folder, path, '..'), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  return listFirstLoad(folder, 'page.html')
    .map((path) => relative(folder, path).replaceAll('\\', '/'))
    .sort();
}

it('follows what is imported statically, once, and nothing that is asked for later', () => {
  const files = {
    'page.html':
      '<script type="module" crossorigin src="/chunks/page.js"></script><link rel="stylesheet" href="/assets/page.css">',
    'assets/page.css': 'body{}',
    'chunks/page.js':
      'import{a as b}from"./a.js";import"./b.js";export*from"./c.js";const later=()=>import("./later.js");',
    'chunks/a.js': 'import{x}from"./c.js";import * as y from \'../deep.js\';',
    'chunks/b.js': 'import"./page.js";',
    'chunks/c.js': '',
    'deep.js': '',
    'chunks/later.js': 'import"./never.js"',
  };
  const expected = [
    'assets/page.css',
    'chunks/a.js',
    'chunks/b.js',
    'chunks/c.js',
    'chunks/page.js',
    'deep.js',
    'page.html',
  ];
  expect(build(files)).toEqual(expected);
});

it('fails on a file that is missing, so that no size is too small', () => {
  const files = { 'page.html': '<script src="/a.js"></script>', 'a.js': 'import"./gone.js"' };
  expect(() => build(files)).toThrow(/gone\.js, which was not built/);
});
