import { readFileSync } from 'node:fs';
import { relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { listFirstLoad } from './first-load.mjs';

// What size-limit checks: `npm run size`, after a build for Chrome. No pattern can say which of the chunks a page
// loads first, so the lists are made from the build. Paths are as seen from this folder.

const HERE = fileURLToPath(new URL('.', import.meta.url));
const BUILD = fileURLToPath(new URL('../../.output/chrome-mv3', import.meta.url));
const budget = JSON.parse(readFileSync(new URL('size-budget.json', import.meta.url), 'utf8'));

export default [
  check('Content script with its style sheet', 'contentScript', [
    `${BUILD}/postings.js`,
    `${BUILD}/assets/highlights.css`,
  ]),
  check('Popup with everything it needs first', 'popup', listFirstLoad(BUILD, 'popup.html')),
  check('Side panel with everything it needs first', 'sidePanel', listFirstLoad(BUILD, 'sidepanel.html')),
  check('Background with knowledge base and model', 'background', [`${BUILD}/background.js`]),
];

/** @param {string} name @param {string} part @param {string[]} files */
function check(name, part, files) {
  const path = files.map((file) => relative(HERE, file).replaceAll('\\', '/'));
  return { name, path, gzip: true, limit: `${budget[part].gzipBytes} B` };
}
