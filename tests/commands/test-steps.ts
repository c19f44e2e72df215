import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { z } from 'zod';
import { findFirefox } from '../firefox/find-firefox';
import { buildTarget, type Target, WXT } from './builds';
import { type FoundBrowser, findBrowser } from './find-browser';
import { type Finished, runScript } from './run-program';

/** What one step of `npm test` found; `output` is shown when anything failed. */
export type StepResult = {
  readonly passed: number;
  readonly failed: number;
  /** Comparisons with material that is not part of the project and not beside it. */
  readonly skipped: number;
  readonly output: string;
  /** Why a step was left out; shown always. */
  readonly note?: string;
};
export type Step = { readonly name: string; readonly run: () => Promise<StepResult> };

const BIOME = 'node_modules/@biomejs/biome/bin/biome';
const TSC = 'node_modules/typescript/bin/tsc';
const VITEST = 'node_modules/vitest/vitest.mjs';
const SIZE_LIMIT = 'node_modules/size-limit/bin.js';
const PLAYWRIGHT = 'node_modules/@playwright/test/cli.js';

type Counts = Pick<StepResult, 'passed' | 'failed' | 'skipped'>;

const vitestReportSchema = z
  .object({ numPassedTests: z.int(), numFailedTests: z.int(), numPendingTests: z.int() })
  .transform((report) => ({
    passed: report.numPassedTests,
    failed: report.numFailedTests,
    skipped: report.numPendingTests,
  }));
// Nothing in the browser depends on what lies beside the project, so a skipped test there is a fault.
const playwrightReportSchema = z
  .object({ stats: z.object({ expected: z.int(), unexpected: z.int(), flaky: z.int(), skipped: z.int() }) })
  .transform(({ stats }) => ({
    passed: stats.expected,
    failed: stats.unexpected + stats.flaky + stats.skipped,
    skipped: 0,
  }));

/** The steps of `npm test` in their order. */
export const STEPS: readonly Step[] = [
  { name: 'Preparing generated types', run: () => check(runScript(WXT, ['prepare'])) },
  {
    name: 'Format and lint',
    run: () => check(runScript(BIOME, ['ci', '--colors=off', '--diagnostic-level=warn', '--error-on-warnings', '.'])),
  },
  { name: 'Types', run: () => check(runScript(TSC, ['--noEmit'])) },
  { name: 'Types of the pure library', run: () => check(runScript(TSC, ['--noEmit', '-p', 'lib/tsconfig.json'])) },
  { name: 'Data', run: () => check(runScript('tests/commands/check-data.mjs', [])) },
  { name: 'Unit, component and architecture tests', run: () => runVitest() },
  { name: 'Build for Chrome', run: () => build('chrome') },
  {
    name: 'Sizes of the build',
    run: () => check(runScript(SIZE_LIMIT, ['--config', 'tests/bench/size-limit.mjs'])),
  },
  { name: 'Build for Firefox', run: () => build('firefox') },
  { name: 'What both builds may and could do', run: () => check(runScript('tests/commands/scan-bundle.mjs', [])) },
  { name: "What Firefox's store checks", run: () => check(runScript('tests/commands/lint-firefox.mjs', [])) },
  { name: 'Build for end-to-end tests', run: () => build('e2e') },
  { name: 'End-to-end tests in the browser', run: runPlaywright },
  { name: 'Journeys in Firefox', run: runFirefox },
];

function build(target: Target): Promise<StepResult> {
  return check(buildTarget(target));
}

async function check(work: Promise<Finished>): Promise<StepResult> {
  const { code, output } = await work;
  return { passed: code === 0 ? 1 : 0, failed: code === 0 ? 0 : 1, skipped: 0, output };
}

function runFirefox(): Promise<StepResult> {
  if (findFirefox()) return runVitest(['--config', 'tests/firefox/vitest.config.ts']);
  const note = 'no Firefox found: install it (on Debian: firefox-esr) or set ROLELENS_FIREFOX to its path';
  // In CI it is installed, so that none is a fault there.
  const failed = process.env.CI ? 1 : 0;
  return Promise.resolve({ passed: 0, failed, skipped: 0, output: note, note });
}

function runVitest(args: readonly string[] = []): Promise<StepResult> {
  return withReport(vitestReportSchema, (report) =>
    runScript(VITEST, [
      'run',
      ...args,
      '--silent=passed-only',
      '--reporter=dot',
      '--reporter=json',
      `--outputFile.json=${report}`,
    ]),
  );
}

function runPlaywright(): Promise<StepResult> {
  let browser: FoundBrowser;
  try {
    browser = findBrowser();
  } catch (error) {
    return Promise.resolve({
      passed: 0,
      failed: 1,
      skipped: 0,
      output: error instanceof Error ? error.message : String(error),
    });
  }
  return withReport(playwrightReportSchema, (report) =>
    runScript(PLAYWRIGHT, ['test', '--reporter=line,json'], {
      ROLELENS_BROWSER: browser.path,
      PLAYWRIGHT_JSON_OUTPUT_FILE: report,
    }),
  );
}

/** Runs a tool that writes its counts to a file; a run that ends badly without a failed test counts as one. */
async function withReport(schema: z.ZodType<Counts>, run: (report: string) => Promise<Finished>): Promise<StepResult> {
  const folder = mkdtempSync(join(tmpdir(), 'rolelens-report-'));
  try {
    const { code, output } = await run(join(folder, 'report.json'));
    const { passed, failed, skipped } = readReport(schema, join(folder, 'report.json'));
    const isBroken = code !== 0 || passed + failed === 0;
    return { passed, failed: isBroken ? Math.max(failed, 1) : failed, skipped, output };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function readReport(schema: z.ZodType<Counts>, file: string): Counts {
  try {
    return schema.parse(JSON.parse(readFileSync(file, 'utf8')));
  } catch {
    return { passed: 0, failed: 1, skipped: 0 };
  }
}
