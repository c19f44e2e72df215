import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { loadKnowledge } from '../../../../lib/knowledge/load-knowledge';
import { extractSkills } from '../../../../lib/skills/extract-skills';
import { decodeModel } from '../../../../lib/skills/learned/decode-model';

const { vocabulary, model, version } = loadKnowledge();

function extract(description: string): string[] {
  return extractSkills({ title: '', description }, vocabulary, model).map(({ name }) => name);
}

describe('the bundled model', () => {
  it('is the one in data/model, and its version is part of the version of what is known', () => {
    expect(model).toEqual(decodeModel(readFileSync('data/model/skill-reader.bin')));
    expect(version.endsWith(`.${model?.version}`)).toBe(true);
  });

  it('sees tools that no vocabulary can know', () => {
    const text = `Requirements:
- 3+ years of Python and SQL in production
- Hands-on experience with Quuxflow, dbt and Airflow
- Experience with feature stores`;
    expect(extract(text)).toEqual(expect.arrayContaining(['Python', 'SQL', 'Quuxflow', 'dbt']));
  });

  it.each([
    ['Our team cares about monitoring.', 'Monitoring'],
    ['You will meet our customers and help with reporting now and then.', 'Reporting'],
  ])('takes no skill from %j, where the rules alone do', (line, name) => {
    const description = `${line}\n\nRequirements:\n- 3+ years of Python and PyTorch\n- Experience with deep learning`;
    const alone = extractSkills({ title: '', description }, vocabulary).map((skill) => skill.name);
    expect(alone).toEqual(expect.arrayContaining([name, 'Python', 'PyTorch']));
    expect(extract(description)).toEqual(expect.arrayContaining(['Python', 'PyTorch']));
    expect(extract(description)).not.toContain(name);
  });
});
