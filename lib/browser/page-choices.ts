import { browser } from 'wxt/browser';

/** What is drawn in the pages of the sites beside the chip. */
export type PageChoices = {
  /** Marks on the cards of result lists. */
  readonly cards: boolean;
  /** Skills highlighted in the description of the open posting. */
  readonly highlights: boolean;
};

/** What holds until the user says otherwise. */
export const DEFAULT_PAGE_CHOICES: PageChoices = { cards: true, highlights: true };

const KEY = 'pageChoices';

/** What the user chose; the defaults where nothing readable is stored. */
export async function readPageChoices(): Promise<PageChoices> {
  const stored = await browser.storage.local.get(KEY);
  return parseChoices(stored[KEY]);
}

/** Keeps some of the choices and leaves the others; open pages follow at once. */
export async function savePageChoices(changed: Partial<PageChoices>): Promise<void> {
  await browser.storage.local.set({ [KEY]: { ...(await readPageChoices()), ...changed } });
}

/** Calls back with the choices whenever they change, in any page or tab; gives what ends it. */
export function onPageChoicesChanged(listener: (choices: PageChoices) => void): () => void {
  const onChanged = (changes: Record<string, { newValue?: unknown }>) => {
    if (changes[KEY]) listener(parseChoices(changes[KEY].newValue));
  };
  browser.storage.local.onChanged.addListener(onChanged);
  return () => browser.storage?.local.onChanged.removeListener(onChanged);
}

function parseChoices(value: unknown): PageChoices {
  if (typeof value !== 'object' || value === null) return DEFAULT_PAGE_CHOICES;
  return {
    cards: 'cards' in value && typeof value.cards === 'boolean' ? value.cards : DEFAULT_PAGE_CHOICES.cards,
    highlights:
      'highlights' in value && typeof value.highlights === 'boolean'
        ? value.highlights
        : DEFAULT_PAGE_CHOICES.highlights,
  };
}
