import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Requirement, SkillMention } from '../../../lib/analysis';
import { COVERAGE_VERSION, scoreCoverage } from '../../../lib/coverage/score-coverage';
import { extractProfile } from '../../../lib/resume/extract-profile';
import { extractSkills } from '../../../lib/skills/extract-skills';
import { buildKnowledge, buildKnowledgeData } from '../../builders/knowledge';

const [FRAMEWORKS, SOFT] = buildKnowledgeData().skills;
if (!FRAMEWORKS || !SOFT) throw new Error('the builder has skills');
const FORMATS = {
  category: 'formats',
  kind: 'hard' as const,
  skills: [
    { id: 'avro', name: 'Avro', aliases: [], parents: ['formats'] },
    {
      id: 'formats',
      name: 'Data formats',
      aliases: ['file formats'],
      kinds: ['XPath', 'Zarr', 'Network Common Data Form', 'NCDF'],
    },
    { id: 'scala', name: 'Scala', aliases: [] },
    { id: 'sql', name: 'SQL', aliases: [] },
  ],
};
const KNOWLEDGE = buildKnowledge({ skills: [FORMATS, FRAMEWORKS, SOFT] });
const IDS = ['apache-spark', 'kubernetes', 'pyspark', 'python', 'pytorch', 'rag', 'tensorflow'];

function mention(id: string, requirement: Requirement = 'required', group?: string): SkillMention {
  const skill = KNOWLEDGE.skills.get(id);
  return {
    id,
    name: skill?.name ?? id,
    kind: skill?.kind ?? 'hard',
    category: 'frameworks',
    requirement,
    group,
    spans: [],
  };
}

function score(skills: readonly SkillMention[], resume: string) {
  return scoreCoverage(skills, extractProfile(resume, KNOWLEDGE), KNOWLEDGE);
}

