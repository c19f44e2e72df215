import { parseArgs } from 'node:util';
import { CommandError } from '../commands/command-error';

export type EvalArguments = { readonly errors: boolean; readonly check: boolean; readonly own: boolean };

export const USAGE = `Usage: npm run eval [-- OPTIONS]
  --errors          also lists what was missed and what was spurious, but not of the check set
  --errors --check  the same for the check set alone: look at single postings of it never, or late
  --own             measures the project's own postings only`;

/** What was asked for, or undefined when that is help. */
export function parseEvalArguments(args: readonly string[]): EvalArguments | undefined {
  const { values } = parseOrExplain(args);
  if (values.help) return undefined;
  const { errors, check, own } = values;
  if (check && !errors) throw new CommandError('eval: --check belongs to --errors; the totals are printed without it');
  if (check && own) throw new CommandError('eval: --own leaves out the check set');
  return { errors, check, own };
}

function parseOrExplain(args: readonly string[]) {
  const flag = { type: 'boolean', default: false } as const;
  try {
    return parseArgs({
      args: [...args],
      options: { errors: flag, check: flag, own: flag, help: { ...flag, short: 'h' } },
    });
  } catch (error) {
    throw new CommandError(`eval: ${error instanceof Error ? error.message.split('\n')[0] : String(error)}`);
  }
}
