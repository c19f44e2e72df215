import type { ResumeLine } from '../../analysis';

export type ContactKind = 'email' | 'phone' | 'link';

/** That a line holds contact data; the data itself is nobody's business and is not kept. */
export type ContactFound = { readonly kind: ContactKind; readonly line: number };

/** By kind what a line must hold, which is quick to see, and how it is written. */
const PATTERNS: readonly (readonly [ContactKind, needs: RegExp, written: RegExp])[] = [
  ['email', /@/, /[^\s@,;<>()]{1,64}@[^\s@,;<>()]{1,200}\.\p{L}{2,}/u],
  ['phone', /\d[\d ().\-/]{7}/, /(?<![\p{L}\p{N}])(?:\+|\(|00)?\d[\d ().\-/]{7,}\d(?!\d)/u],
  [
    'link',
    /:\/\/|www\.|\.[cio]/i,
    /https?:\/\/|\bwww\.|\b(?:linkedin|github|gitlab|kaggle|huggingface|bitbucket)\.(?:com|co|io|org)\b/iu,
  ],
];
/** Dates are digits and signs as well. */
const DATES = /(?:19|20)\d{2}|\d{1,2}[./]\d{4}/g;
const LEAST_DIGITS = 7;

/** The kinds of contact data on each line, in order. */
export function extractContact(lines: readonly ResumeLine[]): ContactFound[] {
  return lines.flatMap(({ text, line }) => findKinds(text).map((kind) => ({ kind, line })));
}

/** The kinds of contact data that a line holds; empty for most lines. */
export function findKinds(text: string): ContactKind[] {
  const words = text.slice(0, 2_000);
  return PATTERNS.filter(([kind, needs, written]) => {
    const found = needs.test(words) ? written.exec(words)?.[0] : undefined;
    return found !== undefined && (kind !== 'phone' || isPhone(found));
  }).map(([kind]) => kind);
}

function isPhone(found: string): boolean {
  const digits = (text: string) => text.replace(/\D/g, '').length;
  const isDates = (found.match(DATES) ?? []).length > 1;
  return digits(found) >= LEAST_DIGITS && digits(found) <= 15 && !isDates;
}
