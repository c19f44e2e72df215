import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { inRoot } from '../commands/paths';
import { readKnowledgeData } from './knowledge-data';

const FILE = inRoot('../shared/market/salary-percentiles.csv');
const LEVELS: Readonly<Record<string, string>> = { EN: 'entry', MI: 'mid', SE: 'senior', EX: 'executive', ALL: 'all' };

if (!existsSync(FILE)) process.stderr.write('No ../shared/market beside the project: percentiles are not compared.\n');

/** Title groups of the data set that belong to no role of ours. */
const NOT_OURS: Readonly<Record<string, string>> = {
  'Software Engineer': 'no AI, ML or data role',
  'Product Manager (any, data/AI jobs site)':
    'product managers of any kind; those of AI and data have groups of their own',
};

describe.skipIf(!existsSync(FILE))(
  'every percentile of posted pay (skipped where ../shared/market is not there)',
  () => {
    it('is kept with its number of postings, and none is added', () => {
      const ours = readKnowledgeData().salaries.flatMap(({ percentiles }) =>
        percentiles.map(({ group, country, currency, years, level, n, p10, p25, p50, p75, p90 }) =>
          [group, country, currency, years, level, n, p10, p25, p50, p75, p90].join('|'),
        ),
      );
      const theirs = readRows().filter(([group = '']) => !(group in NOT_OURS));
      expect(theirs.length).toBeGreaterThan(250);
      expect([...new Set(ours)].sort()).toEqual(theirs.map((row) => row.join('|')).sort());
    });
  },
);

/** Rows as lists of fields, with the level by our name; some groups have a comma between quotes. */
function readRows(): string[][] {
  const [, ...lines] = readFileSync(FILE, 'utf8').trim().split(/\r?\n/);
  return lines.map((line) => {
    const fields = [...line.matchAll(/(?:^|,)(?:"([^"]*)"|([^,]*))/g)].map(
      ([, quoted, plain]) => quoted ?? plain ?? '',
    );
    return fields.map((field, index) => (index === 4 ? (LEVELS[field] ?? field) : field));
  });
}
