import type { Fragment } from './fragments';
import { groupRows, type Placed } from './rows';
import type { Run } from './runs';

/** A line of a region as text; far apart parts are parted by tabs. */
export type Line = Placed & {
  readonly text: string;
  /** Font of its first and of its last run. */
  readonly fonts: readonly [first: string, last: string];
  readonly isItem: boolean;
};

/** In letter heights: less is kerning, more is a word's end, much more a jump to a tab stop. */
const WORD_GAP = 0.18;
const TAB_GAP = 2.2;
const CJK = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\u3000-\u303F\uFF00-\uFF65]/u;
const BULLET =
  /^[\u2022\u2023\u2043\u2219\u25A0-\u25A3\u25AA\u25AB\u25B6\u25B8\u25B9\u25BA\u25CB\u25CF\u25C6\u25E6\u2192\u21D2\u2713\u2714\u2794\u27A2\u27A4\uF0A7\uF0B7\uF0D8]|^[-–*]\s/;
/** Word's second bullet is the letter o of a typewriter font. */
const LETTER_BULLET = /^o\s+(?=\p{Lu})/u;

/** The lines of a region, from top to bottom. */
export function joinLines(region: readonly Fragment[]): Line[] {
  return groupRows(region.flatMap(({ runs }) => runs)).map(joinRow);
}

function joinRow(row: readonly Run[]): Line {
  const isRightToLeft = row.filter((run) => run.isRightToLeft).length > row.length / 2;
  const runs = isRightToLeft ? [...row].reverse() : row;
  const text = joinRuns(runs);
  const isDrawnItem = runs[0]?.isItemStart === true && !BULLET.test(text);
  return {
    text: isDrawnItem ? `- ${text}` : text.replace(LETTER_BULLET, '- '),
    isItem: isDrawnItem || BULLET.test(text) || LETTER_BULLET.test(text),
    fonts: [runs[0]?.font ?? '', runs.at(-1)?.font ?? ''],
    ...measureRow(row),
  };
}

/** The text of runs on one line: blanks where there is white between them, tabs where there is much. */
export function joinRuns(runs: readonly Run[]): string {
  let text = '';
  let before: Run | undefined;
  for (const run of runs) {
    text += before ? findSeparator(before, run) + run.text : run.text;
    before = run;
  }
  return text;
}

function findSeparator(before: Run, run: Run): string {
  const gap = (run.x >= before.x ? run.x - before.right : before.x - run.right) / Math.max(before.size, run.size);
  if (gap > TAB_GAP) return '\t';
  if (CJK.test(before.text.at(-1) ?? '') && CJK.test(run.text.charAt(0))) return '';
  return gap > WORD_GAP || (run.hasSpaceBefore && run.order > before.order) ? ' ' : '';
}

function measureRow(row: readonly Run[]): Placed {
  let [x, right, y, size] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY, 0, 0];
  for (const run of row) {
    x = Math.min(x, run.x);
    right = Math.max(right, run.right);
    if (run.size > size) [size, y] = [run.size, run.y];
  }
  return { x, right, y, size };
}
