import { lowerCase } from '../text/lower-case';

/**
 * The parts of a text within `reach` UTF-16 units of one of the stems, cut to each other's ends, in order. Stems are in
 * lower case; looking for each plainly is several times quicker than for all of them by one pattern.
 */
export function extractWindows(text: string, stems: readonly string[], reach: number): string {
  const parts: string[] = [];
  let covered = 0;
  for (const index of findPlaces(text, stems)) {
    const end = Math.min(text.length, index + reach);
    if (end <= covered) continue;
    const start = Math.max(covered, index - reach);
    parts.push(start === covered ? text.slice(start, end) : `\n${text.slice(start, end)}`);
    covered = end;
  }
  return parts.join('');
}

function findPlaces(text: string, stems: readonly string[]): number[] {
  const lower = lowerCase(text);
  const places: number[] = [];
  for (const stem of stems) {
    for (let at = lower.indexOf(stem); at >= 0; at = lower.indexOf(stem, at + stem.length)) places.push(at);
  }
  return places.sort((a, b) => a - b);
}
