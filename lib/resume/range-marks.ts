import type { TextRange } from './candidate-profile';

/**
 * Which of many ranges hold a place of a text, found at once however many they are: `at` gives those whose marks lie
 * there, joined by `|` of the marks' bits; 0 where none does.
 */
export function markRanges(length: number, ranges: readonly (TextRange & { readonly bit: number })[]) {
  const marks = new Uint8Array(ranges.length > 0 ? length : 0);
  for (const { start, end, bit } of ranges) {
    for (let at = start; at < end; at++) marks[at] = (marks[at] ?? 0) | bit;
  }
  return { at: (offset: number): number => marks[offset] ?? 0 };
}
