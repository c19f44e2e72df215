import { describe, expect, it } from 'vitest';
import { extractSkills } from '../../../lib/skills/extract-skills';
import { SAMPLE_VOCABULARY } from './sample-vocabulary';

function others(description: string): string[] {
  const found = extractSkills({ title: '', description }, SAMPLE_VOCABULARY);
  return found.filter((s) => s.category === 'other').map((s) => s.id);
}

describe('productive patterns', () => {
  it.each([
    ['Requirements:\n- Experience with churn modeling and fraud detection', ['churn-modeling', 'fraud-detection']],
    ['Requirements:\n- Building models, new methods, better design', []],
    ['Requirements:\n- Python, Frobnicate, Spark', ['frobnicate']],
    ['Requirements:\n- FroBnicate/Spark or ZANZI DB', ['frobnicate', 'zanzi-db']],
    ['Requirements:\n- Python, Frobnicate', []],
    ['Requirements:\n- Python, English, Bachelor', []],
    ['Requirements:\n- Python (3.11), QuuxLib and knowledge of things', ['quuxlib']],
    ['About us\nWe sold Python, Frobnicate and churn modeling.', []],
    ['Your tasks\n- Work with Python, Marketing and Sales', []],
  ])('%j gives %j', (text, expected) => {
    expect(others(text)).toEqual(expected);
  });

  it('makes the id from the phrase', () => {
    const found = extractSkills({ title: '', description: 'Requirements:\n- Étude modeling' }, SAMPLE_VOCABULARY);
    expect(found[0]).toMatchObject({ id: 'etude-modeling', name: 'Étude modeling', category: 'other', kind: 'hard' });
  });
});
