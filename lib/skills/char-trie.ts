import { CHAR_KIND, charFolds, fillKinds } from './char-tables.ts';

/**
 * A double-array trie: the cell of a state holds the offset of its children and its parent, so that
 * following one character costs two reads of one flat array. A state is the index of its cell. Where
 * only one name is left its rest is kept as text, which is several times smaller than its states.
 */
export type CharTrie = {
  /** Cells of two numbers: offset of the children in cells, parent state. Of a tail's state: place in `tails`, parent. */
  readonly cells: Int32Array;
  /** By cell: value of the name that ends there + 1, 0 for none, the same below 0 where a tail has still to follow. */
  readonly values: Int32Array;
  /** Rests of names, each with `TAIL_END` behind it. */
  readonly tails: string;
  /** By code unit: its class in the trie's alphabet (0 in no name, 1 any separator), above `KIND_SHIFT` its kind. */
  readonly units: Uint16Array;
  /** By class: 1 when a name begins with it. */
  readonly startsName: Uint8Array;
};

/** What a trie is made of beside its cells: the characters of names, of class 2 and up, and the first ones of names. */
export type CharAlphabet = { readonly chars: string; readonly firstChars: string };

/** The state before the first character. */
export const ROOT_STATE = 2;
/** The first cell that a child may take. */
export const FIRST_CELL = 2;
/** How far a code unit's kind is shifted in `units`. */
export const KIND_SHIFT = 13;
/** No name contains it: in names every separator is a space. */
export const TAIL_END = '\n';
/** Class of every separator. */
export const SEPARATOR_CLASS = 1;
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
export function tabulateAlphabet({ chars, firstChars }: CharAlphabet): Pick<CharTrie, 'units' | 'startsName'> {
  kindUnits ??= shiftKinds();
  const units = kindUnits.slice();
  const classes = listClasses(chars);
  const mark = (code: number, folded: number) => {
    const inNames = classes.get(folded);
    const unit = units[code] as number;
    if (inNames !== undefined && unit >> KIND_SHIFT !== CHAR_KIND.separator) units[code] = unit | inNames;
  };
  for (const code of classes.keys()) mark(code, code);
  const folds = charFolds();
  for (let i = 0; i < folds.length; i += 2) mark(folds[i] as number, folds[i + 1] as number);
  const startsName = new Uint8Array(1 << KIND_SHIFT);
  for (let i = 0; i < firstChars.length; i++) startsName[classes.get(firstChars.charCodeAt(i)) as number] = 1;
  return { units, startsName };
}
