import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import { markCards } from '../../../entrypoints/background/mark-cards';
import { contentRequestSchema } from '../../../entrypoints/background/message-schemas';
import { openDatabase } from '../../../lib/browser/database';
import { MAX_CARDS, PROTOCOL_VERSION } from '../../../lib/browser/messages';
import { savePageChoices } from '../../../lib/browser/page-choices';
import { changeSaved, savePosting } from '../../../lib/browser/saved-store';
import { recordSeen } from '../../../lib/browser/seen-store';
import { type DimRules, NO_DIM_RULES } from '../../../lib/cards/dim-rules';
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
    await openDatabase().open();
  });

  describe('with rules that dim', () => {
    const job = { sourceId: '4100000002', title: 'Data Engineer', company: 'Larkfield', location: 'Austin, TX' };
    const posting = savedText({ site: 'indeed', ...job });
    const card = { id: '1', title: 'Data Engineer', company: 'Larkfield', location: 'Austin, TX (Hybrid)' };
    const rule = (dim: Partial<DimRules>) => savePageChoices({ dim: { ...NO_DIM_RULES, ...dim } });
    const why = async (change: object = {}) => (await mark({ ...card, ...change }))?.dim;

    it('dims what was applied to on the other site, from that status on', async () => {
      const { id } = await savePosting(posting, analyse(posting.description, posting));
      await rule({ applied: true });
      expect(await why()).toBeUndefined();
      await changeSaved(id, (row) => ({ ...row, status: 'interview' }));
      expect(await why()).toBe('interview');
      expect(await why({ company: 'Other' })).toBeUndefined();
      await rule({ applied: false });
      expect(await why()).toBeUndefined();
    });

    it('dims what was opened before', async () => {
      await recordSeen(posting, analyse(posting.description, posting));
      await rule({ viewed: true });
      expect(await why()).toBe('opened before');
      expect(await why({ title: 'Data Architect' })).toBeUndefined();
    });

    it('dims by pay that the card states, also of another trade', async () => {
      await rule({ leastPay: { amount: 90_000, currency: 'USD', period: 'year' } });
      const chef = { title: 'Pastry Chef', company: 'Crumb', salaryText: '$40,000 - $50,000 a year' };
      expect(await mark(chef)).toEqual({ dim: 'pay below $90k a year' });
      expect(await why({ salaryText: '$50 an hour' })).toBeUndefined();
      expect(await why()).toBeUndefined();
    });

    it('dims what the site says is paid for, on the sites that are chosen', async () => {
      await rule({ promoted: true });
      expect(await why({ isPromoted: true })).toBe('promoted');
      expect(await why()).toBeUndefined();
      await rule({ promoted: true, sites: ['indeed'] });
      expect(await why({ isPromoted: true })).toBeUndefined();
    });

    it('says no more than the rule where marks are not wanted', async () => {
      await savePageChoices({ cards: false, dim: { ...NO_DIM_RULES, words: ['engineer'] } });
      expect(await mark(card)).toEqual({ dim: '“engineer” in the title' });
      await savePageChoices({ cards: true });
    });
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
