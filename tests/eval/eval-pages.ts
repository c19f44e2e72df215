import {
  countRight,
  countSurvivors,
  findShortfalls,
  type Measured,
  MUST_SURVIVE,
  measurePage,
  type Share,
} from './measure-pages';
import { DRIFTS } from './page-drift';
import { type Check, readFixtureSamples, readRealSamples } from './page-samples';

function formatShare({ right, of }: Share): string {
  return of === 0 ? '-' : `${right}/${of}`;
}

function printRow(cells: readonly string[]): void {
  console.log(cells.map((cell, at) => (at === 0 ? cell.padEnd(30) : cell.padStart(9))).join(''));
}

function printTable(title: string, pages: readonly Measured[], part: Check['part']): void {
  console.log(`\n${title}`);
  printRow(['layout', 'pages', ...DRIFTS]);
  for (const layout of [...new Set(pages.map(({ sample }) => sample.layout))].sort()) {
    const some = pages.filter(({ sample }) => sample.layout === layout);
    if (countRight(some, part, 'plain').of === 0) continue;
    printRow([layout, String(some.length), ...DRIFTS.map((drift) => formatShare(countRight(some, part, drift)))]);
  }
  printRow(['all', String(pages.length), ...DRIFTS.map((drift) => formatShare(countRight(pages, part, drift)))]);
}

function printLost(pages: readonly Measured[]): void {
  for (const { sample, readings } of pages) {
    for (const drift of DRIFTS) {
      const wrong = sample.checks.filter((check) => !check.isRight(readings[drift]));
      const names = [...new Set(wrong.map(({ part, field }) => (part === 'cards' ? `cards.${field}` : field)))];
      if (names.length > 0) console.log(`  ${sample.name}, ${drift}: ${names.join(', ')}`);
    }
  }
}

/** `npm run eval:pages [-- --lost]`: how much is still read when pages change; 1 below the thresholds. */
export async function run(args: readonly string[]): Promise<number> {
  const real = readRealSamples();
  if (real.length === 0) console.log('Real pages: none beside the checkout, so only the fixtures are read.');
  const pages = [...readFixtureSamples(), ...real].map(measurePage);
  console.log('plain: as it is; classes: all renamed; keys: data-* and componentkey gone as well; ids: gone as well');
  printTable('Fields of the open posting, right of expected', pages, 'posting');
  printTable('Fields of result cards, right of expected', pages, 'cards');
  console.log(`\nPostings whose ${MUST_SURVIVE.join(', ')} are all right`);
  printRow(['', '', ...DRIFTS]);
  printRow(['all', '', ...DRIFTS.map((drift) => formatShare(countSurvivors(pages, drift)))]);
  if (args.includes('--lost')) printLost(pages);
  const shortfalls = findShortfalls(pages);
  for (const shortfall of shortfalls) console.error(`✗ ${shortfall}`);
  return shortfalls.length === 0 ? 0 : 1;
}
