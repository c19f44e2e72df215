import { describe, expect, it } from 'vitest';
import { loadKnowledge } from '../../../lib/knowledge/load-knowledge';
import { extractSkills } from '../../../lib/skills/extract-skills';
import { createSkillModel } from '../../builders/skill-model';

const { vocabulary } = loadKnowledge();
const MODEL = createSkillModel({ firsts: ['amp', 'nbsp', 'eacute', 'quux'], bias: 9 });

function idsOf(line: string): string[] {
  const description = `Requirements\n- ${line}`;
  return extractSkills({ title: 'Engineer', description }, vocabulary, MODEL).map(({ id }) => id);
}

describe('entities that a page wrote out', () => {
  it.each([
    ['SQL &amp; Python', ['sql', 'python']],
    ['SQL &amp;amp; Python', ['sql', 'python']],
    ['SQL,&nbsp;Python', ['sql', 'python']],
    ['SQL&AMP;Python', ['sql', 'python']],
    ['SQL &amp;eacute; Python', ['sql', 'python']],
    ['SQL &#39;Python&#39;', ['sql', 'python']],
    ['SQL &quux; Python', ['sql', 'quux', 'python']],
    ['PyTorch AMP, mixed precision', ['pytorch', 'mixed-precision-training']],
    ['Terms&SQL; Python', ['sql', 'python']],
  ])('%j: %j', (line, ids) => {
    expect(idsOf(line)).toEqual(ids);
  });
});
