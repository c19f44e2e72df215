import { beforeEach, describe, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import {
  DEFAULT_PAGE_CHOICES,
  onPageChoicesChanged,
  type PageChoices,
  readPageChoices,
  savePageChoices,
} from '../../../lib/browser/page-choices';

beforeEach(() => fakeBrowser.reset());

describe('page choices', () => {
  it('are kept one by one', async () => {
    await savePageChoices({ cards: false });
    await savePageChoices({ highlights: false });
    expect(await readPageChoices()).toEqual({ cards: false, highlights: false });
  });

  it.each([undefined, 'all', 7, [], { cards: 'no' }])('are the defaults where %j is stored', async (value) => {
    await fakeBrowser.storage.local.set({ pageChoices: value });
    expect(await readPageChoices()).toEqual(DEFAULT_PAGE_CHOICES);
  });

  it('are told to whoever listens, until that ends', async () => {
    const heard: PageChoices[] = [];
    const stop = onPageChoicesChanged((choices) => heard.push(choices));
    await savePageChoices({ highlights: false });
    stop();
    await savePageChoices({ highlights: true });
    expect(heard).toEqual([{ cards: true, highlights: false }]);
  });
});
