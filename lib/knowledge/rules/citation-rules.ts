import type { DataRule } from './data-rule';
import { collectCitations } from './id-rules';

/** An article is cited by its lines, so that anybody can look; a data set has none. */
export const articlesHaveLines: DataRule = {
  name: 'an article is cited by its lines, a data set as a whole',
  findFaults: (data) => {
    const kinds = new Map(data.sources.map(({ id, kind }) => [id, kind]));
    return collectCitations(data).flatMap(({ source, lines }) => {
      if (kinds.get(source) === 'dataset') {
        return lines ? [`a citation of "${source}" has lines, but a data set has none: remove them.`] : [];
      }
      if (!lines) return [`a citation of "${source}" has no lines: add the lines that say so.`];
      const isRising = lines.every((line, index) => index === 0 || line > (lines[index - 1] ?? 0));
      return isRising ? [] : [`a citation of "${source}" lists ${lines.join(', ')}: give each line once, rising.`];
    });
  },
};

/** Every source is there for something. */
export const sourcesAreUsed: DataRule = {
  name: 'every source is used',
  findFaults: (data) => {
    const used = new Set([
      ...collectCitations(data).map(({ source }) => source),
      ...data.salaries.flatMap(({ percentiles }) => percentiles.map(({ source }) => source)),
    ]);
    return data.sources
      .filter(({ id, usedFor }) => used.has(id) === (usedFor !== undefined))
      .map(({ id, usedFor }) =>
        usedFor === undefined
          ? `source "${id}" is cited nowhere: cite it, remove it, or say in "usedFor" what it serves.`
          : `source "${id}" is cited, so "usedFor" is not needed: remove it.`,
      );
  },
};
