import type { ResumeLine } from '../analysis';

/** Splits a text into lines with their offsets and numbers from 1; text without the line break. */
export function extractLines(text: string): ResumeLine[] {
  const lines: ResumeLine[] = [];
  let start = 0;
  for (const part of text.split('\n')) {
    lines.push({ start, end: start + part.length, line: lines.length + 1, text: part.trim() });
    start += part.length + 1;
  }
  return lines;
}

/** The line that holds an offset, by halving; undefined for an empty list or an offset beyond the text. */
export function findLine(lines: readonly ResumeLine[], offset: number): ResumeLine | undefined {
  let [low, high] = [0, lines.length - 1];
  while (low <= high) {
    const middle = (low + high) >> 1;
    const line = lines[middle];
    if (!line) return undefined;
    if (offset < line.start) high = middle - 1;
    else if (offset > line.end) low = middle + 1;
    else return line;
  }
  return undefined;
}
