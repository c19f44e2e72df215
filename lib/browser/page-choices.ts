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

// Each choice has a key of its own: options and content scripts both write, and what one of them reads and puts back with
// its own change would undo what the other has changed meanwhile. Locks hold only within one origin.
const CHOICES = ['cards', 'highlights', 'own', 'dim'] as const satisfies (keyof PageChoices)[];
/** Where all of them stood together at first; what is kept there holds until it is chosen anew. */
const TOGETHER = 'pageChoices';
const KEYS = [TOGETHER, ...CHOICES.map(keyOf)];

/** What the user chose; the defaults where nothing readable is stored. */
export async function readPageChoices(): Promise<PageChoices> {
  const { [TOGETHER]: together, ...stored } = await browser.storage.local.get(KEYS);
  const chosen = CHOICES.map((name) => [name, stored[keyOf(name)]] as const);
  return parseChoices({
    ...(typeof together === 'object' ? together : {}),
    ...Object.fromEntries(chosen.filter(([, value]) => value !== undefined)),
  });
}

/** Keeps some of the choices and leaves the others; open pages follow at once. */
export async function savePageChoices(changed: Partial<PageChoices>): Promise<void> {
  const chosen = CHOICES.map((name) => [keyOf(name), changed[name]] as const);
  await browser.storage.local.set(Object.fromEntries(chosen.filter(([, value]) => value !== undefined)));
}

/** Calls back with the choices whenever they change, in any page or tab; gives what ends it. */
export function onPageChoicesChanged(listener: (choices: PageChoices) => void): () => void {
  let isHeard = true;
  const tell = (choices: PageChoices) => isHeard && listener(choices);
  // Where the browser cannot read its storage, what held before goes on.
  const stop = onStoredChanged(KEYS, () => void readPageChoices().then(tell, () => undefined));
  return () => {
    isHeard = false;
    stop();
  };
}

function keyOf(name: keyof PageChoices): string {
  return `${TOGETHER}.${name}`;
}

function parseChoices(value: Readonly<Record<string, unknown>>): PageChoices {
  const isOn = (name: 'cards' | 'highlights' | 'own') => {
    const kept = value[name];
    return typeof kept === 'boolean' ? kept : DEFAULT_PAGE_CHOICES[name];
  };
  return { cards: isOn('cards'), highlights: isOn('highlights'), own: isOn('own'), dim: parseDimRules(value.dim) };
}
