import { describe, expect, it } from 'vitest';
import { analyseCard, analysePosting } from '../../../lib/analyse-posting';
import type { RawPosting } from '../../../lib/posting/raw-posting';
import { KNOWLEDGE } from '../sample-postings';

function build(change: Partial<RawPosting>): RawPosting {
  return { site: 'linkedin', layout: 'card', url: '', title: '', description: '', layers: {}, ...change };
}

describe('analyseCard', () => {
  it('names the role of every known title as the whole analysis does', () => {
    const titles = [...KNOWLEDGE.roles.values()].map(({ name }) => name);
    const other = titles.filter((title) => {
      const posting = build({ title });
      return analyseCard(posting, KNOWLEDGE).role?.id !== analysePosting(posting, KNOWLEDGE).role?.id;
    });
    expect(other).toEqual([]);
    expect(titles.length).toBeGreaterThan(40);
  });

  it('places the pay that a card states as the whole analysis does, and looks for no other', () => {
    const posting = build({ title: 'Data Engineer', location: 'Austin, TX', salaryText: '$120K/yr - $150K/yr' });
    const { benchmark } = analyseCard(posting, KNOWLEDGE);
    expect(benchmark).toEqual(analysePosting(posting, KNOWLEDGE).benchmark);
    expect(analyseCard({ ...posting, salaryText: undefined }, KNOWLEDGE).benchmark).toBeUndefined();
  });
});
