import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import { markCards } from '../../../entrypoints/background/mark-cards';
import { contentRequestSchema } from '../../../entrypoints/background/message-schemas';
import { openDatabase } from '../../../lib/browser/database';
import { MAX_CARDS, PROTOCOL_VERSION } from '../../../lib/browser/messages';
import { recordSeen } from '../../../lib/browser/seen-store';
import { savedText } from '../../builders/saved-row';
import { analyse } from '../sample-postings';

const ADDRESS = { site: 'linkedin', url: 'https://www.linkedin.com/jobs/search/' } as const;

async function mark(card: object) {
  const { marks } = await markCards({ ...ADDRESS, cards: [{ title: '', ...card }] });
  return marks[0];
}

describe('markCards', () => {
  it('gives each card its mark, in the order of the question', async () => {
    const cards = [{ title: 'Senior Machine Learning Engineer' }, { title: 'Pastry Chef' }, { title: 'Data Analyst' }];
    const { marks } = await markCards({ ...ADDRESS, cards });
    expect(marks).toEqual([
      { role: 'ML Engineer', level: 'senior', pay: undefined },
      {},
      { role: 'Data Analyst', level: undefined, pay: undefined },
    ]);
  });

  it('places the pay that a card shows', async () => {
    const card = { title: 'Machine Learning Engineer', location: 'Austin, TX', salaryText: '$400K/yr - $420K/yr' };
    expect((await mark(card))?.pay).toMatch(/^pay (?:high|above the published range)$/);
  });

  it('says nothing of pay in a country without figures of its own', async () => {
    const card = { title: 'Data Scientist', location: 'Osaka, Japan', salaryText: '¥9,000,000 a year' };
    expect((await mark(card))?.pay).toBeUndefined();
  });

  it('says which jobs were opened before, also on the other site, and goes on without a database', async () => {
    const posting = savedText({ site: 'indeed', title: 'Data Analyst', company: 'Larkfield', location: 'Austin, TX' });
    await recordSeen(posting, analyse(posting.description, posting));
    const card = { title: 'Data Analyst', company: 'Larkfield', location: 'Austin, TX (Hybrid)' };
    expect((await mark(card))?.seen).toEqual({
      short: 'on Indeed',
      full: expect.stringMatching(/^You first opened it on Indeed on \d+ \w+$/),
    });
    expect((await mark({ ...card, company: 'Other' }))?.seen).toBeUndefined();
    openDatabase().close();
    expect((await mark(card))?.role).toBe('Data Analyst');
  });

  it.each([
    ['more cards than a question may hold', { cards: Array(MAX_CARDS + 1).fill({ title: 'Data Analyst' }) }],
    ['a card without a title', { cards: [{ company: 'Larkfield' }] }],
    ['a card with a further field', { cards: [{ title: 'Data Analyst', applied: true }] }],
    ['an unknown site', { site: 'other', cards: [] }],
  ])('is not asked about %s', (_what, change) => {
    const question = { protocol: PROTOCOL_VERSION, kind: 'mark-cards', cards: [{ title: 'Analyst' }], ...ADDRESS };
    expect(contentRequestSchema.safeParse(question).success).toBe(true);
    expect(contentRequestSchema.safeParse({ ...question, ...change }).success).toBe(false);
  });
});
