import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Coverage, Requirement, SkillMention } from '../../../lib/analysis';
import { explainCoverage } from '../../../lib/coverage/explain-coverage';
import { COVERAGE_VERSION, scoreCoverage } from '../../../lib/coverage/score-coverage';
import { extractProfile } from '../../../lib/resume/extract-profile';
import { applyCorrections } from '../../../lib/resume/profile/corrections';
import { buildKnowledge } from '../../builders/knowledge';

const KNOWLEDGE = buildKnowledge();
const IDS = ['apache-spark', 'kubernetes', 'pyspark', 'python', 'pytorch', 'rag', 'tensorflow'];

function nameOf(id: string): string {
  return KNOWLEDGE.skills.get(id)?.name ?? id;
}

function mention(id: string, requirement: Requirement = 'required', group?: string): SkillMention {
  const kind = KNOWLEDGE.skills.get(id)?.kind ?? 'hard';
  return { id, name: nameOf(id), kind, category: 'frameworks', requirement, group, spans: [] };
}

function cover(skills: readonly SkillMention[], resume: string, ignored: readonly string[] = []) {
  const corrections = { held: [], removed: [], ignored: ignored.map((id) => ({ id, name: id })) };
  const profile = applyCorrections(extractProfile(resume, KNOWLEDGE), corrections);
  return scoreCoverage(skills, profile, KNOWLEDGE);
}

function explain(coverage: Coverage | undefined) {
  return coverage && explainCoverage(coverage);
}

describe('explainCoverage', () => {
  it('gives a line for each ask with its weight and what it earned, either/or groups once', () => {
    const skills = [
      mention('python'),
      mention('pytorch', 'preferred'),
      mention('kubernetes', 'required', 'g'),
      mention('rag', 'required', 'g'),
      mention('apache-spark', 'mentioned'),
      mention('communication'),
    ];
    expect(explain(cover(skills, 'Python, TensorFlow'))).toEqual({
      version: COVERAGE_VERSION,
      rows: [
        { requirement: 'required', skills: ['python'], credit: 1, by: ['python'], weight: 3, earned: 3 },
        { requirement: 'preferred', skills: ['pytorch'], credit: 0.3, by: ['tensorflow'], weight: 1, earned: 0.3 },
        { requirement: 'required', skills: ['kubernetes', 'rag'], credit: 0, by: [], weight: 3, earned: 0 },
      ],
      earned: 3.3,
      total: 7,
      score: 47,
    });
  });

  it('leaves out what is ignored, and counts what is close to an ignored member of a group', () => {
    const group = [mention('pytorch', 'required', 'g'), mention('kubernetes', 'required', 'g')];
    const coverage = cover([mention('rag'), ...group], 'TensorFlow', ['pytorch', 'rag']);
    expect(explain(coverage)).toMatchObject({
      rows: [{ skills: ['pytorch', 'kubernetes'], credit: 0.3, by: ['tensorflow'] }],
      score: 30,
    });
    expect(coverage?.score).toBe(30);
  });

  it('says nothing of a coverage that does not tell what it counted', () => {
    const { asks: _asks, ...rest } = cover([mention('python')], 'Python') ?? {};
    expect(explainCoverage(rest as Coverage)).toBeUndefined();
  });

  const asked = fc.tuple(
    fc.constantFrom(...IDS),
    fc.constantFrom<Requirement>('required', 'preferred', 'mentioned'),
    fc.constantFrom(undefined, undefined, 'g1', 'g2'),
  );
  const posting = fc.uniqueArray(asked, { selector: ([id]) => id, minLength: 1 });
  const some = fc.uniqueArray(fc.constantFrom(...IDS));

  it('adds up to the score exactly, whatever is asked for, held and ignored', () => {
    fc.assert(
      fc.property(posting, some, some, (asks, held, ignored) => {
        const skills = asks.map((ask) => mention(...ask));
        const coverage = cover(skills, held.map(nameOf).join('\n'), ignored);
        const sum = explain(coverage);
        expect(sum?.score).toBe(coverage?.score);
        if (!sum || !coverage) return;
        const earned = sum.rows.reduce((all, row) => all + row.earned, 0);
        const total = sum.rows.reduce((all, row) => all + row.weight, 0);
        expect(Math.round((100 * earned) / total)).toBe(coverage.score);
        for (const requirement of ['required', 'preferred'] as const) {
          const rows = sum.rows.filter((row) => row.requirement === requirement);
          const have = rows.filter(({ credit }) => credit === 1).length;
          expect({ have, of: rows.length }).toEqual(coverage[requirement]);
        }
        for (const { credit, by } of sum.rows) expect(by.length > 0).toBe(credit > 0);
      }),
    );
  });
});
