import { describe, expect, it } from 'vitest';
import { findFuzzyRole } from '../../../lib/roles/find-fuzzy-role';
import { createTitleIndex } from '../../../lib/roles/title-index';
import { buildRole } from '../../builders/role';

const INDEX = createTitleIndex(
  [
    buildRole({ id: 'data-scientist', name: 'Data Scientist' }),
    buildRole({ id: 'machine-learning-engineer', name: 'Machine Learning Engineer' }),
    buildRole({ id: 'ai-engineer', name: 'AI Engineer', aliases: ['ai developer'] }),
  ],
  { noise: ['senior'], blockers: [], fields: {}, functions: {}, patterns: [] },
);

describe('findFuzzyRole', () => {
  it.each([
    ['Machine Leaning Engineer', 'machine-learning-engineer'],
    ['Senior Data Scientst', 'data-scientist'],
    ['UI Engineer', undefined],
    ['QA Developer', undefined],
    ['Date Scientist', undefined],
    ['Sales Engineer', undefined],
    ['Engineer', undefined],
    ['', undefined],
    ['x'.repeat(5_000), undefined],
  ])('%s', (title, role) => {
    expect(findFuzzyRole(title, INDEX)?.role).toBe(role);
  });
});
