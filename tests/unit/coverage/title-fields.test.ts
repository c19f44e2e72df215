import { describe, expect, it } from 'vitest';
import { findTitleFields } from '../../../lib/coverage/title-fields';
import { loadKnowledge } from '../../../lib/knowledge/load-knowledge';

const { vocabulary } = loadKnowledge();

describe('findTitleFields', () => {
  it.each([
    ['Data Analyst', 'data-analysis'],
    ['Senior Data Engineer', 'data-engineering'],
    ['Lead Data Scientist, Risk', 'data-science'],
    ['Statistician', 'statistics'],
    ['Senior Statistician', 'statistics'],
  ])('“%s” says %s', (title, skill) => {
    expect(findTitleFields(title, vocabulary)).toContain(skill);
  });

  it.each(['Blood Analyst, Lab', 'Water Quality Analyst', 'Credit Analyst', 'Analyst', 'Pastry Designer', 'Manager'])(
    '“%s” says no analysis of data',
    (title) => {
      expect(findTitleFields(title, vocabulary).filter((id) => /^data-|^statistics$/.test(id))).toEqual([]);
    },
  );
});
