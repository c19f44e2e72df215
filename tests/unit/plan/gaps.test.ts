import { describe, expect, test } from 'vitest';
import type { Coverage, SkillMention } from '../../../lib/analysis';
import { loadGuide } from '../../../lib/knowledge/load-guide';
import { gapsOfPosting } from '../../../lib/plan/gaps-of-posting';
import { gapsOfRole } from '../../../lib/plan/gaps-of-role';
import { type AskingPosting, gapsOfSaved } from '../../../lib/plan/gaps-of-saved';
import { collectHeld } from '../../../lib/plan/held';

const guide = loadGuide();
const noCorrections = { held: [], removed: [], ignored: [] };

describe('what somebody holds', () => {
  test('is what the resume shows with all that is wider, and what they said', () => {
    const held = collectHeld(
      [{ id: 'pyspark' }, { id: 'tableau' }],
      {
        held: [{ id: 'rust', name: 'Rust' }],
        removed: [{ id: 'tableau', name: 'Tableau' }],
        ignored: [{ id: 'sas', name: 'SAS' }],
      },
      guide,
    );
    expect([...held.skills]).toEqual(expect.arrayContaining(['pyspark', 'apache-spark', 'rust', 'programming']));
    expect(held.skills.has('tableau')).toBe(false);
    expect(held.ignored.has('sas')).toBe(true);
  });
});

describe('gaps of one posting', () => {
  const mention = (id: string, requirement: SkillMention['requirement'], group?: string): SkillMention => ({
    id,
    name: id.toUpperCase(),
    kind: 'hard',
    category: 'x',
    requirement,
    ...(group ? { group } : {}),
    spans: [],
  });
  const coverage = (missing: Coverage['missing']): Coverage => ({
    version: 3,
    score: 0,
    required: { have: 0, of: 1 },
    preferred: { have: 0, of: 1 },
    have: [],
    missing,
  });

  test('are those of a group that are left where the user ignores one of it', () => {
    const skills = [mention('aws', 'required', 'g'), mention('gcp', 'required', 'g')];
    const missing = [{ skill: 'gcp', requirement: 'required', near: [] }] as const;
    const analysis = { skills, coverage: { ...coverage(missing), ignored: ['aws'] } };
    expect(gapsOfPosting(analysis)).toMatchObject([{ skill: 'gcp', alternatives: [] }]);
    const held = { ...analysis.coverage, have: [{ skill: 'aws', resume: [] }], missing: [] };
    expect(gapsOfPosting({ skills, coverage: held })).toEqual([]);
  });

  test('are what is missing, required first, one for a group', () => {
    const skills = [mention('sql', 'preferred'), mention('aws', 'required', 'g'), mention('gcp', 'required', 'g')];
    const missing = [
      { skill: 'aws', requirement: 'required', near: [] },
      { skill: 'gcp', requirement: 'required', near: ['azure'] },
      { skill: 'sql', requirement: 'preferred', near: [] },
    ] as const;
    expect(gapsOfPosting({ skills, coverage: coverage(missing) })).toEqual([
      {
        skill: 'gcp',
        name: 'GCP',
        requirement: 'required',
        near: ['azure'],
        alternatives: [{ id: 'aws', name: 'AWS' }],
      },
      { skill: 'sql', name: 'SQL', requirement: 'preferred', near: [], alternatives: [] },
    ]);
  });

  test('leave out what is held or ignored, and are none without a resume', () => {
    const skills = [mention('sql', 'required'), mention('r', 'mentioned')];
    expect(gapsOfPosting({ skills, coverage: coverage([]) })).toEqual([]);
    expect(gapsOfPosting({ skills })).toEqual([]);
  });
});

describe('gaps of a role', () => {
  const role = { skills: { core: ['python', 'sql'], common: ['pytorch', 'git'], plus: ['rust'] } };

  test('are its core and common skills that are not held', () => {
    const held = collectHeld(
      [{ id: 'sql' }, { id: 'tensorflow' }],
      { ...noCorrections, ignored: [{ id: 'git', name: 'Git' }] },
      guide,
    );
    expect(gapsOfRole(role, held, guide).map(({ skill, requirement, near }) => [skill, requirement, near])).toEqual([
      ['python', 'required', []],
      ['pytorch', 'preferred', ['tensorflow']],
    ]);
  });
});

describe('gaps of saved postings', () => {
  const skill = (id: string, requirement: AskingPosting['skills'][number]['requirement'], group?: string) => ({
    id,
    name: id,
    requirement,
    ...(group ? { group } : {}),
  });
  const held = collectHeld([{ id: 'sql' }], noCorrections, guide);

  test('count the postings that require and prefer each, heaviest first', () => {
    const postings = [
      { skills: [skill('python', 'required'), skill('sql', 'required'), skill('docker', 'preferred')] },
      { skills: [skill('python', 'preferred'), skill('docker', 'preferred'), skill('rust', 'mentioned')] },
    ];
    expect(gapsOfSaved(postings, held, guide).map((gap) => [gap.skill, gap.requirement, gap.postings])).toEqual([
      ['python', 'required', { required: 1, preferred: 1 }],
      ['docker', 'preferred', { required: 0, preferred: 2 }],
    ]);
  });

  test('want one member of an either/or group, that which most postings ask for', () => {
    const postings = [
      { skills: [skill('aws', 'required', 'g'), skill('gcp', 'required', 'g')] },
      { skills: [skill('gcp', 'required')] },
      { skills: [skill('mysql', 'required', 'g'), skill('sql', 'required', 'g')] },
    ];
    expect(gapsOfSaved(postings, held, guide)).toMatchObject([{ skill: 'gcp', alternatives: [] }]);
    expect(gapsOfSaved(postings.slice(0, 1), held, guide)).toMatchObject([
      { skill: 'aws', alternatives: [{ id: 'gcp' }] },
    ]);
  });

  test('leave out soft skills and what is ignored', () => {
    const ignoring = collectHeld([], { ...noCorrections, ignored: [{ id: 'sas', name: 'SAS' }] }, guide);
    const postings = [{ skills: [skill('communication', 'required'), skill('sas', 'required')] }];
    expect(gapsOfSaved(postings, ignoring, guide)).toEqual([]);
    expect(gapsOfSaved([], held, guide)).toEqual([]);
  });

  test('of 10,000 postings are found without comparing each with each', () => {
    const ids = [...guide.skills.keys()];
    const postings = Array.from({ length: 10_000 }, (_, at) => ({
      skills: Array.from({ length: 20 }, (__, i) => skill(ids[(at * 7 + i * 31) % ids.length] ?? '', 'required')),
    }));
    const begin = performance.now();
    expect(gapsOfSaved(postings, held, guide).length).toBeGreaterThan(1_000);
    expect(performance.now() - begin).toBeLessThan(15_000);
  }, 30_000);
});
