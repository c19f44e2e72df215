import { existsSync, readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';

// In plain JavaScript, because `size-limit.mjs` is loaded by a program that knows nothing else.

const LINK = /<(?:script|link)\b[^>]*?\b(?:src|href)="([^"]+)"/g;
/** `from"./x.js"` and `import"./x.js"`, but not `import("./x.js")`, which is loaded when it is asked for. */
const STATIC_IMPORT = /(?:\bfrom|\bimport)\s*["'](\.{1,2}\/[^"']+)["']/g;

/**
 * Every file that a built page loads before it can draw: itself, its style sheets, its scripts and all that they import
 * statically.
 * @param {string} folder of the build
 * @param {string} page the name of its HTML file
 * @returns {string[]} absolute paths, each once
 */
export function listFirstLoad(folder, page) {
  const html = resolve(folder, page);
  const linked = listMatches(html, LINK).map((link) => join(resolve(folder), link));
  const loaded = new Set([html]);
  const open = linked;
  for (let file = open.pop(); file !== undefined; file = open.pop()) {
    if (loaded.has(file)) continue;
    if (!existsSync(file)) throw new Error(`${page} loads ${file}, which was not built.`);
    loaded.add(file);
    if (/\.m?js$/.test(file)) open.push(...listImports(file));
  }
  return [...loaded];
}

/** @param {string} file */
function listImports(file) {
  return listMatches(file, STATIC_IMPORT).map((path) => join(dirname(file), path));
}

/** @param {string} file @param {RegExp} pattern */
function listMatches(file, pattern) {
  return [...readFileSync(file, 'utf8').matchAll(pattern)].map(([, found = '']) => found);
}
