import { browser } from 'wxt/browser';
import { type DimRules, NO_DIM_RULES, parseDimRules } from '../cards/dim-rules';
import { onStoredChanged } from './watch-stored';

/** What is drawn in the pages of the sites beside the chip. */
export type PageChoices = {
  /** Marks on the cards of result lists. */
  readonly cards: boolean;
  /** Skills highlighted in the description of the open posting. */
  readonly highlights: boolean;
  /** Whether these highlights tell what the resume has and lacks; the page can read them. */
  readonly own: boolean;
  /** Which cards are dimmed. */
  readonly dim: DimRules;
};

/** What holds until the user says otherwise. */
export const DEFAULT_PAGE_CHOICES: PageChoices = { cards: true, highlights: true, own: false, dim: NO_DIM_RULES };

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
  return onStoredChanged(KEY, (value) => listener(parseChoices(value)));
}

function parseChoices(value: unknown): PageChoices {
  const stored = new Map(typeof value === 'object' && value !== null ? Object.entries(value) : []);
  const isOn = (name: 'cards' | 'highlights' | 'own') => {
    const kept: unknown = stored.get(name);
    return typeof kept === 'boolean' ? kept : DEFAULT_PAGE_CHOICES[name];
  };
  return {
    cards: isOn('cards'),
    highlights: isOn('highlights'),
    own: isOn('own'),
    dim: parseDimRules(stored.get('dim')),
  };
}
