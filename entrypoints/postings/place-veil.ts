/** Boxes that end this near to each other, in px, end at the same place. */
const NEAR = 2;

/**
 * Lays a veil, which stands in `host`, over a card; false where it would be cut off. It is placed from the own host and
 * not from the card, for most cards are no containing block and the page's own styles stay as they are; it goes with the
 * card wherever that is scrolled, and has to be placed anew where the card's size is another.
 */
export function placeVeil(veil: HTMLElement, host: HTMLElement, card: Element): boolean {
  const whole = card.getBoundingClientRect();
  if (whole.width === 0 || isCutOff(host, card, whole)) return false;
  const own = host.getBoundingClientRect();
  veil.style.left = `${whole.left - own.left}px`;
  veil.style.top = `${whole.top - own.top}px`;
  veil.style.width = `${whole.width}px`;
  veil.style.height = `${whole.height}px`;
  return true;
}

function isCutOff(host: HTMLElement, card: Element, whole: DOMRect): boolean {
  for (let part = host.parentElement; part && part !== card; part = part.parentElement) {
    if (isClipping(part) && !isAround(part.getBoundingClientRect(), whole)) return true;
  }
  return false;
}

function isClipping(part: Element): boolean {
  const { overflowX, overflowY, contain, clipPath } = getComputedStyle(part);
  const isOpen = overflowX === 'visible' && overflowY === 'visible' && clipPath === 'none';
  return !isOpen || /paint|strict|content/.test(contain);
}

function isAround(outer: DOMRect, inner: DOMRect): boolean {
  const isWide = outer.left <= inner.left + NEAR && outer.right >= inner.right - NEAR;
  return isWide && outer.top <= inner.top + NEAR && outer.bottom >= inner.bottom - NEAR;
}
