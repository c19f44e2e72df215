import { isBoilerplate, type Section, type SectionKind } from '../../sections/section';
import { CHAR_KIND, charKinds } from '../char-tables';
import { START_HASH } from './hash';
import { findShape, hashLower } from './word';

/** Where a token stands: a kind of part that may ask for something, or the posting's title. */
export type Ground = SectionKind | 'title';

/** What the vocabulary says of a token. */
export const NAME_PART = { none: 0, hardFirst: 1, hardNext: 2, softFirst: 3, softNext: 4 } as const;

/** A word or sign of a text and what surrounds it; offsets in UTF-16 units, hashes of lower-case letters. */
export type Token = {
  readonly start: number;
  readonly end: number;
  /** One of `CHAR_KIND`. */
  readonly kind: number;
  readonly hash: number;
  readonly prefix2: number;
  readonly prefix3: number;
  readonly suffix2: number;
  readonly suffix3: number;
  readonly suffix4: number;
  /** What `findShape` gives. */
  readonly shape: number;
  readonly ground: Ground;
  /** Counts lines and parts; tokens of different rows do not see each other. */
  readonly row: number;
  readonly opensRow: boolean;
  readonly inHeading: boolean;
  readonly inParens: boolean;
  readonly afterSpace: boolean;
  /** Hash of the row's first word. */
  readonly head: number;
  /** One of `NAME_PART`; set by `markNames`. */
  namePart: number;
  /** Hash of the named skill's category; 0 where none is named. */
  category: number;
};

const OPEN = 0x28;
const CLOSE = 0x29;
const LINE_BREAK = 0x0a;
const SIGNS: ReadonlySet<number> = new Set([CHAR_KIND.other, CHAR_KIND.separator]);

type Cursor = { section: number; row: number; opensRow: boolean; parens: number; head: number };

/**
 * The words and signs of the parts that may ask for something; boilerplate has none, so that it can change nothing.
 * `sections` tile the text; `ground` overrides what they say, for titles.
 */
export function splitTokens(text: string, sections: readonly Section[], ground?: Ground): Token[] {
  const kinds = charKinds();
  const tokens: Token[] = [];
  const cursor: Cursor = { section: 0, row: 0, opensRow: true, parens: 0, head: START_HASH };
  for (let at = 0; at < text.length; ) {
    const unit = text.charCodeAt(at);
    if (unit === LINE_BREAK) startRow(cursor);
    if (isBlank(unit)) {
      at++;
      continue;
    }
    const end = findEnd(text, at, kinds);
    moveTo(cursor, at, sections);
    const section = sections[cursor.section] as Section;
    if (ground || !isBoilerplate(section.kind)) {
      const kind = kinds[unit] as number;
      openToken(cursor, unit);
      tokens.push(createToken(text, at, end, kind, section, cursor, ground ?? section.kind));
    }
    at = end;
  }
  return tokens;
}

function isBlank(unit: number): boolean {
  return unit === 0x20 || (unit >= 0x09 && unit <= 0x0d) || unit === 0xa0;
}

/** Letters and digits go together, every other sign stands alone. */
function findEnd(text: string, from: number, kinds: Uint8Array): number {
  const kind = kinds[text.charCodeAt(from)];
  let end = from + 1;
  if (kind !== CHAR_KIND.word && kind !== CHAR_KIND.katakana) return end;
  while (end < text.length && kinds[text.charCodeAt(end)] === kind) end++;
  return end;
}

function startRow(cursor: Cursor): void {
  cursor.row++;
  cursor.opensRow = true;
  cursor.parens = 0;
}

function moveTo(cursor: Cursor, at: number, sections: readonly Section[]): void {
  for (let next = sections[cursor.section + 1]; next && next.start <= at; next = sections[cursor.section + 1]) {
    cursor.section++;
    startRow(cursor);
  }
}

function openToken(cursor: Cursor, unit: number): void {
  if (unit === OPEN) cursor.parens++;
  else if (unit === CLOSE && cursor.parens > 0) cursor.parens--;
}

/** Every field by name: a token made by spreading another object takes ten times as long. */
function createToken(
  text: string,
  start: number,
  end: number,
  kind: number,
  section: Section,
  cursor: Cursor,
  ground: Ground,
): Token {
  const hash = hashLower(text, start, end);
  const { opensRow } = cursor;
  // List markers are no first words.
  if (opensRow || cursor.head === START_HASH) cursor.head = SIGNS.has(kind) ? START_HASH : hash;
  cursor.opensRow = false;
  return {
    start,
    end,
    kind,
    hash,
    prefix2: end - start > 2 ? hashLower(text, start, start + 2) : hash,
    prefix3: end - start > 3 ? hashLower(text, start, start + 3) : hash,
    suffix2: end - start > 2 ? hashLower(text, end - 2, end) : hash,
    suffix3: end - start > 3 ? hashLower(text, end - 3, end) : hash,
    suffix4: end - start > 4 ? hashLower(text, end - 4, end) : hash,
    shape: findShape(text, start, end, kind),
    ground,
    row: cursor.row,
    opensRow,
    inHeading: start < section.bodyStart,
    inParens: cursor.parens > 0,
    afterSpace: start > 0 && isBlank(text.charCodeAt(start - 1)),
    head: cursor.head,
    namePart: NAME_PART.none,
    category: 0,
  };
}
