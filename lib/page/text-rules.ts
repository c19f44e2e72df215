import { MAX_LENGTH } from '../posting/raw-posting';

/** UTF-16 units after which a text map stops: no more is kept of a description. */
export const TEXT_LIMIT = MAX_LENGTH.description;

/** Nodes visited after which a text map stops, so that no page can hold the tab. */
export const NODE_LIMIT = 500_000;

// Nothing a reader of the page sees as part of the posting; forms and buttons are the site's controls.
const SKIPPED_ELEMENTS = new Set(
  'script style noscript template head svg canvas iframe object embed video audio button select textarea dialog form'.split(
    ' ',
  ),
);

const LINE_ELEMENTS = new Set(
  'address article aside blockquote dd details div dl dt fieldset figcaption figure footer header hr li main nav ol section summary table tbody thead tfoot tr ul'.split(
    ' ',
  ),
);

const PARAGRAPH_ELEMENTS = new Set('h1 h2 h3 h4 h5 h6 p pre'.split(' '));

// Copies for screen readers: LinkedIn's two spellings (2024-2026) and the usual ones elsewhere.
const HIDDEN_CLASSES = /(?:^|\s)(?:visually-hidden|visuallyhidden|sr-only|a11y-text|screen-reader-text)(?:\s|$)/;
const HIDDEN_STYLE = /display\s*:\s*none|visibility\s*:\s*hidden/i;

/** How an element separates the text around it: a blank line, a new line, a space or nothing. */
export type Separation = 'paragraph' | 'line' | 'space' | 'none';

/** The separation that an element of this local name makes before and after itself. */
export function findSeparation(localName: string): Separation {
  if (PARAGRAPH_ELEMENTS.has(localName)) return 'paragraph';
  if (LINE_ELEMENTS.has(localName)) return 'line';
  return localName === 'td' || localName === 'th' ? 'space' : 'none';
}

/** True for elements whose text is not shown or not the posting's: code, controls, hidden copies. */
export function isNoise(element: Element): boolean {
  return SKIPPED_ELEMENTS.has(element.localName) || isHidden(element);
}

/** True for an element that is hidden by itself, or for everybody but users of screen readers. */
export function isHidden(element: Element): boolean {
  if (element.hasAttribute('hidden')) return true;
  const style = element.getAttribute('style');
  if (style && HIDDEN_STYLE.test(style)) return true;
  return HIDDEN_CLASSES.test(element.getAttribute('class') ?? '');
}

// Control characters that are no white space, soft hyphen, zero-width space, word joiner, byte order mark,
// bidirectional marks.
const INVISIBLES =
  '\\0-\\x08\\x0e-\\x1f\\x7f-\\x9f\\xad\\u061c\\u200b\\u200e\\u200f\\u202a-\\u202e\\u2060-\\u206f\\ufeff';
const WORD = `[^\\s${INVISIBLES}]+`;

/** Matches white space of every kind; the byte order mark, which JavaScript counts among it, is none here. */
export const SPACE = /[^\S\ufeff]/;

/**
 * Matches every character that shows nothing and can disguise words. The joiners U+200C and U+200D are none of
 * them: scripts and emoji need them.
 */
export const INVISIBLE = new RegExp(`[${INVISIBLES}]`, 'g');

/** Matches stretches of words that are parted by one space each; long ones in pieces, for the engine's own stack. */
export const WORDS = new RegExp(`${WORD}(?: ${WORD}){0,199}`, 'g');
