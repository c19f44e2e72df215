import { describe, expect, test } from 'vitest';
import { listPayCountries, listPayLevels } from '../../../lib/career/choose-role-pay';
import { listRoleFacts } from '../../../lib/career/role-facts';
import { searchRoles } from '../../../lib/career/search-roles';
import { loadGuide } from '../../../lib/knowledge/load-guide';

const guide = loadGuide();

describe('a search for roles', () => {
  test.each([
    ['mlops', 'mlops-engineer', undefined],
    ['ENGINEER data', 'data-engineer', undefined],
    ['staff ml', 'machine-learning-engineer', 'title'],
    ['opencv', 'computer-vision-engineer', 'skill'],
    ['c++', 'robotics-ai-engineer', 'skill'],
  ])('%s finds %s', (query, role, kind) => {
    const found = searchRoles(query, guide).find((each) => each.role.id === role);
    expect(found).toBeDefined();
    expect(found?.by?.kind).toBe(kind);
  });

  test('puts names before other titles and these before skills', () => {
    const kinds = searchRoles('engineering', guide).map(({ by }) => ['title', 'skill'].indexOf(by?.kind ?? ''));
    expect(kinds).toEqual(kinds.toSorted());
  });

  test('of nothing gives all roles, and of a word that nobody uses none', () => {
    expect(searchRoles('  ', guide)).toHaveLength(guide.roles.size);
    expect(searchRoles('zebra', guide)).toEqual([]);
  });
});

describe('what is said of a role elsewhere', () => {
  test('is its market and what the sources disagree on, with the subject', () => {
    const { market, contradictions } = listRoleFacts('prompt-engineer', guide);
    expect(market.map(({ text }) => text)).toContainEqual(expect.stringMatching(/^Order of difficulty: /));
    expect(contradictions.map(({ text }) => text)).toContainEqual(
      expect.stringMatching(/^Prompt engineers and code: /),
    );
    expect(listRoleFacts('nobody', guide)).toEqual({ market: [], contradictions: [] });
  });
});

describe('pay by level', () => {
  test('is in one currency, each level with figures of its own', () => {
    for (const id of guide.roles.keys()) {
      const levels = listPayLevels(id, 'US', guide);
      const middles = levels.map(({ mid }) => mid);
      expect(new Set(levels.map(({ currency }) => currency)).size, id).toBeLessThanOrEqual(1);
      expect(new Set(levels.map(({ level }) => level)).size, id).toBe(levels.length);
      expect(
        middles.every((middle) => middle > 0),
        id,
      ).toBe(true);
    }
    expect(listPayLevels('machine-learning-engineer', 'US', guide)).toHaveLength(4);
  });

  test('can be asked for in the countries that somebody published pay of', () => {
    const countries = listPayCountries(guide);
    expect(countries.map(({ id }) => id)).toContain('GB');
    expect(countries.length).toBeGreaterThan(3);
    expect(countries.length).toBeLessThan(guide.places.countries.length);
  });
});
