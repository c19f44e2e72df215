import type { Page } from '@playwright/test';
import { buildDocx, item, paragraph, table } from '../builders/docx-file';
import { buildPdf, column } from '../builders/pdf-file';
import { buildRawPosting } from '../builders/raw-posting';
import { openExtensionPage } from '../commands/extension-page';
import { readSampleResume } from '../commands/samples';
import { dropFile } from '../e2e/import-file';
import type { Figure } from './figure';
import { importBundled } from './import-bundled';
import { takeRounds, timeStep } from './take-rounds';
import { withinAtBest } from './targets';
import { withExtension } from './with-extension';

/** Pages, and paragraphs of a long document of Word. */
const SIZE = { pages: 20, lines: 48, paragraphs: 300, rows: 30 };
/** ms from dropping the file to being told that it is kept, and of one call in a warm background. */
const TARGETS = { pdf: 1_000, docx: 200, profile: 5, described: 8, report: 5, analysis: 10 };
/** A call is over in a few ms, and every round takes so many of them. */
const CALLS = 4;

const SENTENCE = 'Moved the nightly forecasting jobs to Spark and cut the time by half for 140 depots of the company, ';

/** Time until a long PDF and a long DOCX are read and kept in Chromium, and until a resume is understood. */
export async function measure(rounds: number): Promise<Figure[]> {
  return [...(await measureImports(rounds)), ...(await measureSteps(rounds * CALLS))];
}

/** In one page: the first file loads the parsers. */
function measureImports(rounds: number): Promise<Figure[]> {
  return withExtension(async (launched) => {
    const page = await openExtensionPage(launched, 'options.html');
    await page.getByLabel('Text of the resume').waitFor();
    return [
      {
        ...{ what: `Import of a PDF of ${SIZE.pages} pages`, unit: 'ms', target: withinAtBest(TARGETS.pdf) },
        values: await timeImports(page, 'pdf', buildLongPdf(), rounds),
      },
      {
        ...{ what: 'Import of a long DOCX', unit: 'ms', target: withinAtBest(TARGETS.docx) },
        values: await timeImports(page, 'docx', buildLongDocx(), rounds),
      },
    ];
  });
}

function timeImports(page: Page, kind: string, bytes: Uint8Array, rounds: number): Promise<number[]> {
  return takeRounds(rounds, (at) => dropFile(page, { name: `resume-${at}.${kind}`, bytes }));
}

function buildLongPdf(): Uint8Array {
  const lines = Array.from({ length: SIZE.lines }, () => SENTENCE.slice(0, 80));
  return buildPdf(Array.from({ length: SIZE.pages }, () => ({ texts: column(lines, { x: 60, top: 60 }) })));
}

function buildLongDocx(): Uint8Array {
  const text = Array.from({ length: SIZE.paragraphs }, () => paragraph(SENTENCE) + item(SENTENCE));
  return buildDocx(text.join('') + table(Array.from({ length: SIZE.rows }, () => ['Python', 'six years', SENTENCE])));
}

async function measureSteps(rounds: number): Promise<Figure[]> {
  const steps = await importBundled<typeof import('./resume-steps')>('resume-steps');
  const knowledge = steps.loadKnowledge();
  const text = readSampleResume();
  const now = { year: 2026, month: 11 };
  const profile = steps.extractProfile(text, knowledge);
  const posting = buildRawPosting();
  const file = { text, kind: 'txt', words: text.split(/\s+/).length, problems: [] } as const;
  const time = async (what: string, limit: number, step: () => unknown): Promise<Figure> => {
    const values = await takeRounds(rounds, () => timeStep(step));
    return { what, unit: 'ms', values, target: withinAtBest(limit) };
  };
  return [
    await time('Skills of a resume', TARGETS.profile, () => steps.extractProfile(text, knowledge)),
    await time('All that is read in it', TARGETS.described, () => steps.describeResume(text, knowledge, now)),
    await time('Report on it', TARGETS.report, () => steps.reportOnResume(file, now)),
    await time('A posting against it', TARGETS.analysis, () =>
      steps.analysePosting(posting, knowledge, { profile, now }),
    ),
  ];
}
