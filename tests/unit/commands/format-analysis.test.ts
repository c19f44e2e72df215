import { expect, test } from 'vitest';
import type { Analysis } from '../../../lib/analysis';
import { formatAnalysis } from '../../commands/format-analysis';
import { buildAnalysis, buildBenchmark, buildCoverage, buildSkill } from '../../fixtures/example-analysis';

const exampleAnalysis = buildAnalysis();

function readRows(analysis: Analysis): Record<string, string> {
  const [, , ...lines] = formatAnalysis('Sample', analysis).split('\n');
  const rows: Record<string, string> = {};
  let label = '';
  for (const line of lines) {
    label = line.slice(2, 12).trim() || label;
    rows[label] = `${rows[label] ?? ''} ${line.slice(12)}`.trim();
  }
  return rows;
}

test('no line is wider than the rule under the heading', () => {
  const [heading, rule, ...lines] = formatAnalysis('Sample', exampleAnalysis).split('\n');
  expect(heading).toBe('Sample');
  for (const line of lines) expect(line.length).toBeLessThanOrEqual(rule?.length ?? 0);
});

test('every part of the analysis has its row', () => {
  const rows = readRows(exampleAnalysis);
  expect(rows.title).toBe(exampleAnalysis.posting.title);
  expect(rows.role).toContain(`${exampleAnalysis.role?.name}, `);
  expect(rows.coverage).toMatch(/^\d+ of 100: \d+ of \d+ required, \d+ of \d+ preferred$/);
  for (const tip of exampleAnalysis.tips)
    expect(rows.tips?.replace(/\s+/g, ' ')).toContain(tip.text.replace(/\s+/g, ' '));
});

test('missing required skills are named, the others not', () => {
  const [required] = exampleAnalysis.coverage?.missing.filter(({ requirement }) => requirement === 'required') ?? [];
  const name = exampleAnalysis.skills.find(({ id }) => id === required?.skill)?.name;
  expect(readRows(exampleAnalysis).missing?.split(', ')).toContain(name);
});

test('of missing skills that stand for each other it says so', () => {
  const missing = ['faiss', 'pinecone', 'go'].map((skill) => ({ skill, requirement: 'required' as const, near: [] }));
  const skills = [
    buildSkill({ id: 'faiss', name: 'FAISS', group: 'g1', spans: [] }),
    buildSkill({ id: 'pinecone', name: 'Pinecone', group: 'g1', spans: [] }),
    buildSkill({ id: 'go', name: 'Go', spans: [] }),
  ];
  const analysis = buildAnalysis({ skills, coverage: buildCoverage({ missing }) });
  expect(readRows(analysis).missing).toBe('FAISS or Pinecone, Go');
});

test.each([
  [{ position: 41 }, '$165k–$205k a year; its middle is at percentile 41, below the middle'],
  [{ relation: 'inside' }, '$165k–$205k a year; its middle is inside the published range'],
  [{}, '$165k–$205k a year'],
] as const)('posted pay at %o is placed as far as it can be', (standing, words) => {
  const benchmark = buildBenchmark({ posted: { min: 165000, max: 205000, ...standing } });
  expect(readRows(buildAnalysis({ benchmark })).posted).toBe(words);
});

test('what is not known is said so', () => {
  const { posting } = exampleAnalysis;
  const bare: Analysis = {
    ...exampleAnalysis,
    posting: { ...posting, company: undefined, salary: undefined },
    role: undefined,
    seniority: undefined,
    yearsMin: undefined,
    benchmark: { unavailable: 'No figures.' },
    coverage: undefined,
    tips: [],
  };
  expect(readRows(bare)).toEqual({
    title: posting.title,
    company: 'not stated',
    role: 'no AI, ML or data role',
    level: 'not stated',
    pay: 'No figures.',
    posted: 'the posting states no pay',
    coverage: 'no resume',
    missing: 'nothing that is required',
  });
});
