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

type Known = { readonly code: string; readonly file: RegExp; readonly reason: string };

/** Warnings that stay, and why. The bundler names chunks after whichever module comes first in them. */
const KNOWN: readonly Known[] = [
  {
    code: 'KEY_FIREFOX_ANDROID_UNSUPPORTED_BY_MIN_VERSION',
    file: /^manifest\.json$/,
    reason: 'RoleLens is for the desktop and does not say that it runs on Android.',
  },
  {
    code: 'DANGEROUS_EVAL',
    file: /^(?:background|chunks\/[\w-]+)\.js$/,
    reason: 'zod asks whether it may make code out of text; told not to (jitless), it returns before it tries.',
  },
  {
    code: 'UNSAFE_VAR_ASSIGNMENT',
    file: /^chunks\/[\w-]+\.js$/,
    reason:
      'React has dangerouslySetInnerHTML and pdfjs loads its worker by address; the lint forbids our using the one.',
  },
  {
    code: 'UNSAFE_VAR_ASSIGNMENT',
    file: /^assets\/pdf\.worker\.min-[\w-]+\.mjs$/,
    reason: 'pdfjs would load a decoder of pictures by address; reading text needs none, and none is bundled.',
  },
];

/** `npm run lint:firefox`: what Mozilla's store checks, on the build for Firefox. Fails on an error or a new warning. */
export async function run(): Promise<number> {
  const folder = buildFolder('firefox');
  if (!existsSync(folder)) throw new CommandError(`${formatPath(folder)} is missing. Run npm run build first.`);
  const { errors, warnings } = await lint(folder);
  const isNew = (warning: Finding) => findReason(warning) === undefined;
  for (const error of errors) console.log(`error ${formatFinding(error)}`);
  for (const warning of warnings) console.log(`warning ${formatFinding(warning)}\n  ${findReason(warning) ?? 'NEW'}`);
  console.log(`${errors.length} errors, ${warnings.length} warnings, ${warnings.filter(isNew).length} of them new`);
  return errors.length > 0 || warnings.some(isNew) ? 1 : 0;
}

async function lint(folder: string) {
  const { output } = await runScript(LINTER, ['--output', 'json', folder]);
  try {
    return reportSchema.parse(JSON.parse(output.slice(output.indexOf('{'), output.lastIndexOf('}') + 1)));
  } catch {
    throw new CommandError(`addons-linter gave no report:\n${output.trim()}`, 1);
  }
}

function findReason({ code, file = '' }: Finding): string | undefined {
  return KNOWN.find((known) => known.code === code && known.file.test(file))?.reason;
}

function formatFinding({ code, file = '', message }: Finding): string {
  return `${code} ${file}: ${message}`;
}
