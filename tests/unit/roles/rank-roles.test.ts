import { describe, expect, it } from 'vitest';
import { MAX_ALTERNATIVES, rankRoles } from '../../../lib/roles/rank-roles';
import type { RoleSupport } from '../../../lib/roles/role-support';

const LONG = 'x'.repeat(600);

function support(id: string, value: number, family: RoleSupport['role']['family'] = 'engineering'): RoleSupport {
  return { role: { id, name: id, family, skills: { core: [], common: [] } }, support: value };
}

function titled(role: string, certainty: number) {
  return { role, certainty, start: 0, end: 4 };
}

function first(title: string, named: ReturnType<typeof titled>[], supports: RoleSupport[], description = LONG) {
  return rankRoles({ title, description, titled: named, supports })[0];
}

describe('rankRoles', () => {
  it('keeps to the title that names a role, whatever the text supports', () => {
    const named = [titled('ai-engineer', 0.98)];
    expect(first('AI Engineer', named, [support('llm-engineer', 0.9)])?.role).toBe('ai-engineer');
  });

  it('lets the text of a builder overrule a hint by a clear lead only', () => {
    const hint = [titled('ai-engineer', 0.76)];
    const by = (value: number) => first('Engineer, AI Tools', hint, [support('llm-engineer', value)])?.role;
    expect(by(0.5)).toBe('llm-engineer');
    expect(by(0.4)).toBe('ai-engineer');
    expect(first('Consultant, AI', hint, [support('llm-engineer', 0.5)])?.role).toBe('ai-engineer');
    expect(first('Engineer, AI', hint, [support('ai-consultant', 0.5, 'product')])?.role).toBe('ai-engineer');
  });

  it('takes back a hint at data engineering that a long text does not bear out', () => {
    const hint = [titled('data-engineer', 0.76)];
    expect(first('Software Engineer, Data Feeds', hint, [])).toBeUndefined();
    expect(first('Software Engineer, Data Feeds', hint, [], 'Short.')?.role).toBe('data-engineer');
    expect(first('Software Engineer, Data Feeds', hint, [support('data-engineer', 0.4, 'data')])?.role).toBe(
      'data-engineer',
    );
  });

  it.each([
    ['Backend Engineer', 0.7, false],
    ['Backend Engineer', 0.75, true],
    ['Consultant', 0.55, true],
    ['Consultant', 0.45, false],
    ['Research Scientist, Remote', 0.3, true],
    ['Research Scientist, Botany', 0.3, false],
    ['Research Scientist', 0.2, false],
  ])('%s with a support of %d: %s', (title, value, isRole) => {
    expect(first(title, [], [support('ai-research-scientist', value, 'research')]) !== undefined).toBe(isRole);
  });

  it('is surer the more the text says, and gives few alternatives', () => {
    const hint = [titled('ai-engineer', 0.76)];
    const confidence = (value: number) => first('AI', hint, [support('ai-engineer', value)])?.confidence ?? 0;
    expect(confidence(0.8)).toBeGreaterThan(confidence(0.2));
    const many = ['a', 'b', 'c', 'd', 'e', 'f'].map((id) => support(id, 0.8));
    expect(rankRoles({ title: 'Other', description: LONG, titled: [], supports: many })).toHaveLength(
      1 + MAX_ALTERNATIVES,
    );
  });
});
