import { z } from 'zod';
import type { RawPosting } from '../../lib/posting/raw-posting';
import type { LabelledPosting } from '../eval/labelled-posting';
import { type LabelledSet, readOutsideSets, readOwnSets } from '../eval/read-sets';
import type { Figure } from './figure';
import { importBundled, withBundle } from './import-bundled';
import { quantile } from './quantiles';
import { runCold } from './run-cold';
import { takeRounds, timeStep } from './take-rounds';
import { within } from './targets';

/** In ms, of a whole analysis, trained tagger and judge included; for postings of about 4,000 characters. */
const TARGETS = { warm: 3, cold: 30 } as const;

const RUN_COLD = `
const { analysePosting, loadKnowledge } = await import(process.argv[1]);
const knowledge = loadKnowledge();
const started = performance.now();
analysePosting(JSON.parse(process.argv[2]), knowledge);
console.log(performance.now() - started);`;

/** Time of a whole analysis, bundled as in the extension: of every labelled posting there is, and the first of a process. */
export async function measure(rounds: number): Promise<Figure[]> {
  const sets = [{ name: 'own', postings: readOwnSets().flatMap(({ postings }) => postings) }, ...readOutsideSets()];
  const steps = await importBundled<typeof import('./analysis-steps')>('analysis-steps');
  const knowledge = steps.loadKnowledge();
  const analyse = (posting: LabelledPosting) => steps.analysePosting(toRaw(posting), knowledge);
  const warm = await takeRounds(sets.length, (at) => measureWarm(sets[at] as LabelledSet, at, rounds, analyse));
  return [...warm.flat(), await measureCold(sets, rounds)];
}

/** In each round the median over the postings of a set. The first round, in which code is compiled, does not count. */
async function measureWarm(
  { name, postings }: LabelledSet,
  at: number,
  rounds: number,
  analyse: (posting: LabelledPosting) => unknown,
): Promise<Figure[]> {
  postings.forEach(analyse);
  const times = await takeRounds(rounds, () => postings.map((posting) => timeStep(() => analyse(posting))));
  const note = `${postings.length} postings, median ${quantile(listLengths(postings), 0.5)} characters`;
  const quoted = at === 0 ? ({ quoted: 'analysis' } as const) : {};
  const medians = times.map((each) => quantile(each, 0.5));
  const slowest = times.map((each) => quantile(each, 0.95));
  const target = within(TARGETS.warm);
  return [
    { what: `Whole analysis, warm: ${name} postings`, unit: 'ms', values: medians, target, note, ...quoted },
    { what: `The same, 95th percentile of the ${name} postings`, unit: 'ms', values: slowest },
  ];
}

function measureCold(sets: readonly LabelledSet[], rounds: number): Promise<Figure> {
  const longest = sets.flatMap(({ postings }) => postings).sort((a, b) => length(b) - length(a));
  const some = Array.from({ length: rounds }, (_, at) => longest[Math.floor((at * longest.length) / rounds)]);
  return withBundle('analysis-steps', async (file) => {
    const values = await takeRounds(rounds, (round) => timeCold(file, some[round] as LabelledPosting));
    const note = `postings of all lengths, up to ${length(some[0] as LabelledPosting)} characters`;
    return { what: 'Whole analysis, the first in a process', unit: 'ms', values, target: within(TARGETS.cold), note };
  });
}

function timeCold(file: string, posting: LabelledPosting): number {
  return z.number().parse(runCold(RUN_COLD, [file, JSON.stringify(toRaw(posting))]));
}

function length({ description }: LabelledPosting): number {
  return description.length;
}

function listLengths(postings: readonly LabelledPosting[]): number[] {
  return postings.map(length);
}

function toRaw({ title, company, location, salaryText, description }: LabelledPosting): RawPosting {
  const fields = { title, company, location, salaryText, description };
  return { site: 'other', layout: 'bench', url: '', ...fields, layers: {} };
}
