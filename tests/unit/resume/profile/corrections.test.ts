import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Requirement, SkillMention } from '../../../../lib/analysis';
import { scoreCoverage } from '../../../../lib/coverage/score-coverage';
import { extractProfile } from '../../../../lib/resume/extract-profile';
import {
  applyCorrections,
  type Corrections,
  findJudgement,
  type Judgement,
  judgeSkill,
  NO_CORRECTIONS,
  parseCorrections,
} from '../../../../lib/resume/profile/corrections';
import { buildKnowledge } from '../../../builders/knowledge';

const KNOWLEDGE = buildKnowledge();
const IDS = ['apache-spark', 'churn-modelling', 'kubernetes', 'pyspark', 'python', 'pytorch', 'rag', 'tensorflow'];
const READ = extractProfile('Ana Example\nPython, PyTorch and churn modelling', KNOWLEDGE);

const named = (id: string) => ({ id, name: KNOWLEDGE.skills.get(id)?.name ?? id.replace('-', ' ') });
const id = fc.constantFrom(...IDS);
const judgement = fc.constantFrom<Judgement>('held', 'removed', 'ignored', 'unset');
const judgements = fc.array(fc.tuple(id, judgement), { maxLength: 12 });
const asked = fc.uniqueArray(fc.tuple(id, fc.constantFrom<Requirement>('required', 'preferred')), {
  selector: ([each]) => each,
  minLength: 1,
});

function judgeAll(list: readonly (readonly [string, Judgement])[]): Corrections {
  return list.reduce((all, [each, judged]) => judgeSkill(all, named(each), judged), NO_CORRECTIONS);
}

function mention(skill: string, requirement: Requirement, group?: string): SkillMention {
  return { ...named(skill), kind: 'hard', category: 'all', requirement, ...(group ? { group } : {}), spans: [] };
}

function coverageOf(skills: readonly SkillMention[], corrections: Corrections) {
  return scoreCoverage(skills, applyCorrections(READ, corrections), KNOWLEDGE);
}

describe('judgeSkill', () => {
  it('keeps one judgement for each skill, the last', () => {
    fc.assert(
      fc.property(judgements, (list) => {
        const all = judgeAll(list);
        for (const each of IDS) {
          const last = list.filter(([other]) => other === each).at(-1)?.[1] ?? 'unset';
          expect(findJudgement(all, each)).toBe(last);
        }
        const ids = [...all.held, ...all.removed, ...all.ignored].map((skill) => skill.id);
        expect(new Set(ids).size).toBe(ids.length);
      }),
    );
  });

  it('changes nothing when the same is said twice, and is undone by "unset"', () => {
    fc.assert(
      fc.property(judgements, id, judgement, (list, each, judged) => {
        const before = judgeAll(list.filter(([other]) => other !== each));
        const once = judgeSkill(before, named(each), judged);
        expect(judgeSkill(once, named(each), judged)).toEqual(once);
        expect(judgeSkill(once, named(each), 'unset')).toEqual(before);
      }),
    );
  });
});

describe('applyCorrections', () => {
  it('applied twice is applied once', () => {
    fc.assert(
      fc.property(judgements, (list) => {
        const once = applyCorrections(READ, judgeAll(list));
        expect(applyCorrections(once, judgeAll(list))).toEqual(once);
      }),
    );
  });

  it('leaves a profile alone when nothing was said', () => {
    expect(applyCorrections(READ, NO_CORRECTIONS)).toEqual(READ);
  });

  it('counts what the user says they have, and says whose word it is', () => {
    const coverage = coverageOf([mention('kubernetes', 'required')], judgeAll([['kubernetes', 'held']]));
    expect(coverage).toMatchObject({
      score: 100,
      have: [{ skill: 'kubernetes', resume: [], isSaid: true }],
      missing: [],
    });
  });

  it('takes a narrower skill for a wider one, and a near one for part, on the word of the user too', () => {
    expect(coverageOf([mention('apache-spark', 'required')], judgeAll([['pyspark', 'held']]))?.score).toBe(100);
    expect(coverageOf([mention('tensorflow', 'required')], judgeAll([['pytorch', 'held']]))?.score).toBe(30);
  });

  it.each(['python', 'churn-modelling'])('does not count %s, which the text shows and the user took out', (each) => {
    expect(coverageOf([mention(each, 'required')], NO_CORRECTIONS)?.score).toBe(100);
    expect(coverageOf([mention(each, 'required')], judgeAll([[each, 'removed']]))?.score).toBe(0);
  });

  it('leaves what is ignored out of the sum, and says so', () => {
    const skills = [mention('python', 'required'), mention('kubernetes', 'required')];
    expect(coverageOf(skills, NO_CORRECTIONS)?.score).toBe(50);
    expect(coverageOf(skills, judgeAll([['kubernetes', 'ignored']]))).toMatchObject({
      score: 100,
      required: { have: 1, of: 1 },
      missing: [],
      ignored: ['kubernetes'],
    });
  });

  it('asks for the rest of an either/or group of which one member is ignored', () => {
    const group = [mention('kubernetes', 'required', 'g'), mention('rag', 'required', 'g')];
    const coverage = coverageOf(group, judgeAll([['kubernetes', 'ignored']]));
    expect(coverage).toMatchObject({ score: 0, required: { have: 0, of: 1 }, ignored: ['kubernetes'] });
    expect(coverage?.missing.map(({ skill }) => skill)).toEqual(['rag']);
  });

  it('never lowers the score by a skill that is held, nor raises it by one that is removed', () => {
    fc.assert(
      fc.property(asked, judgements, id, (list, said, more) => {
        const skills = list.map(([each, need]) => mention(each, need));
        // What is ignored is left out of the sum: to say "held" of it instead asks for it again.
        const before = judgeAll(said.filter(([each, judged]) => each !== more || judged !== 'ignored'));
        const scoreOf = (corrections: Corrections) => coverageOf(skills, corrections)?.score ?? 0;
        expect(scoreOf(judgeSkill(before, named(more), 'held'))).toBeGreaterThanOrEqual(scoreOf(before));
        expect(scoreOf(judgeSkill(before, named(more), 'removed'))).toBeLessThanOrEqual(scoreOf(before));
      }),
    );
  });
});

describe('parseCorrections', () => {
  it('reads back what was stored', () => {
    fc.assert(
      fc.property(judgements, (list) => {
        const all = judgeAll(list);
        expect(parseCorrections(JSON.parse(JSON.stringify(all)))).toEqual(all);
      }),
    );
  });

  it('takes anything', () => {
    fc.assert(
      fc.property(fc.anything(), (value) => {
        expect(Object.keys(parseCorrections(value))).toEqual(['held', 'removed', 'ignored']);
      }),
    );
    expect(parseCorrections({ held: [{ id: 1, name: 'x' }, null, { id: 'a', name: 'A', more: 1 }] }).held).toEqual([
      { id: 'a', name: 'A' },
    ]);
  });
});
