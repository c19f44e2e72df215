import { describe, expect, test } from 'vitest';
import { loadGuide } from '../../../lib/knowledge/load-guide';
import { gapsOfRole } from '../../../lib/plan/gaps-of-role';
import { findFoundations, orderGaps } from '../../../lib/plan/order-gaps';
import { buildGap } from './plan-case';

const guide = loadGuide();
const NOBODY = { skills: new Set<string>(), ignored: new Set<string>() };

function order(...skills: readonly string[]): string[] {
  return orderGaps(
    skills.map((skill) => buildGap(skill)),
    guide,
  ).map(({ skill }) => skill);
}

describe('the order of learning', () => {
  test.each([
    ['deep-learning', 'ml-fundamentals'],
    ['ml-fundamentals', 'python'],
    ['ml-fundamentals', 'statistics'],
    ['kubernetes', 'docker'],
    ['kubeflow', 'docker'],
    ['langchain', 'python'],
    ['openai-api', 'python'],
    ['rag', 'llm-apis'],
    ['apache-airflow', 'sql'],
    ['power-bi', 'sql'],
    ['snowflake', 'sql'],
    ['mlflow', 'ml-fundamentals'],
    ['pytorch', 'numpy'],
    ['fine-tuning', 'pytorch'],
  ])('%s comes after %s, whichever is required', (skill, before) => {
    expect(order(skill, before)).toEqual([before, skill]);
    const preferred = buildGap(before, { requirement: 'preferred' });
    expect(orderGaps([buildGap(skill), preferred], guide).map((gap) => gap.skill)).toEqual([before, skill]);
  });

  test.each([
    ['prompt-engineering', 'python'],
    ['prompt-engineering', 'statistics'],
    ['chatgpt', 'ml-fundamentals'],
    ['sql', 'python'],
    ['excel', 'statistics'],
  ])('%s does not rest on %s', (skill, other) => {
    expect(findFoundations(skill, guide)).not.toContain(other);
  });

  test('what more postings ask for comes first, then what carries more of the rest, then what more roles ask for', () => {
    const asked = (required: number) => ({ postings: { required, preferred: 0 } });
    const gaps = [buildGap('tableau', asked(2)), buildGap('looker', asked(9)), buildGap('cpp', asked(2))];
    expect(orderGaps(gaps, guide).map(({ skill }) => skill)).toEqual(['looker', 'cpp', 'tableau']);
    expect(order('tableau', 'git', 'ci-cd', 'mlflow')[0]).toBe('git');
  });

  test.each([...guide.roles.values()].map((role) => [role.id, role] as const))(
    '%s: nothing before what it rests on',
    (_, role) => {
      const ordered = orderGaps(gapsOfRole(role, NOBODY, guide), guide).map(({ skill }) => skill);
      for (const [at, skill] of ordered.entries()) {
        const later = new Set(ordered.slice(at + 1));
        expect(findFoundations(skill, guide).filter((id) => later.has(id))).toEqual([]);
      }
    },
  );

  test('is not that of the alphabet', () => {
    const role = guide.roles.get('data-analyst');
    if (!role) throw new Error('no data analyst');
    const ordered = orderGaps(gapsOfRole(role, NOBODY, guide), guide).map(({ skill }) => skill);
    expect(ordered.indexOf('dashboards')).toBeLessThan(ordered.indexOf('business-kpis'));
    expect(ordered.indexOf('statistics')).toBeLessThan(ordered.indexOf('eda'));
  });
});
