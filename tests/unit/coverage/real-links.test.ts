import { expect, it } from 'vitest';
import { analysePosting } from '../../../lib/analyse-posting';
import { loadKnowledge } from '../../../lib/knowledge/load-knowledge';
import { extractProfile } from '../../../lib/resume/extract-profile';

const KNOWLEDGE = loadKnowledge();

function cover(asked: string, resume: string) {
  const description = `Requirements\n- Experience with ${asked}`;
  const raw = { site: 'other' as const, layout: 'test', url: '', title: 'Data Analyst', description, layers: {} };
  return analysePosting(raw, KNOWLEDGE, { profile: extractProfile(resume, KNOWLEDGE) }).coverage;
}

it.each(['Kept records in Excel', 'Pivot tables and VLOOKUP for the depot'])(
  'spreadsheets are close to data analysis, and no data analysis: “%s”',
  (resume) => {
    const coverage = cover('data analysis', resume);
    expect(coverage?.have).toEqual([]);
    expect(coverage?.missing).toMatchObject([{ skill: 'data-analysis', near: ['spreadsheets'] }]);
  },
);

it('who knows Excel knows spreadsheets', () => {
  expect(cover('spreadsheets', 'Monthly reports in Excel')?.have).toMatchObject([{ skill: 'spreadsheets' }]);
});
