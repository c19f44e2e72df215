import { describe, expect, it } from 'vitest';
import { extractSkills } from '../../../../lib/skills/extract-skills';
import { createSkillModel } from '../../../builders/skill-model';
import { SAMPLE_VOCABULARY } from '../sample-vocabulary';

function extract(description: string, told: Parameters<typeof createSkillModel>[0], title = '') {
  return extractSkills({ title, description }, SAMPLE_VOCABULARY, createSkillModel(told));
}

describe('extractSkills with a model', () => {
  const text = 'Requirements:\n- Python and Quux';

  it('adds what the tagger sees where no known name stands', () => {
    expect(extract(text, { firsts: ['python', 'quux'] }).map((s) => [s.id, s.requirement])).toEqual([
      ['python', 'required'],
      ['quux', 'required'],
    ]);
  });

  it('leaves out what the judge does not believe, wherever it comes from', () => {
    expect(extract(text, { firsts: ['quux'], ids: { python: -9 } }).map(({ id }) => id)).toEqual(['quux']);
    expect(extract(text, { firsts: ['quux'], ids: { quux: -9 } }).map(({ id }) => id)).toEqual(['python']);
  });

  it.each([
    'Requirements:\n- Python',
    'Nice to have:\n\n* Python.\n* a good ear',
    'Requirements:\n- Experience with Python and a good ear',
  ])('needs nobody to judge a known name that is plainly asked for: %j', (plain) => {
    expect(extract(plain, { bias: -9 }).map(({ id }) => id)).toEqual(['python']);
  });

  it.each(['What we do:\n- Python', 'Requirements:\n- Python houses', 'Python is what we write.'])(
    'judges a known name anywhere else: %j',
    (unplain) => {
      expect(extract(unplain, { bias: -9 })).toEqual([]);
    },
  );

  it('judges a skill by all its mentions at once', () => {
    const found = extract('Python is what we write.\n\nRequirements:\n- Python', { bias: -1, ids: { python: 2 } });
    expect(found.map(({ spans }) => spans.length)).toEqual([2]);
  });

  it('judges what is named thousands of times by its first mentions, and keeps all of them', () => {
    const text = `Python is what we write.\n${'Python, '.repeat(3_000)}\nRequirements:\n- Go`;
    const [python] = extract(text, { bias: -1, ids: { python: 2 } });
    expect([python?.id, python?.spans.length]).toEqual(['python', 3_001]);
    expect(extract(text, { bias: -1 }).map(({ id }) => id)).not.toContain('python');
  });

  it('leaves soft skills to the rules', () => {
    expect(extract('Requirements:\n- Communication skills', { bias: -9 }).map(({ kind }) => kind)).toEqual(['soft']);
  });

  it('lets the rules keep what is denied and boilerplate out, whatever the model says', () => {
    const told = { firsts: ['python', 'quux'], bias: 9 };
    expect(extract('No experience with Python needed.\n\nBenefits:\n- Quux lessons, Python books', told)).toEqual([]);
  });

  it('reads a text too long for the model by its rules', () => {
    const long = `${text}\n${'We like long walks. '.repeat(4_000)}`;
    expect(extract(long, { bias: -9 }).map(({ id }) => id)).toEqual(['python']);
  });
});
