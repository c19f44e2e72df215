import { describe, expect, it } from 'vitest';
import { extractSkills } from '../../../lib/skills/extract-skills';
import { createVocabulary } from '../../../lib/skills/vocabulary';

function skill(id: string, name: string, aliases: string[] = []) {
  return { id, name, aliases };
}

function find(files: Parameters<typeof createVocabulary>[0], description: string): string[] {
  return extractSkills({ title: '', description }, createVocabulary(files)).map((s) => s.id);
}

describe('createVocabulary', () => {
  it('prefers a written spelling to one derived from another skill', () => {
    const files = [
      { category: 'a', kind: 'hard' as const, skills: [skill('pipelines', 'data pipelines')] },
      { category: 'b', kind: 'hard' as const, skills: [skill('pipeline', 'data pipeline')] },
    ];
    expect(find(files, 'One data pipeline.')).toEqual(['pipeline']);
  });

  it('tries spellings that look the same in turn', () => {
    const files = [
      {
        category: 'a',
        kind: 'hard' as const,
        skills: [{ ...skill('rest', 'REST'), rules: [{ form: 'REST', exactCase: true }] }, skill('rest-of-it', 'rest')],
      },
    ];
    expect(find(files, 'REST')).toEqual(['rest']);
    expect(find(files, 'rest')).toEqual(['rest-of-it']);
  });

  it('takes several rules of one spelling for alternatives', () => {
    const rules = [
      { form: 'Spark', exactCase: true, askedOnly: true },
      { form: 'Spark', orWords: ['hadoop'] },
    ];
    const skills = [{ ...skill('spark', 'Spark'), rules }];
    const files = [{ category: 'a', kind: 'hard' as const, skills }];
    expect(find(files, 'Requirements:\n- Spark')).toEqual(['spark']);
    expect(find(files, 'Requirements:\n- spark')).toEqual([]);
    expect(find(files, 'Tasks:\n- Spark')).toEqual([]);
    expect(find(files, 'Tasks:\n- hadoop with spark')).toEqual(['spark']);
  });

  it('finds a kind of a skill as the skill and says which', () => {
    const formats = { ...skill('formats', 'data formats', ['file formats']), kinds: ['flat files', 'Zarr'] };
    const files = [{ category: 'a', kind: 'hard' as const, skills: [formats] }];
    const text = 'Requirements:\n- file formats, flat file, flat-files, ZARR';
    const [found] = extractSkills({ title: '', description: text }, createVocabulary(files));
    expect(found?.id).toBe('formats');
    expect(found?.spans.map(({ kind }) => kind)).toEqual([undefined, 'flat files', 'flat files', 'Zarr']);
  });

  it('knows nothing without files', () => {
    expect(createVocabulary([]).skills.size).toBe(0);
    expect(find([], 'Python')).toEqual([]);
  });
});
