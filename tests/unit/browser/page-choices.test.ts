import { beforeEach, describe, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import {
  DEFAULT_PAGE_CHOICES,
  onPageChoicesChanged,
  type PageChoices,
  readPageChoices,
  savePageChoices,
} from '../../../lib/browser/page-choices';
import { canDim, NO_DIM_RULES } from '../../../lib/cards/dim-rules';

beforeEach(() => fakeBrowser.reset());

describe('page choices', () => {
  it('are kept one by one', async () => {
    await savePageChoices({ cards: false });
    await savePageChoices({ highlights: false });
    expect(await readPageChoices()).toEqual({ ...DEFAULT_PAGE_CHOICES, cards: false, highlights: false });
  });

  it.each([undefined, 'all', 7, [], { cards: 'no' }])('are the defaults where %j is stored', async (value) => {
    await fakeBrowser.storage.local.set({ pageChoices: value });
    expect(await readPageChoices()).toEqual(DEFAULT_PAGE_CHOICES);
  });

  it('leaves pages as they are and the resume untold until the user says otherwise', () => {
    const { own, dim } = DEFAULT_PAGE_CHOICES;
    expect(own).toBe(false);
    expect([canDim(dim, 'linkedin'), canDim(dim, 'indeed')]).toEqual([false, false]);
  });

  it('keeps every field that is sound beside one that is not', async () => {
    const dim = { viewed: 'yes', applied: true, leastPay: { amount: -1 }, words: ['intern', 7, ' '], companies: null };
    await fakeBrowser.storage.local.set({ pageChoices: { cards: false, own: 1, dim } });
    const expected = { ...NO_DIM_RULES, applied: true, words: ['intern'] };
    expect(await readPageChoices()).toEqual({ ...DEFAULT_PAGE_CHOICES, cards: false, dim: expected });
  });

  it('are told to whoever listens, until that ends', async () => {
    const heard: PageChoices[] = [];
    const stop = onPageChoicesChanged((choices) => heard.push(choices));
    await savePageChoices({ highlights: false });
    stop();
    await savePageChoices({ highlights: true });
    expect(heard).toEqual([{ ...DEFAULT_PAGE_CHOICES, highlights: false }]);
  });
});
