import { describe, expect, test } from 'vitest';
import { loadKnowledge } from '../../../lib/knowledge/load-knowledge';
import { findPlaces } from '../../eval/match-labels';
import { readOwnSets } from '../../eval/read-sets';

// Reading the files already fails on a missing label, a mark without an end and pay that cannot be read.
const sets = readOwnSets();
const postings = sets.flatMap(({ name, postings }) => postings.map((posting) => ({ ...posting, language: name })));
const LEVELS = 'intern entry mid senior staff principal lead manager director executive unspecified'.split(' ');

describe.each(postings)('$language/$id', (posting) => {
  const { labels } = posting;

  test('its roles and levels exist, each once', () => {
    const roles = new Set([...loadKnowledge().roles.keys(), 'none']);
    expect(labels.roles.filter((role) => !roles.has(role))).toEqual([]);
    expect(labels.levels.filter((level) => !LEVELS.includes(level))).toEqual([]);
    expect(new Set(labels.roles).size).toBe(labels.roles.length);
    expect(new Set(labels.levels).size).toBe(labels.levels.length);
  });

  test('every quote stands in the text as words of its own, and each skill is marked once', () => {
    const quotes = [...labels.hard.map(({ quote }) => quote), ...labels.soft];
    const cut = quotes.filter((quote) => !findPlaces(quote, posting).some((place) => isWhole(place)));
    expect(cut).toEqual([]);
    const keys = quotes.map((quote) => quote.toLowerCase());
    expect(keys.filter((key, index) => keys.indexOf(key) !== index)).toEqual([]);
  });

  test('no trap is marked as a skill elsewhere', () => {
    const skills = new Set(labels.hard.map(({ quote }) => quote));
    const both = posting.traps.map(({ start, end, field }) => posting[field].slice(start, end));
    expect(both.filter((text) => skills.has(text))).toEqual([]);
  });

  test('it is as long as a posting, and its pay and years are possible', () => {
    expect(posting.description.length).toBeGreaterThan(300);
    expect(labels.yearsMin ?? 0).toBeLessThan(21);
    if (labels.salary) expect(labels.salary.min).toBeLessThanOrEqual(labels.salary.max);
  });

  function isWhole({ start, end, field }: { start: number; end: number; field: 'title' | 'description' }): boolean {
    const text = posting[field];
    return !/\p{L}$/u.test(text.slice(0, start)) && !/^\p{L}/u.test(text.slice(end));
  }
});

describe('the set as a whole', () => {
  test('has enough of every language, and of what is no AI, ML or data job', () => {
    const sizes = Object.fromEntries(sets.map(({ name, postings }) => [name, postings.length]));
    expect(sizes.en).toBeGreaterThanOrEqual(60);
    for (const name of ['de', 'fr', 'es']) expect(sizes[name]).toBeGreaterThanOrEqual(10);
    expect(postings.filter(({ labels }) => labels.roles[0] === 'none').length).toBeGreaterThanOrEqual(12);
    expect(new Set(postings.map(({ id }) => id)).size).toBe(postings.length);
  });

  test('has a posting for every role that people look for', () => {
    const covered = new Set(postings.flatMap(({ labels }) => labels.roles));
    const rest = [...loadKnowledge().roles.keys()].filter((id) => !covered.has(id));
    expect(rest).toEqual(NOT_YET);
  });
});

// Roles of the knowledge base that no posting of the set is labelled with: take one out when you write it one.
const NOT_YET = [
  'ai-augmented-analyst',
  'ai-security-engineer',
  'creative-ai-specialist',
  'data-governance-specialist',
  'human-ai-collaboration-specialist',
  'knowledge-engineer',
  'quantitative-researcher',
];
