import { existsSync } from 'node:fs';
import { z } from 'zod';
import { buildFolder } from './builds';
import { CommandError } from './command-error';
import { formatPath } from './paths';
import { runScript } from './run-program';

const LINTER = 'node_modules/addons-linter/bin/addons-linter';

const findingSchema = z.object({ code: z.string(), message: z.string(), file: z.string().optional() });
const reportSchema = z.object({ errors: z.array(findingSchema), warnings: z.array(findingSchema) });
type Finding = z.infer<typeof findingSchema>;

type Known = {
  readonly code: string;
  /** What the finding's file and message have. */
  readonly about: RegExp;
  /** How often it is expected: once more is new. */
  readonly times: number;
  readonly reason: string;
};

/** Warnings that stay, and why. The bundler names chunks after whichever module comes first in them. */
const KNOWN: readonly Known[] = [
  {
    code: 'KEY_FIREFOX_ANDROID_UNSUPPORTED_BY_MIN_VERSION',
    about: /^manifest\.json/,
    times: 1,
    reason: 'RoleLens is for the desktop and does not say that it runs on Android.',
  },
  {
    code: 'UNSAFE_VAR_ASSIGNMENT',
    about: /^chunks\/[\w-]+\.js: Unsafe assignment to innerHTML/,
    times: 2,
    reason: 'React carries dangerouslySetInnerHTML; our lint forbids its use.',
  },
  {
    code: 'UNSAFE_VAR_ASSIGNMENT',
    about: /pdf[\w.-]+js: Unsafe call to import/,
    times: 2,
    reason:
      'pdfjs loads its worker, and would load a decoder of pictures, by address; the policy admits own files alone.',
  },
];

/** `npm run lint:firefox`: what Mozilla's store checks, on the build for Firefox. Fails on an error or a new warning. */
export async function run(): Promise<number> {
  const folder = buildFolder('firefox');
  if (!existsSync(folder)) throw new CommandError(`${formatPath(folder)} is missing. Run npm run build first.`);
  const { errors, warnings } = await lint(folder);
  const fresh = findNew(warnings);
  for (const error of errors) console.log(`error ${describe(error)}`);
  for (const warning of warnings) {
    console.log(`warning ${describe(warning)}\n  ${fresh.includes(warning) ? 'NEW' : findKnown(warning)?.reason}`);
  }
  console.log(`${errors.length} errors, ${warnings.length} warnings, ${fresh.length} of them new`);
  return errors.length + fresh.length > 0 ? 1 : 0;
}

/** The warnings that no reason is given for, or that come more often than expected. */
export function findNew(warnings: readonly Finding[]): Finding[] {
  const met = new Map<Known, number>();
  return warnings.filter((warning) => {
    const known = findKnown(warning);
    if (!known) return true;
    const times = (met.get(known) ?? 0) + 1;
    met.set(known, times);
    return times > known.times;
  });
}

async function lint(folder: string) {
  const { output } = await runScript(LINTER, ['--output', 'json', folder]);
  try {
    return reportSchema.parse(JSON.parse(output.slice(output.indexOf('{'), output.lastIndexOf('}') + 1)));
  } catch {
    throw new CommandError(`addons-linter gave no report:\n${output.trim()}`, 1);
  }
}

function findKnown({ code, file = '', message }: Finding): Known | undefined {
  return KNOWN.find((known) => known.code === code && known.about.test(`${file}: ${message}`));
}

function describe({ code, file = '', message }: Finding): string {
  return `${code} ${file}: ${message}`;
}
