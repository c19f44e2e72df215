import { draw, pick, type Random } from './fuzz-target';

type Change = (random: Random, text: string, stock: readonly string[]) => string;

const SIGNS = [
  ...'\n\t.,;:-–—/()[]{}<>$€£¥%+*&#@!?|"\'`’“0159kKmM',
  '\u00a0',
  '\u200b',
  '\u202e',
  '\u00ad',
  '\ud83d',
  '\udc00',
  '\u0000',
  '\u2028',
  '\u0301',
  'İ',
  'ſ',
  'ﬁ',
  '𝟏',
  '１',
  '٣',
  '👩‍💻',
  '&amp;',
  '**',
  '\r\n',
];

const CHANGES: readonly Change[] = [
  (random, text) => splice(random, text, 12, () => ''),
  (random, text) => splice(random, text, 40, () => ''),
  (random, text) => splice(random, text, 0, () => pick(random, SIGNS)),
  (random, text) => splice(random, text, 1, () => pick(random, SIGNS)),
  (random, text) => splice(random, text, 3, () => pick(random, SIGNS).repeat(1 + draw(random, 60))),
  (random, text) => splice(random, text, 20, (piece) => piece.repeat(2 + draw(random, 20))),
  (random, text) => splice(random, text, 30, (piece) => piece.toUpperCase()),
  (random, text) => splice(random, text, 30, (piece) => [...piece].reverse().join('')),
  (random, text, stock) => splice(random, text, 0, () => pick(random, stock)),
  (random, text, stock) => splice(random, text, 60, () => pick(random, stock)),
  (random, text) => text.replace(/\d/g, (digit) => (random() < 0.3 ? String(draw(random, 10)) : digit)),
  (random, text) => text.replace(/\d+/, (digits) => digits + '0'.repeat(draw(random, 30))),
  (_random, text) => text.replace(/\s+/g, ' '),
  (_random, text) => text.replace(/ /g, '\u00a0'),
  (_random, text) => text.replace(/[.,]/g, (sign) => (sign === '.' ? ',' : '.')),
];

/** The text with up to four changes. */
export function mutateText(random: Random, text: string, stock: readonly string[]): string {
  let changed = text;
  for (let left = draw(random, 5); left > 0; left -= 1) changed = pick(random, CHANGES)(random, changed, stock);
  return changed;
}

/** Puts something in place of up to `longest` characters. */
function splice(random: Random, text: string, longest: number, replace: (piece: string) => string): string {
  const start = draw(random, text.length + 1);
  const end = Math.min(text.length, start + (longest && 1 + draw(random, longest)));
  return text.slice(0, start) + replace(text.slice(start, end)) + text.slice(end);
}
