import { MONTH_NAMES, PRESENT_WORDS, SINCE_WORDS, UNTIL_WORDS } from '../profile/date-words';

/** Words of which dates are made, those of several words ("à ce jour") one by one. */
const WORDS = listWords(
  `${MONTH_NAMES} ${SINCE_WORDS} ${UNTIL_WORDS} ${PRESENT_WORDS} de del expected voraussichtlich`,
);
const PRESENT = listWords(PRESENT_WORDS.replace('(?:ly)?', ''));
const YEAR = /^(?:19[5-9]|20\d)\d$/;
const SHORT_NUMBER = /^\d{1,2}$/;
/** Signs that no date has, but telephone numbers and amounts. */
const OTHER_SIGN = /[+@%$€£#]/;
/** Characters of the longest date that is written out. */
export const LONGEST_NOTE = 36;

/** True for a text that is a date or a range of dates and nothing else, as "Sept 2017 – Feb 2020". */
export function isDateNote(text: string): boolean {
  if (text.length > LONGEST_NOTE || OTHER_SIGN.test(text)) return false;
  const words = [...listWords(text.toLowerCase())];
  const isSaid = words.some((word) => YEAR.test(word) || (PRESENT.has(word) && word.length > 3));
  return isSaid && words.every((word) => YEAR.test(word) || SHORT_NUMBER.test(word) || WORDS.has(word));
}

function listWords(text: string): ReadonlySet<string> {
  return new Set(text.match(/[\p{L}\p{N}]+/gu));
}
