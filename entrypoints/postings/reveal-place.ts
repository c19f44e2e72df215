import type { DomRange } from '../../lib/page/text-map';

/** Where a place is put, as a share of its scroller's height. */
const HEIGHT = 0.4;
const MAX_SCROLLERS = 20;

/** A live range over a place; undefined where the node has changed under it. */
export function buildLiveRange({ node, startOffset, endOffset }: DomRange): Range | undefined {
  if (!node.isConnected || endOffset > node.length) return undefined;
  const range = node.ownerDocument.createRange();
  range.setStart(node, startOffset);
  range.setEnd(node, endOffset);
  return range;
}

/** Brings a place into view in every scroller around it; false where the page shows it nowhere, as in a folded text. */
export function revealPlace(place: DomRange): boolean {
  const range = buildLiveRange(place);
  if (!range) return false;
  const boxes = listBoxes(place.node);
  // From the inside out: what an outer box has to do depends on where the inner one has left the place.
  for (const box of boxes) if (isScroller(box)) centre(range, box);
  scrollWindow(range);
  const { top, bottom, height } = range.getBoundingClientRect();
  return height > 0 && boxes.filter(isClipping).every((box) => isInside({ top, bottom }, box.getBoundingClientRect()));
}

function listBoxes(node: Node): readonly Element[] {
  const boxes: Element[] = [];
  for (let box = node.parentElement; box && boxes.length < MAX_SCROLLERS; box = box.parentElement) {
    if (box !== box.ownerDocument.body && box !== box.ownerDocument.documentElement && isOverflowing(box))
      boxes.push(box);
  }
  return boxes;
}

function isOverflowing(box: Element): boolean {
  return box.scrollHeight > box.clientHeight + 1;
}

function isScroller(box: Element): boolean {
  return /auto|scroll|overlay/.test(getComputedStyle(box).overflowY);
}

// A folded text can be scrolled by script alone, and its reader could not scroll it back.
function isClipping(box: Element): boolean {
  return /hidden|clip/.test(getComputedStyle(box).overflowY);
}

function centre(range: Range, box: Element): void {
  const { top, height } = box.getBoundingClientRect();
  box.scrollBy({ top: range.getBoundingClientRect().top - top - height * HEIGHT, behavior: 'instant' });
}

function scrollWindow(range: Range): void {
  const { top, bottom } = range.getBoundingClientRect();
  const isInView = top > innerHeight * 0.15 && bottom < innerHeight * 0.85;
  if (!isInView) scrollBy({ top: top - innerHeight * HEIGHT, behavior: 'instant' });
}

function isInside({ top, bottom }: { top: number; bottom: number }, box: DOMRect): boolean {
  return bottom > box.top && top < box.bottom;
}
