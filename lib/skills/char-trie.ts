import { CHAR_KIND, fillKinds } from './char-tables.ts';

/**
 * A double-array trie: the cell of a state holds the offset of its children and its parent, so that
 * following one character costs two reads of one flat array. A state is the index of its cell. What
 * every name that leads through a state has in common behind it is kept as text, its label, and not
 * as states of their own.
 */
export type CharTrie = {
  /**
   * Cells of four numbers: offset of the children in cells, parent state, number from 1 of the name that ends behind the
   * label or 0, place of the label in `labels` or 0.
   */
  readonly cells: Int32Array;
  /** The value of a name by its number from 1. */
  readonly readValue: (name: number) => number;
  /** Labels, each with `LABEL_END` behind it; the first one is empty. */
  readonly labels: string;
  /** By code unit: its class in the trie's alphabet (0 in no name, 1 any separator), above `KIND_SHIFT` its kind. */
  readonly units: Uint16Array;
  /** By class: 1 when a name begins with it. */
  readonly startsName: Uint8Array;
};

/** What a trie is made of beside its cells. */
export type CharAlphabet = {
  /** The characters of names, of class 2 and up. */
  readonly chars: string;
  /** The first ones of names. */
  readonly firstChars: string;
  /** Every other form of a character of names, such as its capital, each followed by the character. */
  readonly folds: string;
};

/** Numbers in a cell. */
export const CELL = 4;
/** Places of them behind the first one, which is the offset. */
export const PARENT = 1;
export const NAME = 2;
export const LABEL = 3;
/** The first cell that a child may take. */
export const FIRST_CELL = 2;
/** The state before the first character; it has neither value nor label. */
export const ROOT_STATE = (FIRST_CELL - 1) * CELL;
/** How far a code unit's kind is shifted in `units`. */
export const KIND_SHIFT = 13;
/** No name contains it: in names every separator is a space. */
export const LABEL_END = '\n';
const SEPARATOR_CLASS = 1;
const FIRST_CLASS = SEPARATOR_CLASS + 1;

const SEPARATOR_UNIT = (CHAR_KIND.separator << KIND_SHIFT) | SEPARATOR_CLASS;

let kindUnits: Uint16Array | undefined;

/** The table of units for an alphabet without characters. */
function shiftKinds(): Uint16Array {
  return fillKinds(new Uint16Array(1 << 16), (kind) =>
    kind === CHAR_KIND.separator ? SEPARATOR_UNIT : kind << KIND_SHIFT,
  );
}

/** Where the search for room begins: the child of the lowest class at the first free cell, offsets from 1. */
export function lowestOffset(firstFree: number, lowestClass: number): number {
  return Math.max(1, firstFree - lowestClass);
}

/** By character of names its class. */
export function listClasses(chars: string): Map<number, number> {
  const classes = new Map<number, number>([[0x20, SEPARATOR_CLASS]]);
  for (let i = 0; i < chars.length; i++) classes.set(chars.charCodeAt(i), FIRST_CLASS + i);
  return classes;
}

/** The tables by code unit and by class that belong to an alphabet. */
export function tabulateAlphabet({ chars, firstChars, folds }: CharAlphabet): Pick<CharTrie, 'units' | 'startsName'> {
  kindUnits ??= shiftKinds();
  const units = kindUnits.slice();
  const classes = listClasses(chars);
  const mark = (code: number, folded: number) => {
    const inNames = classes.get(folded);
    const unit = units[code] as number;
    if (inNames !== undefined && unit >> KIND_SHIFT !== CHAR_KIND.separator) units[code] = unit | inNames;
  };
  for (const code of classes.keys()) mark(code, code);
  for (let i = 0; i < folds.length; i += 2) mark(folds.charCodeAt(i), folds.charCodeAt(i + 1));
  const startsName = new Uint8Array(1 << KIND_SHIFT);
  for (let i = 0; i < firstChars.length; i++) startsName[classes.get(firstChars.charCodeAt(i)) as number] = 1;
  return { units, startsName };
}
