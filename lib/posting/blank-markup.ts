import { keepLast } from '../text/keep-last';

/** UTF-16 units of a description that the parsers look at; real postings stay under 25,000. */
export const TEXT_LIMIT = 60_000;

const MARKUP = /[*_\\`\u00a0\u2007\u2009\u200a\u200b\u202f\ufeff\t]/g;

/**
 * The text with markdown marks and odd blanks turned into spaces, cut at `TEXT_LIMIT`; as long as
 * what it was made from, so that offsets into it hold in the original.
 */
export const blankMarkup: (text: string) => string = keepLast((text) => text.slice(0, TEXT_LIMIT).replace(MARKUP, ' '));
