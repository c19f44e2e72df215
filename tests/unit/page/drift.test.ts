import { describe, expect, it } from 'vitest';
import { countRight, countSurvivors, findFalsePostings, findShortfalls, measurePage } from '../../eval/measure-pages';
import { DRIFTS } from '../../eval/page-drift';
import { readFixtureSamples } from '../../eval/page-samples';

// What a site's next release may do: rename every class, then drop every key and data attribute too.

const pages = readFixtureSamples().map(measurePage);

describe('the fields of fixture pages', () => {
  it('are all right as long as nothing has changed', () => {
    for (const part of ['posting', 'cards'] as const) {
      const { right, of } = countRight(pages, part, 'plain');
      expect(right).toBe(of);
      expect(of).toBeGreaterThan(100);
    }
  });
});

describe('title, company and description', () => {
  it('survive new class names on every layout', () => {
    const { right, of } = countSurvivors(pages, 'classes');
    expect(right).toBe(of);
    expect(of).toBeGreaterThan(15);
  });

  it('survive the loss of keys and data attributes as well on nine in ten', () => {
    const { right, of } = countSurvivors(pages, 'keys');
    expect(right / of).toBeGreaterThanOrEqual(0.9);
  });
});

describe('a page without a posting', () => {
  const without = pages.filter(({ sample }) => !sample.hasPosting);

  it.each(without.map((page) => [page.sample.name, page] as const))('%s gains none by drift', (_name, page) => {
    expect(findFalsePostings([page])).toEqual([]);
    for (const drift of DRIFTS) expect(page.readings[drift].posting).toBeUndefined();
  });
});

describe('the evaluation itself', () => {
  const [page] = pages.filter(({ sample }) => sample.hasPosting);

  it('finds a page on which a field is lost', () => {
    if (!page) throw new Error('No fixture has a posting.');
    const { posting, cards } = page.readings.classes;
    const lost = { cards, posting: posting && { ...posting, company: 'Another' } };
    const broken = { ...page, readings: { ...page.readings, classes: lost } };
    expect(findShortfalls([page])).toEqual([]);
    expect(findShortfalls([broken])).toEqual([expect.stringContaining('survive on 0 of 1 postings only')]);
  });
});
