import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readDataFiles } from '../../lib/knowledge/build/read-data';
import { compileKnowledge } from '../../lib/knowledge/compile-knowledge';
import { expandForm } from '../../lib/skills/expand-form';
import { normaliseForm } from '../../lib/skills/normalise-form';
import { inRoot } from '../commands/paths';
import { readOwnSets } from '../eval/read-sets';
import type { Figure } from './figure';
import { withBundle } from './import-bundled';
import { inventNames, spreadNames } from './invent-names';
import { listMatcherFigures, type MethodResult } from './matcher-figures';
import { runMethod } from './run-method';
import { takeRounds } from './take-rounds';

const SCALES = [1, 10, 100] as const;
/** Of the invented names one in a hundred stands in the text. */
const SHARE = 0.01;
const LENGTH = 4_000_000;
const POSTING = 4_000;

type Method = Pick<MethodResult, 'name' | 'what'>;
type Job = Method & Pick<MethodResult, 'scale'>;

const METHODS: readonly Method[] = [
  { name: 'findNames', what: 'RoleLens' },
  { name: 'ahocorasick', what: 'ahocorasick' },
  { name: 'bigRegExp', what: 'One big RegExp' },
  { name: 'regExps', what: 'A RegExp per name' },
];
const LIMIT: Job = { name: 'charCodeAt', what: 'Reading every character and finding nothing', scale: 1 };

type Inputs = { readonly folder: string; readonly real: number };

/** How quick the matcher of skills is beside other ways to find names, and with a vocabulary that is larger. */
export async function measure(rounds: number): Promise<Figure[]> {
  const folder = mkdtempSync(join(tmpdir(), 'rolelens-names-'));
  try {
    const inputs = { folder, real: writeInputs(folder) };
    const results = await withBundle('matcher-methods', async (bundle) => {
      const run = (job: Job) => runJob(job, inputs, bundle, rounds);
      const perMethod = await takeRounds(METHODS.length, (at) => runScales(METHODS[at] as Method, run));
      return [...perMethod.flat(), await run(LIMIT)];
    });
    return listMatcherFigures(results);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** Gives how many real names there are. */
function writeInputs(folder: string): number {
  const real = listNames();
  const text = readOwnSets().flatMap(({ postings }) => postings.map(({ description }) => description));
  const joined = text.join('\n\n');
  const words = new Set(joined.toLowerCase().split(/[^\p{L}\p{N}]+/u));
  const most = inventNames(real, real.length * Math.max(...SCALES), (name) => words.has(name));
  const long = joined.repeat(Math.ceil(LENGTH / joined.length)).slice(0, LENGTH);
  writeFileSync(join(folder, 'text'), spreadNames(long, most.slice(real.length), SHARE));
  for (const scale of SCALES) writeFileSync(join(folder, `${scale}`), most.slice(0, real.length * scale).join('\n'));
  return real.length;
}

/** Every spelling that the vocabulary is compiled from. */
function listNames(): string[] {
  const { skills } = compileKnowledge(readDataFiles(inRoot('data')));
  const written = skills.flatMap((file) =>
    file.skills.flatMap(({ name, aliases, kinds = [] }) => [name, ...aliases, ...kinds]),
  );
  const names = new Set(written.flatMap((form) => [form, ...expandForm(form)]).map(normaliseForm));
  names.delete('');
  return [...names];
}

/** A method that was stopped, or could not be built, is not tried with more names: it would only take longer. */
async function runScales(method: Method, run: (job: Job) => Promise<MethodResult>): Promise<MethodResult[]> {
  const results: MethodResult[] = [];
  for (const scale of SCALES) {
    const before = results.at(-1);
    const isOver = before !== undefined && (before.speeds.stopped === true || before.speeds.failed !== undefined);
    results.push(isOver ? carryOver(before, scale) : await run({ ...method, scale }));
  }
  return results;
}

function carryOver(before: MethodResult, scale: number): MethodResult {
  const names = (before.names / before.scale) * scale;
  return { ...before, scale, names, speeds: { ...before.speeds, failed: 'not tried: as with a tenth of the names' } };
}

async function runJob(job: Job, { folder, real }: Inputs, bundle: string, rounds: number): Promise<MethodResult> {
  const files = { bundle, names: join(folder, `${job.scale}`), text: join(folder, 'text') };
  const shortest = job === LIMIT ? LENGTH : POSTING;
  const speeds = await runMethod({ files, name: job.name, shortest, rounds });
  return { ...job, names: real * job.scale, speeds };
}
