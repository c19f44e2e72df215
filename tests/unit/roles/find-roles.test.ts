import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { loadKnowledge } from '../../../lib/knowledge/load-knowledge';
import { findRoles } from '../../../lib/roles/find-roles';

const KNOWLEDGE = loadKnowledge();

function ids(query: string): string[] {
  return findRoles(query, KNOWLEDGE).map(({ id }) => id);
}

describe('findRoles', () => {
  it.each([
    ['data scientist', 'data-scientist'],
    ['Senior Data Scientists', 'data-scientist'],
    ['mle', 'machine-learning-engineer'],
    ['machine learning', 'machine-learning-engineer'],
    ['mlops', 'mlops-engineer'],
    ['machine leaning enginer', 'machine-learning-engineer'],
    ['prompt', 'prompt-engineer'],
    ['promt engineer', 'prompt-engineer'],
    ['scientist data', 'data-scientist'],
    ['ingenieur donnees', 'data-engineer'],
    ['Datenanalystin', 'data-analyst'],
    ['red team', 'ai-red-teamer'],
    ['chief data off', 'head-of-ai'],
  ])('%s finds %s first', (query, role) => {
    expect(ids(query)[0]).toBe(role);
  });

  it('offers several roles where a word fits several', () => {
    expect(ids('data').length).toBe(8);
    expect(ids('data an')).toContain('data-analyst');
    expect(findRoles('data', KNOWLEDGE, 3)).toHaveLength(3);
  });

  it('names the title that fits where it is not the name of the role', () => {
    expect(findRoles('Data Scientist', KNOWLEDGE)[0]).toEqual({ id: 'data-scientist', name: 'Data Scientist' });
    expect(findRoles('mle', KNOWLEDGE)[0]?.title).toBe('mle');
  });

  it('puts roles with such a name before those with such another title', () => {
    const found = findRoles('data', KNOWLEDGE);
    const own = found.filter(({ title }) => title === undefined);
    expect(own.length).toBeGreaterThanOrEqual(4);
    expect(found.slice(0, own.length)).toEqual(own);
    expect(own.every(({ name }) => name.includes('Data'))).toBe(true);
  });

  it.each(['', '   ', 'senior', '!?', 'qqqqq', 'xy'])('finds nothing for "%s"', (query) => {
    expect(ids(query)).toEqual([]);
  });

  it('answers any query with each role once, known and the same again', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 200 }), (query) => {
        const found = ids(query);
        expect(new Set(found).size).toBe(found.length);
        expect(found.every((id) => KNOWLEDGE.roles.has(id))).toBe(true);
        expect(ids(query)).toEqual(found);
      }),
      { numRuns: 60 },
    );
  });
});
