import type { PostingScore } from './score-posting';
import { FIGURES, type Figures, LOWER_IS_BETTER, sumReliability } from './sum-scores';
import { isWithin } from './thresholds';

/** A measured set under its name. */
export type Column = { readonly name: string; readonly scores: readonly PostingScore[]; readonly figures: Figures };

/** Figures down, sets across; a star where the target is missed. */
export function formatFigures(columns: readonly Column[], targets: Readonly<Record<string, number>>): string {
  const head = ['', 'target', ...columns.map(({ name }) => name)];
  const sizes = ['postings', '', ...columns.map(({ scores }) => String(scores.length))];
  const rows = FIGURES.map((figure) => {
    const target = targets[figure];
    const sign = LOWER_IS_BETTER.has(figure) ? '<=' : '>=';
    const cells = columns.map(({ figures }) => {
      const value = figures[figure];
      if (value === undefined) return '-';
      return value.toFixed(4) + (target === undefined || isWithin(figure, value, target) ? ' ' : '*');
    });
    return [figure, target === undefined ? '' : `${sign} ${target.toFixed(2)}`, ...cells];
  });
  return formatTable([head, sizes, ...rows]);
}

/** Of the roles given with a confidence, the share that was right. */
export function formatReliability(columns: readonly Column[]): string {
  const head = ['confidence', ...columns.map(({ name }) => name)];
  const bins = columns.map(({ scores }) => sumReliability(scores));
  const rows = (bins[0] ?? []).map(({ from }, index) => {
    const next = bins[0]?.[index + 1]?.from;
    const cells = bins.map((each) => {
      const { right, of } = each[index] ?? { right: 0, of: 0 };
      return of > 0 ? `${right}/${of} = ${(right / of).toFixed(2)}` : '-';
    });
    return [next === undefined ? `${from} and more` : `${from} to ${next}`, ...cells];
  });
  return formatTable([head, ...rows]);
}

/** What went wrong, posting by posting. */
export function formatFaults({ name, scores }: Column): string {
  const lines = scores.flatMap(({ id, faults }) => {
    const { fields, missed, misjudged, spurious, sprung } = faults;
    const found = [
      ...fields,
      ...(missed.length > 0 ? [`missed: ${missed.join(' | ')}`] : []),
      ...(misjudged.length > 0 ? [`misjudged: ${misjudged.join(' | ')}`] : []),
      ...(sprung.length > 0 ? [`trapped: ${sprung.join(' | ')}`] : []),
      ...(spurious.length > 0 ? [`spurious: ${spurious.join(' | ')}`] : []),
    ];
    return found.length > 0 ? [`${name} ${id}`, ...found.map((line) => `  ${line}`)] : [];
  });
  return lines.join('\n');
}

/** Rows of cells as text, the first column to the left, the others to the right. */
export function formatTable(rows: readonly (readonly string[])[]): string {
  const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  const pad = (cell: string, column: number) =>
    column === 0 ? cell.padEnd(widths[0] ?? 0) : cell.padStart(widths[column] ?? 0);
  return rows.map((row) => row.map(pad).join('  ').trimEnd()).join('\n');
}
