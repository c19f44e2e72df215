import { joinHyphenated, type WordForms } from './hyphenation';
import type { Line } from './lines';
import { findExtent, median } from './rows';

/** A step down that is this much larger than usual leaves a blank line, in usual steps. */
const BLANK_LINE = 1.45;
/** Letters of about the same height belong together. */
const SAME_SIZE = 1.12;
/** Where a line begins, in letter heights: further left is a new paragraph, further right another column. */
const OUTDENT = 1;
const INDENT = 3.5;
/** The widest line spacing, in letter heights. */
const FARTHEST_STEP = 1.9;
/** How many lines before and behind tell how wide the column is. */
const AROUND = 40;
/** Shorter lines are entries of a list, unless the next goes on in lower case. */
const PROSE_LENGTH = 45;
const GOES_ON = /^[\p{Ll}(&/]/u;
/** Addresses have lines of their own. */
const ADDRESS = /^\S*(?:@|www\.|https?:|\.(?:com|org|net|io)\b)/i;
const IS_OPEN =
  /(?:[,;&/–—-]|(?<!\p{L})(?:and|or|of|the|a|an|in|on|for|with|to|by|from|at|as|via|using|und|et|y|de))$/iu;
const CJK_EDGE = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]$/u;

/** The lines of a region as text lines: wrapped ones put together again, gaps kept as blank lines. */
export function joinParagraphs(lines: readonly Line[], forms: WordForms): string[] {
  const step = median(lines.slice(1).map((line, index) => line.y - (lines[index]?.y ?? line.y)));
  const texts: string[] = [];
  let before: Line | undefined;
  for (const [index, line] of lines.entries()) {
    const text = texts.at(-1);
    if (before && text !== undefined && isWrapped(before, line, findEdge(lines, index - 1)))
      texts[texts.length - 1] = join(text, line.text, forms);
    else {
      if (before && line.y - before.y > BLANK_LINE * step && line.y - before.y > BLANK_LINE * line.size) texts.push('');
      texts.push(line.text);
    }
    before = line;
  }
  return texts;
}

/** Where the lines around one end at the latest. What stands at a tab stop, such as a date, may stand further right. */
function findEdge(lines: readonly Line[], index: number): number {
  const line = lines[index];
  if (!line) return Number.POSITIVE_INFINITY;
  const around = lines.slice(Math.max(0, index - AROUND), index + AROUND + 1);
  const alike = around.filter(
    (other) => !other.text.includes('\t') && isSameSize(line, other) && startsNear(line, other),
  );
  return findExtent(alike.map(({ right }) => right)).max;
}

function isSameSize(line: Line, other: Line): boolean {
  return Math.max(line.size, other.size) <= SAME_SIZE * Math.min(line.size, other.size);
}

function startsNear(line: Line, other: Line): boolean {
  return Math.abs(other.x - line.x) <= INDENT * line.size;
}

/** True when a line was broken only because its next word had no room. */
function isWrapped(line: Line, next: Line, edge: number): boolean {
  if (next.isItem || line.text.includes('\t') || next.text.includes('\t')) return false;
  if (!isSameSize(line, next) || next.y - line.y > FARTHEST_STEP * line.size) return false;
  if (!startsBelow(line, next) || ADDRESS.test(next.text)) return false;
  const [word = ''] = next.text.split(' ', 1);
  const wordWidth = ((next.right - next.x) * word.length) / next.text.length;
  if (line.right + 0.2 * line.size + wordWidth < edge) return false;
  return goesOn(line, next);
}

function startsBelow(line: Line, next: Line): boolean {
  const indent = (next.x - line.x) / line.size;
  return line.isItem ? indent > -0.2 && indent < INDENT : indent > -INDENT && indent < OUTDENT;
}

function goesOn(line: Line, next: Line): boolean {
  // Broken or not, nothing is lost between two sentences.
  if (/[.!?:]$/.test(line.text) && /^\p{Lu}/u.test(next.text)) return false;
  if (GOES_ON.test(next.text) || IS_OPEN.test(line.text)) return true;
  // A heading or title has a font of its own.
  return line.text.length >= PROSE_LENGTH && line.fonts[1] === next.fonts[0];
}

function join(text: string, next: string, forms: WordForms): string {
  if (/[\p{L}\p{N}][-\u00AD\u2010]$/u.test(text)) return joinHyphenated(text, next, forms);
  return CJK_EDGE.test(text) ? text + next : `${text} ${next}`;
}
