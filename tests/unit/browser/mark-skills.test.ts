import { describe, expect, it } from 'vitest';
import { groupSkills } from '../../../components/skills/group-skills';
import type { SkillMention } from '../../../lib/analysis';
import { countKinds, listMarkedSkills, listMissing } from '../../../lib/browser/mark-skills';
import { extractAsks } from '../../../lib/coverage/extract-asks';
import { extractProfile } from '../../../lib/resume/extract-profile';
import { buildAnalysis } from '../../fixtures/example-analysis';
import { analyse, KNOWLEDGE } from '../sample-postings';

function mention(name: string, change: Partial<SkillMention> = {}): SkillMention {
  const spans = [{ start: 4, end: 10, field: 'description' as const }];
  return { id: name, name, kind: 'hard', category: 'languages', requirement: 'required', spans, ...change };
}

describe('listMarkedSkills', () => {
  it('gives the places in the description and leaves out those in the title, and soft skills', () => {
    const spans = [
      { start: 0, end: 6, field: 'title' as const },
      { start: 20, end: 26, field: 'description' as const },
      { start: 40, end: 46, field: 'description' as const },
    ];
    const skills = [
      mention('Python', { spans }),
      mention('Patience', { kind: 'soft' }),
      mention('SQL', { requirement: 'preferred' }),
    ];
    expect(listMarkedSkills({ skills })).toEqual([
      {
        name: 'Python',
        requirement: 'required',
        spans: [
          [20, 26],
          [40, 46],
        ],
      },
      { name: 'SQL', requirement: 'preferred', spans: [[4, 10]] },
    ]);
  });

  it('is undefined where the description names none', () => {
    expect(
      listMarkedSkills({ skills: [mention('Python', { spans: [{ start: 0, end: 6, field: 'title' }] })] }),
    ).toBeUndefined();
  });

  it('ends after a thousand places, whatever the text holds', () => {
    const spans = Array.from({ length: 700 }, (_, at) => ({ start: at, end: at + 1, field: 'description' as const }));
    const marked =
      listMarkedSkills({ skills: [mention('A', { spans }), mention('B', { spans }), mention('C', { spans })] }) ?? [];
    expect(marked.map((skill) => skill.spans.length)).toEqual([700, 300]);
  });
});

describe('listMarkedSkills with what the resume says', () => {
  const skills = ['Python', 'SQL', 'Rust'].map((name) => mention(name, { id: name.toLowerCase() }));
  const coverage = {
    version: 1,
    score: 50,
    required: { have: 1, of: 2 },
    preferred: { have: 0, of: 0 },
    have: [{ skill: 'python', resume: [] }],
    missing: [{ skill: 'sql', requirement: 'required' as const, near: [] }],
  };

  it('says it only where that is chosen, and of no skill that coverage leaves out', () => {
    const states = (withOwn?: boolean) => listMarkedSkills({ skills, coverage }, withOwn)?.map(({ state }) => state);
    expect(states(true)).toEqual(['have', 'lack', undefined]);
    expect(states(false)).toEqual([undefined, undefined, undefined]);
    expect(states()).toEqual([undefined, undefined, undefined]);
  });
});

describe('listMissing', () => {
  const coverage = (missing: readonly (readonly [string, 'required' | 'preferred'])[]) => ({
    version: 1,
    score: 10,
    required: { have: 0, of: 4 },
    preferred: { have: 0, of: 1 },
    have: [],
    missing: missing.map(([skill, requirement]) => ({ skill, requirement, near: [] })),
  });
  const skills = ['A', 'B', 'C', 'D', 'E'].map((name) => mention(name, { id: name.toLowerCase() }));

  it('names the first three that are required', () => {
    const missing = coverage([
      ['e', 'preferred'],
      ['a', 'required'],
      ['b', 'required'],
      ['c', 'required'],
      ['d', 'required'],
    ]);
    expect(listMissing(buildAnalysis({ skills, coverage: missing }))).toEqual(['A', 'B', 'C']);
  });

  it('is undefined without a resume and where nothing is missing', () => {
    expect(listMissing(buildAnalysis({ skills, coverage: undefined }))).toBeUndefined();
    expect(listMissing(buildAnalysis({ skills, coverage: coverage([['e', 'preferred']]) }))).toBeUndefined();
  });
});

describe('countKinds', () => {
  it.each([
    ['Requirements: Python, SQL and AWS, Azure or GCP. Nice to have: Docker or Podman.', 3, 1],
    ['Requirements: Python and good communication skills.', 1, 0],
    ['Requirements: Python.\nExperience with PyTorch or TensorFlow is required.\nNice to have: teamwork, Rust.', 2, 1],
  ])('counts what the score counts: %s', (description, required, preferred) => {
    const profile = extractProfile('Python, Docker', KNOWLEDGE);
    const analysis = analyse(description, { profile });
    const asks = extractAsks(analysis.skills, analysis.posting, KNOWLEDGE.widerSkills);
    expect(countKinds(analysis, asks)).toMatchObject({ required, preferred, have: 0, lack: 0 });
    expect(analysis.coverage).toMatchObject({ required: { of: required }, preferred: { of: preferred } });
    const { have, lack } = countKinds(analysis, asks, true);
    expect(have + lack).toBe(required + preferred);
    const groups = new Map(groupSkills(analysis).map(({ name, entries }) => [name, entries.length]));
    expect([groups.get('have') ?? 0, groups.get('missing-required') ?? 0]).toEqual([
      have,
      required - (analysis.coverage?.required.have ?? 0),
    ]);
  });
});

describe('listMissing of alternatives', () => {
  it('names as many as are counted', () => {
    const profile = extractProfile('Excel', KNOWLEDGE);
    const analysis = analyse('Requirements: Python, SQL and AWS, Azure or GCP.', { profile });
    const { have, of } = analysis.coverage?.required ?? { have: 0, of: 0 };
    expect(listMissing(analysis)).toHaveLength(of - have);
    expect(listMissing(analysis)?.at(-1)).toContain(' / ');
  });
});
