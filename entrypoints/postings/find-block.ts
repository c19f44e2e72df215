/** A part that lays out what is put at its end on a line of its own. */
function isBlock(part: Element): boolean {
  const { display, flexDirection } = getComputedStyle(part);
  if (/flex$/.test(display)) return flexDirection.startsWith('column') && flexDirection !== 'column-reverse';
  return /^(?:block|flow-root|list-item|table-cell|inline-block)$/.test(display);
}

/**
 * The innermost part from `start` up to `card` whose end is a line of its own, so that a mark there stands under the
 * card's text and beside none of it; undefined where the card lays out everything in rows.
 */
export function findBlock(start: Element, card: Element): Element | undefined {
  for (let part: Element | null = start; part; part = part.parentElement) {
    if (isBlock(part)) return part;
    if (part === card) return undefined;
  }
  return undefined;
}
