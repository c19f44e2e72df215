import { countWords } from './count-words';
import type { ResumeProblem } from './resume-text';

/** The problems whose message is always the same. */
export const PROBLEMS = {
  table: {
    kind: 'table',
    message: 'There is a table. It was read row by row; some applicant systems mix up cells, so plain lines are safer.',
  },
  textBox: {
    kind: 'text-box',
    message: 'There are text boxes. They were read; many applicant systems skip them, so move the text into the page.',
  },
  headerFooter: {
    kind: 'header-footer',
    message:
      'There is text in the header or footer. It was read once; many applicant systems skip it, so name and contact belong in the page.',
  },
  columns: {
    kind: 'columns',
    message:
      'The text stands in columns. They were read one after the other; some applicant systems read straight across, so one column is safer.',
  },
  trackedChanges: {
    kind: 'tracked-changes',
    message: 'The document tracks changes. Deleted text was left out; accept all changes before you send it.',
  },
  protected: {
    kind: 'protected',
    message:
      'The PDF is protected against changes. It could be read; some applicant systems refuse it, so export it without.',
  },
} as const satisfies Record<string, ResumeProblem>;

const LONGEST_QUOTE = 60;

/** Text that is not shown and was left out, with the beginning of it; undefined when it has no words. */
export function describeHiddenText(hidden: readonly string[], pages?: readonly number[]): ResumeProblem | undefined {
  const text = hidden.join(' ').replace(/\s+/g, ' ').trim();
  const words = countWords(text.slice(0, 100_000));
  if (words === 0) return undefined;
  const message = `${formatCount(words, 'word')} cannot be seen on the page and was left out: ${quote(text)}. Hidden text counts against an applicant; delete it.`;
  return { kind: 'hidden-text', message, words, quote: shorten(text), ...(pages ? { pages } : {}) };
}

/** "1 word", "3 words". */
export function formatCount(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`;
}

/** "page 2", "pages 1, 2 and 4"; a long list is cut. */
export function formatPages(pages: readonly number[]): string {
  if (pages.length > LONGEST_LIST) return `${pages.length} pages`;
  const last = pages.at(-1);
  const before = pages.slice(0, -1).join(', ');
  return before === '' ? `page ${last}` : `pages ${before} and ${last}`;
}

const LONGEST_LIST = 5;

/** The beginning of a text in quotation marks. */
export function quote(text: string): string {
  return `“${shorten(text)}”`;
}

/** The beginning of a text. */
export function shorten(text: string): string {
  return text.length > LONGEST_QUOTE ? `${text.slice(0, LONGEST_QUOTE).trimEnd()}…` : text;
}
