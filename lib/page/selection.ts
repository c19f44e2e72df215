import { INVISIBLE, TEXT_LIMIT } from './text-rules';

/** Fewest UTF-16 units of selected text that are taken for a posting; less is a phrase that somebody copies. */
export const MIN_SELECTION = 200;

/**
 * Selected text with the white space of a posting: single spaces, at most one blank line, nothing invisible.
 * Undefined for a selection that is too short to be a posting.
 */
export function parseSelection(selection: string): string | undefined {
  const seen = selection.slice(0, 2 * TEXT_LIMIT).replace(INVISIBLE, '');
  const lines = seen.split(/\r\n?|\n|\u2028|\u2029/).map((line) => line.replace(/\s+/g, ' ').trim());
  const text = lines
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
  return text.length >= MIN_SELECTION ? text : undefined;
}
