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
  if (SKIPPED_ELEMENTS.has(element.localName) || element.hasAttribute('hidden')) return true;
  const style = element.getAttribute('style');
  if (style && HIDDEN_STYLE.test(style)) return true;
  return HIDDEN_CLASSES.test(element.getAttribute('class') ?? '');
}

/** True for white space of every kind, the no-break space and the line separators included. */
export function isSpace(code: number): boolean {
  if (code <= 0x20) return code === 0x20 || (code >= 0x09 && code <= 0x0d);
  return code === 0xa0 || (code >= 0x2000 && code <= 0x200a) || isRareSpace(code);
}

function isRareSpace(code: number): boolean {
  return code === 0x1680 || code === 0x2028 || code === 0x2029 || code === 0x202f || code === 0x205f || code === 0x3000;
}

/**
 * True for characters that show nothing and can disguise words: soft hyphen, zero-width space, word
 * joiner, byte order mark, bidirectional marks and overrides. The joiners U+200C and U+200D stay:
 * scripts and emoji need them.
 */
export function isInvisible(code: number): boolean {
  if (code < 0xad) return (code < 0x20 && !isSpace(code)) || (code >= 0x7f && code < 0xa0);
  if (code === 0xad || code === 0xfeff || code === 0x61c) return true;
  return code === 0x200b || (code >= 0x200e && code <= 0x200f) || isBidiControl(code);
}

function isBidiControl(code: number): boolean {
  return (code >= 0x202a && code <= 0x202e) || (code >= 0x2060 && code <= 0x206f);
}
