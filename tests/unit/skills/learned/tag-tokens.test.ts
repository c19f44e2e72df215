import { describe, expect, it } from 'vitest';
import { splitSections } from '../../../../lib/sections/split-sections';
import { tagTokens } from '../../../../lib/skills/learned/tag-tokens';
import { findTaggedNames } from '../../../../lib/skills/learned/tagged-names';
import { splitTokens } from '../../../../lib/skills/learned/token';
import { createSkillModel } from '../../../builders/skill-model';
import { SAMPLE_VOCABULARY } from '../sample-vocabulary';

const MODEL = createSkillModel({ firsts: ['quux', 'grault'], nexts: ['pipelines', 'tuning'] });

function findNames(text: string): string[] {
  const tokens = splitTokens(text, splitSections(text));
  return findTaggedNames(text, tokens, tagTokens(tokens, MODEL), SAMPLE_VOCABULARY).map(({ name }) => name);
}

describe('tagTokens with findTaggedNames', () => {
  it.each([
    ['Build Quux pipelines with us', ['Quux pipelines']],
    ['Quux, Grault tuning', ['Quux', 'Grault tuning']],
    ['quux grault', ['quux', 'grault']],
    ['pipelines of no kind', []],
    ['Know Quux\npipelines too', ['Quux']],
    ['', []],
  ])('%j: %j', (text, expected) => {
    expect(findNames(text)).toEqual(expected);
  });

  it('takes no clause for a name', () => {
    expect(findNames(`quux ${'tuning '.repeat(12)}`)).toEqual([]);
  });
});
