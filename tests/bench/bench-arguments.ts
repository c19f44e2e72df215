import { parseArgs } from 'node:util';
import { CommandError } from '../commands/command-error';

export type BenchArguments = {
  /** What to measure; all where none is named. */
  readonly names: readonly string[];
  /** How many rounds each takes in place of its own number; short runs judge no times. */
  readonly rounds: number | undefined;
  readonly write: boolean;
};

const OPTIONS = {
  write: { type: 'boolean', default: false },
  help: { type: 'boolean', short: 'h', default: false },
} as const;

/** How to call the command, with what can be named. */
export function describeUsage(known: readonly { readonly name: string; readonly title: string }[]): string {
  const width = Math.max(...known.map(({ name }) => name.length));
  return `Usage: npm run bench [-- NAME... | -- --write]
Measures speed and size one after another and prints one table; ends with 1 when a target is missed.
  --write    also puts the table into CONTRIBUTING.md and the key figures into README.md
  ROUNDS=2   in the environment: a short run for trying out, in which a missed time fails nothing
Names, in the order in which they run:
${known.map(({ name, title }) => `  ${name.padEnd(width)}  ${title}`).join('\n')}`;
}

/** What was asked for, or undefined when that is help; throws `CommandError` on arguments that make no sense. */
export function parseBenchArguments(
  args: readonly string[],
  known: readonly string[],
  rounds: string | undefined,
): BenchArguments | undefined {
  const { values, positionals } = parseOrExplain(args);
  if (values.help) return undefined;
  const unknown = positionals.find((name) => !known.includes(name));
  if (unknown !== undefined) fail(`there is no ${unknown}; there are ${known.join(', ')}`);
  const isShort = positionals.length > 0 || rounds !== undefined;
  if (values.write && isShort) fail('--write is for a whole run, without names and without ROUNDS');
  return { names: positionals, rounds: parseRounds(rounds), write: values.write };
}

function parseOrExplain(args: readonly string[]) {
  try {
    return parseArgs({ args: [...args], options: OPTIONS, allowPositionals: true });
  } catch (error) {
    return fail(error instanceof Error ? (error.message.split('\n')[0] ?? '') : String(error));
  }
}

function parseRounds(text: string | undefined): number | undefined {
  if (text === undefined || /^[1-9]\d{0,3}$/.test(text)) return text === undefined ? undefined : Number(text);
  return fail(`ROUNDS is a number such as 2, not ${text}`);
}

function fail(what: string): never {
  throw new CommandError(`bench: ${what}`);
}
