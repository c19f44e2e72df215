import type * as Reader from './read-whole-page';
import type { Found } from './read-whole-page';

// These run in the page, so they use nothing from outside themselves but the reader, which is there as a global.

declare global {
  var roleLensReader: typeof Reader;
}

export type PageSize = { readonly cards: number; readonly description: number; readonly filler: number };

/** Makes a fixture as large as a page in use: cards with ids of their own, a long text, and much that is neither. */
export function growPage({ cards, description, filler }: PageSize): void {
  const url = new URL(location.href);
  growCards();
  growDescription();
  addFiller();

  function growCards(): void {
    const listed = roleLensReader.listCards(document, url);
    const named = listed.filter(({ card }) => card.id);
    for (let at = 0; named.length > 0 && at < cards - listed.length; at += 1) {
      const { card, element } = named[at % named.length] ?? {};
      if (!element || !card?.id) return;
      const clone = element.cloneNode(true) as Element;
      replaceId(clone, card.id, inventId(card.id, at));
      element.parentElement?.append(clone);
    }
  }
  function inventId(like: string, at: number): string {
    const isHexadecimal = like.length === 16;
    return isHexadecimal ? `a${(0x1c9f3b5d7e + at * 7919).toString(16).padStart(15, '4')}` : String(4_500_000_000 + at);
  }
  function replaceId(card: Element, from: string, to: string): void {
    const attributes = [card, ...card.querySelectorAll('*')].flatMap((element) => [...element.attributes]);
    for (const attribute of attributes) attribute.value = attribute.value.replaceAll(from, to);
  }
  function growDescription(): void {
    const last = roleLensReader.findDescription(document, url);
    const words =
      'You will build, test and look after the models and pipelines behind our product, with Python and SQL. ';
    for (let length = roleLensReader.readWholePage(document, url).description; last && length < description; ) {
      const paragraph = document.createElement('span');
      paragraph.append(words, document.createElement('br'));
      last.append(paragraph);
      length += words.length;
    }
  }
  function addFiller(): void {
    const aside = document.createElement('aside');
    for (let at = 0; at < filler / 4; at += 1) {
      const row = document.createElement('div');
      row.className = `filler-${at % 50} artdeco-list__item`;
      const link = document.createElement('a');
      link.href = `/in/somebody-${at}/`;
      link.append(document.createElement('span'), 'Somebody', document.createElement('span'));
      row.append(link);
      aside.append(row);
    }
    document.body.append(aside);
  }
}

/** Reads the page so many times, each in a task of its own; how long each took, in ms. */
export async function timeReadings(times: number): Promise<{ took: number[]; found: Found }> {
  const url = new URL(location.href);
  const took: number[] = [];
  let found: Found = { cards: 0, description: 0, runs: 0 };
  for (let at = 0; at < times; at += 1) {
    await new Promise((resolve) => setTimeout(resolve, 5));
    const started = performance.now();
    found = roleLensReader.readWholePage(document, url);
    took.push(performance.now() - started);
  }
  return { took, found };
}
