/** One line of a text with its layout; offsets in UTF-16 units, the line break left out. */
export type TextLine = {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** Begins with a list marker. */
  readonly bulleted: boolean;
  /** The whole line is marked up as a heading or as bold, or is in capitals. */
  readonly marked: boolean;
};

const BULLET = /^\s*(?:[*•·●▪◦○■►▶➢✓✔→§–—-]|\\-|\d{1,2}[.)]|[a-z][.)])\s+(?!\*\*)/u;
const BOLD_BULLET = /^\s*(?:[*•·●▪◦○■►▶➢✓✔→§–—-]|\\-|\d{1,2}[.)])\s+/u;
const MARKUP = /^\s*(?:#{1,6}\s+\S.*|[*_\s#]*(?:\*\*|__)[^*]+(?:\*\*|__)[\s*_:]*|_[^_]+_\s*)$/u;
const CAPITALS = /^[^\p{Ll}]*\p{Lu}{3}[^\p{Ll}]*$/u;

function readLine(text: string, start: number, end: number): TextLine {
  const line = text.slice(start, end);
  return {
    start,
    end,
    text: line,
    bulleted: BULLET.test(line) || BOLD_BULLET.test(line),
    marked: line.length < 160 && (MARKUP.test(line) || CAPITALS.test(line)),
  };
}

/** The lines of a text in order, blank ones left out. */
export function splitLines(text: string): TextLine[] {
  const lines: TextLine[] = [];
  for (let start = 0; start < text.length; ) {
    const found = text.indexOf('\n', start);
    const end = found < 0 ? text.length : found;
    const line = readLine(text, start, end);
    if (line.text.trim() !== '') lines.push(line);
    start = end + 1;
  }
  return lines;
}
