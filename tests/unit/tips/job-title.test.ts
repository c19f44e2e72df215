import { describe, expect, it } from 'vitest';
import { createTitleIndex } from '../../../lib/roles/title-index';
import { findJobTitle } from '../../../lib/tips/job-title';
import { buildRole } from '../../builders/role';

const TITLES = createTitleIndex([buildRole()], {
  noise: ['senior', 'ii', 'remote', 'lead'],
  blockers: [],
  fields: { ml: ['machine learning', 'ai'] },
  functions: { build: ['engineer', 'developer'] },
  patterns: [{ field: 'ml', function: 'build', role: 'data-scientist' }],
});

function read(title: string, evidence = title) {
  const start = title.indexOf(evidence);
  return findJobTitle(title, [{ start, end: start + evidence.length, field: 'title' }], TITLES);
}

describe('findJobTitle', () => {
  it.each([
    ['Senior Machine Learning Engineer II', 'Machine Learning Engineer'],
    ['Lead AI Developer (Remote, Utrecht)', 'AI Developer'],
    ['Software Engineer II, Machine Learning', 'Software Engineer, Machine Learning'],
    ['Software Engineer - AI | Polderline Logistics', 'Software Engineer, AI'],
    ['Machine Learning – Senior Software Engineer', 'Software Engineer, Machine Learning'],
    ['Software Engineer (AI Platform)', 'Software Engineer, AI Platform'],
    ['AI Engineers', 'AI Engineer'],
    ['Software Engineer for AI', 'Software Engineer, AI'],
  ])('reads %s', (title, expected) => {
    expect(read(title)?.text).toBe(expected);
  });

  it('keeps to the words that speak for the role, and says where they stand', () => {
    const title = 'Senior AI Engineer, Pricing';
    expect(read(title, 'AI Engineer')).toEqual({ text: 'AI Engineer', span: { start: 7, end: 18, field: 'title' } });
  });

  it.each([
    ['a field alone', 'Machine Learning'],
    ['a job beside what is no field', 'Software Engineer, Utrecht, AI'],
    ['a sentence', 'An engineer who likes machine learning and eight other things besides'],
    ['nothing but noise', 'Senior Lead'],
  ])('finds nothing in %s', (_what, title) => {
    expect(read(title)).toBeUndefined();
  });

  it('finds nothing where only the description speaks for the role', () => {
    expect(findJobTitle('AI Engineer', [{ start: 0, end: 5, field: 'description' }], TITLES)).toBeUndefined();
  });
});
