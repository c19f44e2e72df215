import { describe, expect, it } from 'vitest';
import { findTitleRoles } from '../../../lib/roles/find-title-roles';
import { createTitleIndex } from '../../../lib/roles/title-index';
import { buildRole } from '../../builders/role';

const INDEX = createTitleIndex(
  [
    buildRole({ id: 'data-scientist', name: 'Data Scientist', aliases: ['data science specialist'] }),
    buildRole({
      id: 'machine-learning-engineer',
      name: 'Machine Learning Engineer',
      aliases: ['ml engineer', 'ingénieur ia'],
    }),
    buildRole({ id: 'ai-trainer', name: 'AI Trainer', aliases: ['data entry annotator'] }),
  ],
  {
    noise: ['senior', 'sr', 'remote', 'm', 'w', 'd'],
    blockers: ['recruiter', 'data entry'],
    fields: { ml: ['machine learning', 'ml'] },
    functions: { engineer: ['engineer', 'developer'] },
    patterns: [{ field: 'ml', function: 'engineer', role: 'machine-learning-engineer' }],
  },
);

function ids(title: string): string[] {
  return findTitleRoles(title, INDEX).map(({ role }) => role);
}

describe('findTitleRoles', () => {
  it.each([
    ['Data Scientist', ['data-scientist']],
    ['Senior Data Scientist (m/w/d)', ['data-scientist']],
    ['DATA SCIENTISTS - URGENT', ['data-scientist']],
    ['Machine Learning (ML) Engineer', ['machine-learning-engineer']],
    ['Ingenieur IA', ['machine-learning-engineer']],
    ['Software Engineer, Machine Learning', ['machine-learning-engineer']],
    ['Machine Learning Engineer / Data Scientist', ['machine-learning-engineer', 'data-scientist']],
    ['Recruiter for Data Scientist roles', []],
    ['ML Engineer, Recruiter Tools', ['machine-learning-engineer']],
    ['ML Engineer Recruiter', []],
    ['Data Entry Clerk', []],
    ['Data Entry Annotator', ['ai-trainer']],
    ['Software Engineer', []],
    ['HTML Engineer', []],
    ['', []],
  ])('%s', (title, roles) => {
    expect(ids(title)).toEqual(roles);
  });

  it('is surer of a whole title than of a part, and of a name than of a pattern', () => {
    const certainty = (title: string) => findTitleRoles(title, INDEX)[0]?.certainty ?? 0;
    expect(certainty('Senior ML Engineer')).toBeGreaterThan(certainty('ML Engineer, Payments Fraud'));
    expect(certainty('ML Engineer, Payments')).toBeGreaterThan(certainty('Developer, Machine Learning'));
  });

  it('points at the words that name the role', () => {
    const title = 'Sr. Data Scientist, Growth';
    const [found] = findTitleRoles(title, INDEX);
    expect(title.slice(found?.start, found?.end)).toBe('Data Scientist');
  });
});
