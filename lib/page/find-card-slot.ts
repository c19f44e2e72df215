import type { CardOnPage } from './site-adapter';

const SHOW_TEXT = 4; // NodeFilter.SHOW_TEXT
/** A card of more text nodes than this is none that a person reads. */
const MAX_NODES = 200;

/**
 * The smallest part of a card that holds its title and its place, or its company where it names no place: the column
 * of its text, without logo and buttons. The card itself where its words are not found in it.
 */
export function findCardSlot({ card, element }: CardOnPage): Element {
  const page = element.ownerDocument;
  const walker = page.createTreeWalker(element, SHOW_TEXT);
  const last = card.location ?? card.company;
  let title: Node | undefined;
  let end: Node | undefined;
  for (let seen = 0; seen < MAX_NODES && walker.nextNode(); seen += 1) {
    const text = fold(walker.currentNode.nodeValue);
    if (!title && isPartOf(text, card.title)) title = walker.currentNode;
    else if (title && last && isPartOf(text, last)) end = walker.currentNode;
  }
  return (title && end && findCommon(title, end)) ?? element;
}

// A short piece such as "·" or "a" may be a part of anything.
function isPartOf(text: string, whole: string): boolean {
  const isShort = text.length < 4 && text.length < whole.length;
  return text !== '' && !isShort && (whole.includes(text) || text.includes(whole));
}

function fold(text: string | null): string {
  return (text ?? '').replace(/\s+/g, ' ').trim();
}

function findCommon(one: Node, other: Node): Element | undefined {
  let part = one.parentElement;
  while (part && !part.contains(other)) part = part.parentElement;
  return part ?? undefined;
}
