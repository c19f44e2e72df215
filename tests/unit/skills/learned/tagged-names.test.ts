import { describe, expect, it } from 'vitest';
import { splitSections } from '../../../../lib/sections/split-sections';
import { tagTokens } from '../../../../lib/skills/learned/tag-tokens';
import { findTaggedNames } from '../../../../lib/skills/learned/tagged-names';
import { splitTokens } from '../../../../lib/skills/learned/token';
import { createVocabulary } from '../../../../lib/skills/vocabulary';
import { createSkillModel } from '../../../builders/skill-model';

const VOCABULARY = createVocabulary([
  {
    category: 'tools',
    kind: 'hard',
    skills: [
      { id: 'sql', name: 'SQL', aliases: [] },
      {
        id: 'apache-spark',
        name: 'Apache Spark',
        aliases: ['Spark'],
        rules: [
          {
            form: 'Spark',
            exactCase: true,
            notAfter: ['to '],
            notBefore: [' new'],
            needsNeighbour: true,
            orWords: ['hadoop'],
          },
        ],
      },
      { id: 'recall-tool', name: 'Recall', aliases: [], rules: [{ form: 'Recall', orWords: ['metrics'] }] },
    ],
  },
]);
const MODEL = createSkillModel({ firsts: ['spark', 'recall', 'sql', 'quux'] });

function findIds(text: string): string[] {
  const tokens = splitTokens(text, splitSections(text));
  return findTaggedNames(text, tokens, tagTokens(tokens, MODEL), VOCABULARY).map(({ id }) => id);
}

describe('findTaggedNames, with names that mean several things', () => {
  it.each([
    ['Jobs that run on Spark', ['apache-spark']],
    ['Jobs in sql', ['sql']],
    ['Spark new ideas', []],
    ['We like to Spark joy', []],
    ['Jobs that spark joy', []],
    ['Our office dog is called Spark', []],
    ['Unser Hund heißt Spark', []],
    ['Jobs with Recall', ['recall']],
    ['Jobs with SPARK', ['spark']],
    ['SPARK new ideas', []],
    ['Jobs with Quux', ['quux']],
  ])('%j: %j', (text, ids) => {
    expect(findIds(text)).toEqual(ids);
  });
});
