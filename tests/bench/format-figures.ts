import { type Figure, isMet } from './figure';
import { quantile } from './quantiles';

/** The figures of one part of the run. */
export type Part = { readonly title: string; readonly figures: readonly Figure[] };

const HEAD = '| what | median (10th to 90th percentile) | target | met |\n|---|---:|---:|---|';

/** All figures as one table of Markdown, a line in bold before each part. */
export function formatTable(parts: readonly Part[]): string {
  return [HEAD, ...parts.flatMap(({ title, figures }) => [`| **${title}** | | | |`, ...figures.map(formatRow)])].join(
    '\n',
  );
}

function formatRow(figure: Figure): string {
  const { what, note } = figure;
  return `| ${note ? `${what} (${note})` : what} | ${formatValues(figure)} | ${formatTarget(figure)} | ${formatMet(figure)} |`;
}

/** The median, with the spread where rounds differ, such as "at least 5.1 times" or "4.2 (4.0 to 5.1) ms". */
export function formatValues({ values, unit, bound }: Figure): string {
  if (values.length === 0) return 'none';
  const [low, middle, high] = [0.1, 0.5, 0.9].map((share) => formatNumber(quantile(values, share)));
  const spread = values.length === 1 || (low === middle && high === middle) ? '' : ` (${low} to ${high})`;
  return `${bound ? `${bound} ` : ''}${middle}${spread} ${unit}`;
}

function formatTarget({ target, unit }: Figure): string {
  if (!target) return '';
  return `at ${target.is} ${formatNumber(target.limit)} ${unit}${target.counts === 'best' ? ' in the best round' : ''}`;
}

function formatMet(figure: Figure): string {
  const met = isMet(figure);
  return met === undefined ? '' : met ? 'met' : '**missed**';
}

/** Three digits, as many as a measurement is good for. */
function formatNumber(value: number): string {
  if (Math.abs(value) >= 100) return value.toFixed(0);
  return String(Number(value.toPrecision(value < 1 ? 2 : 3)));
}

/** A figure that missed its target, in a line. */
export function formatMiss(figure: Figure): string {
  return `${figure.what}: ${formatValues(figure)}, target ${formatTarget(figure)}`;
}
