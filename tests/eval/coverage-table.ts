import { formatTable } from './format-tables';
import type { CoverageScores } from './measure-coverage';
import type { Thresholds } from './thresholds';

/** The coverage scores of a set under its name. */
export type CoverageColumn = { readonly name: string; readonly scores: readonly CoverageScores[] };

/** Mean scores, and of unrelated resumes the highest on any posting. */
type Figures = { readonly labels: number; readonly extracted: number; readonly unrelated: number };

function sumCoverage(scores: readonly CoverageScores[]): Figures {
  return {
    labels: meanOf(scores.map(({ labels }) => labels)),
    extracted: meanOf(scores.flatMap(({ extracted }) => extracted ?? [])),
    unrelated: Math.max(0, ...scores.flatMap(({ unrelated }) => unrelated)),
  };
}

function meanOf(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}

const ROWS: readonly (readonly [string, keyof Figures])[] = [
  ['the labelled skills, asked for as labelled', 'labels'],
  ['the labelled skills, asked for as extracted', 'extracted'],
  ['sales or nursing, highest', 'unrelated'],
];

/** Figures down, sets across. */
export function formatCoverage(columns: readonly CoverageColumn[]): string {
  const head = ['the resume lists', ...columns.map(({ name }) => name)];
  const sizes = ['postings', ...columns.map(({ scores }) => String(scores.length))];
  const rows = ROWS.map(([label, key]) => [label, ...columns.map(({ scores }) => sumCoverage(scores)[key].toFixed(1))]);
  return formatTable([head, sizes, ...rows]);
}

/** A line for each figure of a set that is beyond its bound. */
export function findFallenCoverage({ name, scores }: CoverageColumn, bounds: Thresholds['coverage']): string[] {
  if (scores.length === 0) return [];
  const figures = sumCoverage(scores);
  return ROWS.flatMap(([, key]) => {
    const isHeld = key === 'unrelated' ? figures[key] < bounds[key] : figures[key] >= bounds[key];
    return isHeld ? [] : [`${name}: coverage ${key} is ${figures[key].toFixed(1)}, the bound is ${bounds[key]}`];
  });
}
