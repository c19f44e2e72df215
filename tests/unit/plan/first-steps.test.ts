import { describe, expect, test } from 'vitest';
import { loadGuide } from '../../../lib/knowledge/load-guide';
import { findFirstSteps } from '../../../lib/plan/first-steps';

const guide = loadGuide();
const roleOf = (id: string) => guide.roles.get(id);

describe('first steps', () => {
  test('are how a skill is learned, where a source says so', () => {
    expect(findFirstSteps('python', undefined, guide)).toEqual({ facts: guide.skills.get('python')?.learning });
  });

  test('are projects and advice that name it, else', () => {
    const { facts, about } = findFirstSteps('docker', roleOf('machine-learning-engineer'), guide);
    expect(about).toBeUndefined();
    expect(facts[0]?.text).toMatch(/Docker/);
  });

  test('leave out what is for another role', () => {
    const texts = (role: string) => findFirstSteps('docker', roleOf(role), guide).facts.map(({ text }) => text);
    expect(texts('data-engineer')).not.toContain(texts('machine-learning-engineer')[0]);
  });

  test('are what is said of the role where it names the skill, else', () => {
    const role = roleOf('data-engineer');
    const { facts } = findFirstSteps('etl', role, guide);
    for (const { text } of facts) expect(text).toMatch(/\bETL\b/);
    expect(findFirstSteps('go', role, guide).facts.filter(({ text }) => /\bgo\b/.test(text))).toEqual([]);
  });

  test('are those of a wider skill under its name, where none names it', () => {
    const { facts, about } = findFirstSteps('bert', undefined, guide);
    expect(facts.length).toBeGreaterThan(0);
    expect(about).toBeDefined();
  });

  test('are none where nobody says anything', () => {
    expect(findFirstSteps('linguistics', undefined, guide)).toEqual({ facts: [] });
    expect(findFirstSteps('no-skill', undefined, guide)).toEqual({ facts: [] });
  });

  test.each([...guide.skills.keys()])('of %s are cited, and none is of an exam that has ended', (skill) => {
    for (const fact of findFirstSteps(skill, undefined, guide).facts) {
      expect(fact.cite.length).toBeGreaterThan(0);
      expect(fact.ended).toBeUndefined();
    }
  });
});
