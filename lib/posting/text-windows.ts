/** The parts of a text within `reach` UTF-16 units of what `anchor` (global) finds, cut to their lines, in order. */
export function extractWindows(text: string, anchor: RegExp, reach: number): string {
  const parts: string[] = [];
  let covered = 0;
  for (const { index } of text.matchAll(anchor)) {
    const end = Math.min(text.length, index + reach);
    if (end <= covered) continue;
    const start = Math.max(covered, index - reach);
    parts.push(start === covered ? text.slice(start, end) : `\n${text.slice(start, end)}`);
    covered = end;
  }
  return parts.join('');
}
