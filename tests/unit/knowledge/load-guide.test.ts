import { describe, expect, test } from 'vitest';
import { loadGuide } from '../../../lib/knowledge/load-guide';
import { loadKnowledge } from '../../../lib/knowledge/load-knowledge';

describe('the bundled guide', () => {
  const guide = loadGuide();
  const knowledge = loadKnowledge();

  test('tells of the same roles and skills as the analysis knows', () => {
    expect([...guide.roles.keys()]).toEqual([...knowledge.roles.keys()]);
    expect(new Set(guide.skills.keys())).toEqual(new Set(knowledge.skills.keys()));
  });

  test('links skills as the analysis does', () => {
    for (const id of guide.skills.keys()) {
      expect(guide.nearSkills.get(id)).toEqual(knowledge.nearSkills.get(id));
      expect(guide.widerSkills.get(id)).toEqual(knowledge.widerSkills.get(id));
    }
  });

  test('has the source of everything it says of a role', () => {
    const cited = [...guide.roles.values()].flatMap(({ entry, growth, transitions }) =>
      [...entry, ...growth, ...transitions].flatMap(({ cite }) => cite.map(({ source }) => source)),
    );
    expect(cited.length).toBeGreaterThan(50);
    expect(cited.filter((source) => !guide.sources.has(source))).toEqual([]);
  });
});
