import { parseArgs } from 'node:util';
import { CommandError } from './command-error';

export type AnalyzeArguments = {
  /** The saved page and its address; undefined with `--jsonl`. */
  readonly page?: { readonly file: string; readonly url: URL; readonly cards: boolean; readonly text: boolean };
  readonly resume?: string;
  /** A date such as 2026-11-21 that stands for today. */
  readonly now?: string;
};

export const USAGE = `Usage:
  npm run --silent analyze -- PAGE.html --url URL [--cards | --text] [--resume FILE] [--now DATE]
  npm run --silent analyze -- --jsonl [--resume FILE] [--now DATE] < postings.jsonl
Prints JSON; with --text a summary to be read.`;

const OPTIONS = {
  url: { type: 'string' },
  resume: { type: 'string' },
  now: { type: 'string' },
  jsonl: { type: 'boolean', default: false },
  cards: { type: 'boolean', default: false },
  text: { type: 'boolean', default: false },
  help: { type: 'boolean', short: 'h', default: false },
} as const;

/** What was asked for, or undefined when that is help; throws `CommandError` on arguments that make no sense. */
export function parseArguments(args: readonly string[]): AnalyzeArguments | undefined {
  const { values, positionals } = parseOrExplain(args);
  if (values.help) return undefined;
  checkDate(values.now);
  const { resume } = values;
  const now = values.now === undefined ? {} : { now: values.now };
  if (!values.jsonl) return { page: parsePageArguments(positionals, values), resume, ...now };
  if (values.cards || values.text || values.url !== undefined)
    fail('--jsonl reads postings from standard input; --url, --cards and --text are for pages');
  if (positionals.length > 0) fail(`--jsonl reads standard input, not ${positionals[0]}; write < ${positionals[0]}`);
  return { resume, ...now };
}

function parseOrExplain(args: readonly string[]) {
  try {
    return parseArgs({ args: [...args], options: OPTIONS, allowPositionals: true });
  } catch (error) {
    return fail(error instanceof Error ? (error.message.split('\n')[0] ?? '') : String(error));
  }
}

function parsePageArguments(
  positionals: readonly string[],
  { url, cards, text }: { url?: string; cards: boolean; text: boolean },
): AnalyzeArguments['page'] {
  const [file, more] = positionals;
  if (file === undefined) return fail('name a saved page, or use --jsonl');
  if (more !== undefined) return fail(`one page at a time: ${more} is too many`);
  if (url === undefined) return fail(`${file}: --url is missing; it says which site and posting the page is`);
  if (text && cards) fail('--text prints the open posting alone; leave out --cards');
  return { file, url: parseWebAddress(url), cards, text };
}

function parseWebAddress(text: string): URL {
  const url = URL.canParse(text) ? new URL(text) : undefined;
  if (url?.protocol === 'https:' || url?.protocol === 'http:') return url;
  return fail(`--url ${text} is no web address`);
}

// The analysis needs no clock yet; a wrong date is an error all the same, so that scripts find out early.
function checkDate(text: string | undefined): void {
  if (text === undefined) return;
  const isDate = /^\d{4}-\d{2}-\d{2}(?:T[\d:.]+(?:Z|[+-]\d{2}:\d{2})?)?$/.test(text) && !Number.isNaN(Date.parse(text));
  if (!isDate) fail(`--now ${text} is no date such as 2026-11-21`);
}

function fail(what: string): never {
  throw new CommandError(`analyze: ${what}`);
}
