import { once } from 'node:events';
import { analysePosting } from '../../lib/analyse-posting';
import { formatCard, formatRecord } from '../../lib/analysis-record';
import type { Knowledge } from '../../lib/knowledge/knowledge';
import { loadKnowledge } from '../../lib/knowledge/load-knowledge';
import type { ReadOutcome } from '../../lib/posting/raw-posting';
import type { CandidateProfile } from '../../lib/resume/candidate-profile';
import { extractProfile } from '../../lib/resume/extract-profile';
import type { YearMonth } from '../../lib/resume/profile/date-ranges';
import { type AnalyzeArguments, parseArguments, USAGE } from './analyze-arguments';
import { formatAnalysis } from './format-analysis';
import { parsePostingLine } from './posting-line';
import { readLines } from './read-lines';
import { listLosses, readResume, readTextFile } from './read-resume';

type Subject = { readonly knowledge: Knowledge; readonly profile?: CandidateProfile; readonly now: YearMonth };

/** `npm run analyze`: prints the analysis of a saved page or of postings, one JSON record each. */
export async function run(args: readonly string[]): Promise<number> {
  const asked = parseArguments(args);
  stopQuietlyWhenUnread();
  if (!asked) {
    await print(USAGE);
    return 0;
  }
  const knowledge = loadKnowledge();
  const profile = asked.resume === undefined ? undefined : await readProfile(asked.resume, knowledge);
  const subject = { knowledge, profile, now: toMonth(asked.now === undefined ? new Date() : new Date(asked.now)) };
  return asked.page ? analysePage(asked.page, subject) : analyseLines(subject);
}

function toMonth(date: Date): YearMonth {
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1 };
}

async function readProfile(file: string, knowledge: Knowledge): Promise<CandidateProfile> {
  const resume = await readResume(file);
  for (const loss of listLosses(resume)) console.error(`${file}: ${loss}`);
  return extractProfile(resume.text, knowledge);
}

async function analysePage(page: NonNullable<AnalyzeArguments['page']>, subject: Subject): Promise<number> {
  const html = readTextFile(page.file);
  // Loaded here because jsdom takes longer to start than everything else, and `--jsonl` does without it.
  const { readSavedPage } = await import('./read-saved-page');
  const { outcome, cards: listed } = readSavedPage(html, page.url);
  const cards = page.cards ? listed : undefined;
  if (page.text) return printText(page.url, outcome, subject);
  const record = outcome.posting
    ? formatRecord(analysePosting(outcome.posting, subject.knowledge, subject), { cards })
    : { posting: null, reason: outcome.reason, ...(cards ? { cards: cards.map(formatCard) } : {}) };
  await print(JSON.stringify(record, undefined, 2));
  return 0;
}

async function printText({ href }: URL, outcome: ReadOutcome, subject: Subject): Promise<number> {
  const text = outcome.posting
    ? formatAnalysis(href, analysePosting(outcome.posting, subject.knowledge, subject))
    : `${href}: no posting was read (${outcome.reason}).`;
  await print(text);
  return 0;
}

async function analyseLines(subject: Subject): Promise<number> {
  let number = 0;
  let exitCode = 0;
  for await (const line of readLines(process.stdin.setEncoding('utf8'))) {
    number += 1;
    if (line.trim() === '') continue;
    const record = analyseLine(line.replace(/^\uFEFF/, ''), subject);
    if ('error' in record) {
      exitCode = 1;
      console.error(`standard input, line ${number}: ${record.error}`);
    }
    await print(JSON.stringify(record));
  }
  return exitCode;
}

function analyseLine(line: string, subject: Subject): Record<string, unknown> {
  const outcome = parsePostingLine(line);
  if (!('posting' in outcome)) return outcome;
  return formatRecord(analysePosting(outcome.posting, subject.knowledge, subject), { id: outcome.id });
}

/** Waits while the reader is slower than we are, so that memory does not grow. */
async function print(line: string): Promise<void> {
  if (!process.stdout.write(`${line}\n`)) await once(process.stdout, 'drain');
}

// `analyze ... | head` closes our output early; that is no fault.
function stopQuietlyWhenUnread(): void {
  process.stdout.on('error', (error: NodeJS.ErrnoException) => process.exit(error.code === 'EPIPE' ? 0 : 1));
}
