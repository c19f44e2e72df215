import type { RawPosting } from '../../lib/posting/raw-posting';
import type { LabelledPosting } from '../eval/labelled-posting';
import { type LabelledSet, readOutsideSets, readOwnSets } from '../eval/read-sets';
import type { Figure } from './figure';
import { importBundled } from './import-bundled';
import { quantile } from './quantiles';
import { takeRounds, timeStep } from './take-rounds';
import { within } from './targets';
import { timeColdWorkers } from './time-cold-workers';

/** In ms, of a whole analysis, trained tagger and judge included; for postings of about 4,000 characters. */
const TARGETS = { warm: 3, cold: 30 } as const;

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
  set: LabelledSet,
  at: number,
  rounds: number,
  analyse: (posting: LabelledPosting) => unknown,
): Promise<Figure[]> {
  const { name, postings } = set;
  postings.forEach(analyse);
  const times = await takeRounds(rounds, () => postings.map((posting) => timeStep(() => analyse(posting))));
  const note = `${postings.length} postings, median ${middleLength(set)} characters`;
  const quoted = at === 0 ? ({ quoted: 'analysis' } as const) : {};
  const medians = times.map((each) => quantile(each, 0.5));
  const slowest = times.map((each) => quantile(each, 0.95));
  const target = within(TARGETS.warm);
  return [
    { what: `Whole analysis, warm: ${name} postings`, unit: 'ms', values: medians, target, note, ...quoted },
    { what: `The same, 95th percentile of the ${name} postings`, unit: 'ms', values: slowest },
  ];
}

/** Of postings as long as most are: the first one is slow because no pattern is compiled yet, whatever the length. */
async function measureCold(sets: readonly LabelledSet[], rounds: number): Promise<Figure> {
  const [longest] = [...sets].sort((a, b) => middleLength(b) - middleLength(a));
  const byLength = [...(longest?.postings ?? [])].sort((a, b) => a.description.length - b.description.length);
  const first = Math.max(0, Math.floor((byLength.length - rounds) / 2));
  const values = await timeColdWorkers(byLength.slice(first, first + rounds).map(toRaw));
  const note = `of about ${longest ? middleLength(longest) : 0} characters`;
  return {
    what: 'First analysis of a background that has just started, in Chromium',
    unit: 'ms',
    values,
    target: within(TARGETS.cold),
    note,
  };
}

function middleLength({ postings }: LabelledSet): number {
  const lengths = postings.map(({ description }) => description.length);
  return quantile(lengths, 0.5);
}

function toRaw({ title, company, location, salaryText, description }: LabelledPosting): RawPosting {
  const fields = { title, company, location, salaryText, description };
  return { site: 'other', layout: 'bench', url: '', ...fields, layers: {} };
}
