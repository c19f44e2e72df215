import { lowerCase } from '../text/lower-case';
import { findStems, type StemIndex } from '../text/stems';

/** The parts of a text within `reach` UTF-16 units of one of the stems, cut to each other's ends, in order. */
export function extractWindows(text: string, stems: StemIndex, reach: number): string {
  const parts: string[] = [];
  let covered = 0;
  for (const { at } of findStems(lowerCase(text), stems)) {
    const end = Math.min(text.length, at + reach);
    if (end <= covered) continue;
    const start = Math.max(covered, at - reach);
    parts.push(start === covered ? text.slice(start, end) : `\n${text.slice(start, end)}`);
    covered = end;
  }
  return parts.join('');
}
