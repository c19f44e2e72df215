import { keepLast } from './keep-last';

/**
 * The text in lower case, unit for unit, so that places in it hold in the text: the few letters whose lower case is longer
 * stay as they are. Patterns for text in lower case are several times quicker than those that take any case.
 */
export const lowerCase: (text: string) => string = keepLast((text) => {
  const lower = text.toLowerCase();
  return lower.length === text.length ? lower : Array.from(text, lowerOne).join('');
});

function lowerOne(letter: string): string {
  const lower = letter.toLowerCase();
  return lower.length === letter.length ? lower : letter;
}
