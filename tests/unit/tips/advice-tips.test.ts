import { describe, expect, it } from 'vitest';
import type { Coverage } from '../../../lib/analysis';
import type { Advice } from '../../../lib/knowledge/schemas';
import { en } from '../../../lib/sentences/en';
import { chooseAdviceTips } from '../../../lib/tips/advice-tips';
import type { TipContext } from '../../../lib/tips/tip-context';
import { buildKnowledge } from '../../builders/knowledge';

function advice(id: string, when: Partial<Advice['when']>, topic: Advice['topic'] = 'project'): Advice {
  const all = { roles: [], skills: [], levels: [], situations: [], ...when };
  return { id, topic, text: `Do ${id}.`, when: all, cite: [{ source: 'guide', lines: [7] }] };
}

function context(items: readonly Advice[], overrides: Partial<TipContext> = {}): TipContext {
  const missing = [{ skill: 'kubernetes', requirement: 'required' as const, near: [] }];
  const coverage: Coverage = {
    version: 1,
    score: 40,
    required: { have: 0, of: 1 },
    preferred: { have: 0, of: 0 },
    have: [],
    missing,
  };
  return {
    posting: { source: 'other', title: 'Data Scientist', description: '' },
    role: { id: 'data-scientist', name: 'Data Scientist', confidence: 1, evidence: [] },
    skills: [],
    benchmark: { unavailable: 'No figures.' },
    coverage,
    knowledge: buildKnowledge({ advice: items }),
    words: en,
    ...overrides,
  };
}

function idsOf(items: readonly Advice[], overrides: Partial<TipContext> = {}): string[] {
  return chooseAdviceTips(context(items, overrides), 3).map(({ id }) => id);
}

describe('chooseAdviceTips', () => {
  it('puts first what fits most, and leaves out what fits everybody or somebody else', () => {
    const items = [
      advice('everybody', {}),
      advice('skill', { skills: ['kubernetes'] }),
      advice('role-and-skill', { roles: ['data-scientist'], skills: ['kubernetes'] }),
      advice('other-role', { roles: ['data-engineer'] }),
      advice('role', { roles: ['data-scientist'] }),
      advice('held', { skills: ['python'] }),
    ];
    expect(idsOf(items)).toEqual(['advice-role-and-skill', 'advice-role', 'advice-skill']);
  });

  it.each([
    ['gap', true],
    ['weak-match', true],
    ['strong-match', false],
    ['pay-known', false],
    ['no-resume', true],
  ] as const)('knows whether the situation %s is met', (situation, isMet) => {
    const items = [advice('it', { roles: ['data-scientist'], situations: [situation] })];
    expect(idsOf(items)).toEqual(isMet ? ['advice-it'] : []);
  });

  it('looks at the posting once, however much advice there is', () => {
    let reads = 0;
    const base = context(Array.from({ length: 200 }, (_, n) => advice(`n${n}`, { skills: ['kubernetes'] })));
    const coverage = {
      ...base.coverage,
      get missing() {
        reads++;
        return base.coverage?.missing ?? [];
      },
    } as Coverage;
    chooseAdviceTips({ ...base, coverage }, 3);
    expect(reads).toBeLessThan(5);
  });
});
