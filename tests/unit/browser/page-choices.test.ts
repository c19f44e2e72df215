import { beforeEach, describe, expect, it, vi } from 'vitest';
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

  it('are all kept where several pages change one each at once, in any order', async () => {
    const dim = { ...NO_DIM_RULES, words: ['intern'] };
    const all: PageChoices = { cards: false, highlights: false, own: true, dim };
    const names = ['cards', 'highlights', 'own', 'dim'] as const;
    for (const order of [names, names.toReversed()]) {
      fakeBrowser.reset();
      await Promise.all(order.map((name) => savePageChoices({ [name]: all[name] })));
      expect(await readPageChoices()).toEqual(all);
    }
  });

  it('stand as they were kept together at first, until each is chosen anew', async () => {
    const dim = { ...NO_DIM_RULES, viewed: true };
    await fakeBrowser.storage.local.set({ pageChoices: { cards: false, own: true, dim } });
    expect(await readPageChoices()).toEqual({ cards: false, highlights: true, own: true, dim });
    await savePageChoices({ own: false });
    await savePageChoices({ highlights: false });
    expect(await readPageChoices()).toEqual({ cards: false, highlights: false, own: false, dim });
    await savePageChoices({ cards: true, highlights: true, dim: NO_DIM_RULES });
    expect(await readPageChoices()).toEqual(DEFAULT_PAGE_CHOICES);
  });

  it.each([undefined, null, 'all', 7, [], { cards: 'no' }])('are the defaults where %j is stored', async (value) => {
    await fakeBrowser.storage.local.set({ pageChoices: value, 'pageChoices.own': value, 'pageChoices.dim': value });
    expect(await readPageChoices()).toEqual(DEFAULT_PAGE_CHOICES);
  });

  it('stay as they are where nothing is chosen', async () => {
    await savePageChoices({ cards: false });
    await savePageChoices({});
    await savePageChoices({ cards: undefined });
    expect(await fakeBrowser.storage.local.get()).toEqual({ 'pageChoices.cards': false });
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

  it('are told to whoever listens, whichever of them changes, until that ends', async () => {
    const heard: PageChoices[] = [];
    const stop = onPageChoicesChanged((choices) => heard.push(choices));
    await savePageChoices({ highlights: false });
    await vi.waitFor(() => expect(heard).toEqual([{ ...DEFAULT_PAGE_CHOICES, highlights: false }]));
    await fakeBrowser.storage.local.set({ pageChoices: { own: true }, quietSites: [] });
    await vi.waitFor(() => expect(heard[1]).toEqual({ ...DEFAULT_PAGE_CHOICES, highlights: false, own: true }));
    await fakeBrowser.storage.local.set({ quietSites: ['indeed'] });
    let answer = () => {};
    const reading = new Promise<Record<string, unknown>>((resolve) => (answer = () => resolve({})));
    const wait = vi.spyOn(fakeBrowser.storage.local, 'get').mockImplementationOnce(() => reading);
    await savePageChoices({ highlights: true });
    expect(wait).toHaveBeenCalled();
    stop();
    answer();
    await new Promise((resolve) => setTimeout(resolve));
    expect(heard).toHaveLength(2);
    wait.mockRestore();
  });

  it('are not told where the browser cannot read them', async () => {
    const heard: PageChoices[] = [];
    onPageChoicesChanged((choices) => heard.push(choices));
    const refuse = vi.spyOn(fakeBrowser.storage.local, 'get').mockRejectedValueOnce(new Error('no'));
    await savePageChoices({ cards: false });
    await vi.waitFor(() => expect(refuse).toHaveBeenCalled());
    await savePageChoices({ own: true });
    await vi.waitFor(() => expect(heard).toEqual([{ ...DEFAULT_PAGE_CHOICES, cards: false, own: true }]));
    refuse.mockRestore();
  });
});
