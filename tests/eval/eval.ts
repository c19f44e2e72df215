import { analysePosting } from '../../lib/analyse-posting';
import type { Analysis } from '../../lib/analysis';
import type { Knowledge } from '../../lib/knowledge/knowledge';
import { loadKnowledge } from '../../lib/knowledge/load-knowledge';
import type { RawPosting } from '../../lib/posting/raw-posting';
import { type CoverageColumn, findFallenCoverage, formatCoverage } from './coverage-table';
import { type EvalArguments, parseEvalArguments, USAGE } from './eval-arguments';
import { type Column, formatFaults, formatFigures, formatReliability } from './format-tables';
import { type LabelledPosting, toRawPosting } from './labelled-posting';
import { measureCoverage } from './measure-coverage';
import { type LabelledSet, readOutsideSets, readOwnSets } from './read-sets';
import { type PostingScore, scorePosting } from './score-posting';
import { sumScores } from './sum-scores';
import { findFallen, readThresholds, type Thresholds } from './thresholds';

/** `npm run eval`: measures the analysis on labelled postings; fails when the project's own fall behind their bounds. */
export async function run(args: readonly string[]): Promise<number> {
  const asked = parseEvalArguments(args);
  if (!asked) {
    console.log(USAGE);
    return 0;
  }
  // `eval | head` closes our output early; that is no fault.
  process.stdout.on('error', () => process.exit(0));
  const knowledge = loadKnowledge();
  const own = readOwnSets();
  const outside = asked.own ? [] : readOutsideSets();
  const sets = [{ name: 'all', postings: own.flatMap(({ postings }) => postings) }, ...own, ...outside];
  const columns = sets.map((set) => measureSet(set, knowledge));
  const thresholds = readThresholds();
  printTables(columns, thresholds, asked);
  const coverage = sets.map(({ name, postings }) => ({ name, scores: measureCoverage(postings, knowledge) }));
  console.log(`Coverage of resumes, 0 to 100, on postings of AI, ML and data roles:\n\n${formatCoverage(coverage)}\n`);
  console.log(formatTimes([...own, ...outside], knowledge));
  return reportFallen(columns, coverage, thresholds);
}

function measureSet({ name, postings }: LabelledSet, knowledge: Knowledge): Column {
  const scores = postings.map((posting): PostingScore => scorePosting(posting, analyse(posting, knowledge)));
  return { name, scores, figures: sumScores(scores) };
}

function analyse(posting: LabelledPosting, knowledge: Knowledge): Analysis | undefined {
  try {
    return analysePosting(toRawPosting(posting), knowledge);
  } catch (error) {
    console.error(`${posting.id}: ${error instanceof Error ? error.stack : String(error)}`);
    return undefined;
  }
}

function printTables(columns: readonly Column[], { targets }: Thresholds, { errors, check }: EvalArguments): void {
  console.log(`Own postings (all, and by language), and those beside the project. A star: the target is missed.\n`);
  console.log(`${formatFigures(columns, targets)}\n`);
  console.log('Roles given with a confidence, and how many of them were right:\n');
  console.log(`${formatReliability(columns.filter(({ name }) => name.length > 2))}\n`);
  if (!errors) return;
  const listed = columns.filter(({ name }) => (check ? name === 'check' : name !== 'all' && name !== 'check'));
  for (const column of listed) console.log(`${formatFaults(column)}\n`);
}

/** Each posting again, now that everything is warm; the fastest of three, because the machine does other work as well. */
function formatTimes(sets: readonly LabelledSet[], knowledge: Knowledge): string {
  const times = sets
    .flatMap(({ postings }) => postings)
    .map((posting) => {
      const raw = toRawPosting(posting);
      return Math.min(...[1, 2, 3].map(() => timeAnalysis(raw, knowledge)));
    });
  times.sort((a, b) => a - b);
  const at = (share: number) => (times[Math.floor(share * (times.length - 1))] ?? 0).toFixed(2);
  return `A whole analysis, warm, of ${times.length} postings: median ${at(0.5)} ms, 95th percentile ${at(0.95)} ms.`;
}

function timeAnalysis(raw: RawPosting, knowledge: Knowledge): number {
  const start = performance.now();
  analysePosting(raw, knowledge);
  return performance.now() - start;
}

function reportFallen(
  columns: readonly Column[],
  coverage: readonly CoverageColumn[],
  { own, coverage: bounds }: Thresholds,
): number {
  const fallen = columns.flatMap(({ name, figures }) => {
    const bound = Object.entries(own).find(([set]) => set === name)?.[1];
    return bound ? findFallen(name, figures, bound) : [];
  });
  const behind = [...fallen, ...coverage.flatMap((column) => findFallenCoverage(column, bounds))];
  for (const line of behind) console.error(line);
  return behind.length > 0 ? 1 : 0;
}
