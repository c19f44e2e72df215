import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Requirement, SkillMention } from '../../../lib/analysis';
import { scoreCoverage } from '../../../lib/coverage/score-coverage';
import { extractProfile } from '../../../lib/resume/extract-profile';
import { buildKnowledge } from '../../builders/knowledge';

const KNOWLEDGE = buildKnowledge();
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
    expect(coverage?.missing).toEqual([{ skill: 'pytorch', requirement: 'required', near: ['tensorflow'] }]);
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
