import { CHAR_KIND, foldUnit } from '../char-tables';
import { addToHash, START_HASH } from './hash';

// Constants of this module: reading another module's export costs a call where modules are not bundled.
const START = START_HASH;
const add = addToHash;
const fold = foldUnit;
const WORD = CHAR_KIND.word;

const SHAPE = {
  capital: 1,
  acronym: 2,
  capitals: 3,
  digits: 4,
  small: 5,
  smallWithDigits: 6,
  mixed: 7,
  mixedWithDigits: 8,
  capitalised: 9,
  capitalisedWithDigits: 10,
} as const;
const SIGN = 16;
const LONGEST_ACRONYM = 5;

/** The hash of a part of a text in lower case. */
export function hashLower(text: string, start: number, end: number): number {
  let hash = START;
  for (let i = start; i < end; i++) hash = add(hash, fold(text.charCodeAt(i)));
  return hash;
}

/** The shape of a word, or for signs and unspaced scripts 16 + `kind`, one of `CHAR_KIND`. */
export function findShape(text: string, start: number, end: number, kind: number): number {
  return kind === WORD ? findWordShape(text, start, end) : SIGN + kind;
}

function findWordShape(text: string, start: number, end: number): number {
  let capitals = 0;
  let digits = 0;
  let capitalInside = false;
  for (let i = start; i < end; i++) {
    const unit = text.charCodeAt(i);
    if (unit >= 0x30 && unit <= 0x39) digits++;
    else if (fold(unit) !== unit) {
      capitals++;
      capitalInside ||= i > start;
    }
  }
  return nameShape(end - start, capitals, digits, capitalInside);
}

function nameShape(length: number, capitals: number, digits: number, capitalInside: boolean): number {
  if (capitals === length) {
    if (length === 1) return SHAPE.capital;
    return length <= LONGEST_ACRONYM ? SHAPE.acronym : SHAPE.capitals;
  }
  if (digits === length) return SHAPE.digits;
  const withDigits = digits > 0 ? 1 : 0;
  if (capitals === 0) return SHAPE.small + withDigits;
  return (capitalInside ? SHAPE.mixed : SHAPE.capitalised) + withDigits;
}