describe('scoreCoverage', () => {
  it('is unknown when the posting asks for nothing', () => {
    expect(score([], 'Python')).toBeUndefined();
    expect(score([mention('python', 'mentioned'), mention('communication')], 'Python, communication')).toBeUndefined();
  });

  it('weighs required three times preferred', () => {
    const skills = [mention('python'), mention('kubernetes', 'preferred')];
    expect(score(skills, 'Python')?.score).toBe(75);
    expect(score(skills, 'Kubernetes')?.score).toBe(25);
    expect(score(skills, 'Python on Kubernetes')?.score).toBe(100);
  });

  it('counts an either/or group once', () => {
    const skills = [mention('pytorch', 'required', 'g1'), mention('tensorflow', 'required', 'g1')];
    expect(score(skills, 'TensorFlow')).toMatchObject({ score: 100, required: { have: 1, of: 1 }, missing: [] });
    expect(score(skills, 'Kubernetes')).toMatchObject({ score: 0, required: { have: 0, of: 1 } });
  });

  it('gives part for a close skill and names it', () => {
    const coverage = score([mention('pytorch')], 'TensorFlow');
    expect(coverage?.score).toBe(30);
    expect(coverage?.missing).toEqual([
      {
        skill: 'pytorch',
        requirement: 'required',
        near: ['tensorflow'],
        close: [{ skill: 'tensorflow', name: 'TensorFlow', line: { start: 0, end: 10, line: 1, text: 'TensorFlow' } }],
      },
    ]);
  });

  it('says for each member of a group what is close to it, and nothing for the others', () => {
    const group = [mention('kubernetes', 'required', 'g1'), mention('pytorch', 'required', 'g1')];
    const missing = score(group, 'Ana Example\nTensorFlow')?.missing;
    expect(missing?.map(({ skill, near }) => [skill, near])).toEqual([
      ['kubernetes', []],
      ['pytorch', ['tensorflow']],
    ]);
    expect(missing?.[0]).not.toHaveProperty('close');
  });

  it('names what the resume shows, with its own line, where a close skill is shown by a narrower one', () => {
    const knowledge = buildKnowledge({
      skills: [
        {
          ...FRAMEWORKS,
          skills: FRAMEWORKS.skills.map((skill) =>
            skill.id === 'kubernetes' ? { ...skill, near: ['apache-spark'] } : skill,
          ),
        },
      ],
    });
    const profile = extractProfile('Ana Example\nWrote PySpark', knowledge);
    expect(scoreCoverage([mention('kubernetes')], profile, knowledge)?.missing[0]?.close).toEqual([
      { skill: 'apache-spark', name: 'PySpark', line: { start: 18, end: 25, line: 2, text: 'Wrote PySpark' } },
    ]);
  });

  it.each([
    ['the same kind', 'Zarr', 'Zarr files', 100],
    ['the same kind in initials', 'Network Common Data Form', 'NCDF', 100],
    ['another kind', 'Zarr', 'XPath', 30],
    ['a narrower skill of its own', 'Zarr', 'Avro', 30],
    ['only the wider name', 'Zarr', 'file formats', 30],
    ['a kind where the skill itself is asked for', 'file formats', 'Zarr', 100],
    ['a kind where the skill and a kind are asked for', 'file formats such as Zarr', 'XPath', 100],
    ['another name of the skill', 'data formats', 'file formats', 100],
    ['nothing of it', 'Zarr', 'Python', 0],
  ])('counts %s', (_what, asked, resume, expected) => {
    const skills = extractSkills({ title: '', description: `Requirements:\n- ${asked}` }, KNOWLEDGE.vocabulary);
    expect(score(skills, resume)?.score).toBe(expected);
  });

  it('names the kind that is held where another is asked for', () => {
    const skills = extractSkills({ title: '', description: 'Requirements:\n- Zarr' }, KNOWLEDGE.vocabulary);
    expect(score(skills, 'XPath, file formats')?.missing).toMatchObject([
      { skill: 'formats', near: ['formats'], close: [{ name: 'XPath' }, { name: 'Data formats' }] },
    ]);
  });

  it('asks for no alternative to what is asked for on its own', () => {
    const description = 'Requirements:\n- Expert Python\n- Experience with Python or Scala\n- SQL';
    const skills = extractSkills({ title: '', description }, KNOWLEDGE.vocabulary);
    expect(score(skills, 'Python and SQL')).toMatchObject({ score: 100, required: { have: 2, of: 2 }, missing: [] });
    expect(score(skills, 'Scala and SQL')?.required).toEqual({ have: 1, of: 2 });
  });

  it('counts two groups that share a member as two, each skill listed once', () => {
    const description = 'Requirements:\n- Python or PyTorch\n- PyTorch or Scala';
    const skills = extractSkills({ title: '', description }, KNOWLEDGE.vocabulary);
    expect(score(skills, 'PyTorch')).toMatchObject({ score: 100, have: [{ skill: 'pytorch' }] });
    expect(score(skills, 'Python')).toMatchObject({ score: 50, required: { have: 1, of: 2 } });
    expect(
      score(skills, 'Python')
        ?.missing.map(({ skill }) => skill)
        .sort(),
    ).toEqual(['pytorch', 'scala']);
    expect(
      score(skills, 'Kubernetes')
        ?.missing.map(({ skill }) => skill)
        .sort(),
    ).toEqual(['python', 'pytorch', 'scala']);
  });

  it('says by which version of the formula it was made', () => {
    expect(score([mention('python')], 'Python')?.version).toBe(COVERAGE_VERSION);
  });

  it('takes the narrower skill for the wider one, not the other way round', () => {
    expect(score([mention('apache-spark')], 'PySpark')?.score).toBe(100);
    expect(score([mention('pyspark')], 'Spark')?.score).toBe(0);
  });

  it('shows the line of the resume', () => {
    const coverage = score([mention('python')], 'Ana Example\n\n- Wrote Python services\n');
    expect(coverage?.have).toEqual([
      { skill: 'python', resume: [{ start: 21, end: 27, line: 3, text: '- Wrote Python services' }] },
    ]);
  });

  it('looks up what only the posting names by its own words', () => {
    const phrase: SkillMention = { ...mention('claims-triage'), name: 'claims triage' };
    expect(score([phrase], 'Ana\nClaims-triage of letters')).toMatchObject({
      score: 100,
      have: [{ skill: 'claims-triage', resume: [{ line: 2 }] }],
    });
    expect(score([phrase], 'Ana\nTriage of claims')?.score).toBe(0);
  });

  const ids = fc.uniqueArray(fc.constantFrom(...IDS));
  const requirement = fc.constantFrom<Requirement>('required', 'preferred');
  const posting = fc.uniqueArray(fc.tuple(fc.constantFrom(...IDS), requirement), {
    selector: ([id]) => id,
    minLength: 1,
  });

  it('never falls when a skill is added to the resume', () => {
    fc.assert(
      fc.property(posting, ids, fc.constantFrom(...IDS), (asked, held, more) => {
        const skills = asked.map(([id, need]) => mention(id, need));
        const resume = (list: string[]) => list.map((id) => KNOWLEDGE.skills.get(id)?.name).join('\n');
        expect(score(skills, resume([...held, more]))?.score).toBeGreaterThanOrEqual(
          score(skills, resume(held))?.score ?? 0,
        );
      }),
    );
  });

  it('never rises when the posting asks for something more that the resume neither shows nor comes near', () => {
    fc.assert(
      fc.property(posting, fc.constantFrom<Requirement>('required', 'preferred'), (asked, need) => {
        const skills = asked.filter(([id]) => id !== 'kubernetes').map(([id, each]) => mention(id, each));
        fc.pre(skills.length > 0);
        const before = score(skills, 'Python and RAG')?.score ?? 0;
        expect(score([...skills, mention('kubernetes', need)], 'Python and RAG')?.score).toBeLessThanOrEqual(before);
      }),
    );
  });

  it('is full for exactly what is asked and lies between 0 and 100', () => {
    fc.assert(
      fc.property(posting, ids, (asked, held) => {
        const skills = asked.map(([id, need]) => mention(id, need));
        expect(score(skills, asked.map(([id]) => KNOWLEDGE.skills.get(id)?.name).join('\n'))?.score).toBe(100);
        const any = score(skills, held.join('\n'))?.score ?? -1;
        expect(any).toBeGreaterThanOrEqual(0);
        expect(any).toBeLessThanOrEqual(100);
      }),
    );
  });
});
