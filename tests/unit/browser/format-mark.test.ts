import { describe, expect, it } from 'vitest';
import { describeMark } from '../../../entrypoints/postings/build-chip';
import { analysePosting } from '../../../lib/analyse-posting';
import { formatMark } from '../../../lib/browser/format-mark';
import { extractProfile } from '../../../lib/resume/extract-profile';
import { buildKnowledge } from '../../builders/knowledge';
import { buildRawPosting } from '../../builders/raw-posting';

const KNOWLEDGE = buildKnowledge();

function mark(resume: string | undefined, overrides = {}) {
  const profile = resume === undefined ? undefined : extractProfile(resume, KNOWLEDGE);
  return formatMark(analysePosting(buildRawPosting(overrides), KNOWLEDGE, { profile }), profile !== undefined);
}

describe('formatMark', () => {
  it('says role, pay with what it is, and coverage', () => {
    expect(mark('Python')).toMatchObject({
      role: { name: 'Data Scientist' },
      pay: { text: '$110k–$190k', detail: 'median $150k of 400 postings, all levels, United States, 2025' },
      coverage: { score: 75, band: 'strong', missingRequired: 0 },
    });
  });

  it('places posted pay in the benchmark', () => {
    const posted = mark(undefined, { description: 'Salary: $150,000 per year. You need Python.' }).posted;
    expect(posted).toEqual({ text: '$150k a year', position: 50 });
  });

  it('leaves out what is not known', () => {
    expect(mark(undefined, { title: 'Gardener', description: 'Roses.' })).toEqual({
      role: undefined,
      pay: undefined,
      posted: undefined,
      coverage: undefined,
      hasResume: false,
      skillCount: 0,
    });
  });

  it('is told in full to a screen reader', () => {
    expect(describeMark(mark('Python'))).toBe(
      'RoleLens: Data Scientist; pays $110k–$190k, median $150k of 400 postings, all levels, United States, 2025; your resume covers 75 of 100, strong; none required missing. Open details',
    );
    expect(describeMark(mark(undefined, { title: 'Gardener', description: 'Roses.' }))).toContain(
      'no resume added yet',
    );
  });
});
