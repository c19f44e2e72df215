import { CHAR_KIND, charKinds, foldUnit } from './char-tables';

/** One spelling and the number that a match of it reports. */
export type NameForm = { readonly form: string; readonly value: number };

/**
 * A double-array trie: the cell of a state holds the offset of its children and its parent, so that
 * following one character costs two reads of one flat array. A state is the index of its cell.
 */
export type CharTrie = {
  /** Cells of two numbers: offset of the children in cells, parent state. */
  readonly cells: Int32Array;
  /** By cell: value of the name that ends there + 1, or 0. */
  readonly values: Int32Array;
  /** By code unit: its class in the trie's alphabet (0 in no name, 1 any separator), above `KIND_SHIFT` its kind. */
  readonly units: Uint16Array;
  /** By class: 1 when a name begins with it. */
  readonly startsName: Uint8Array;
};

/** The state before the first character. */
export const ROOT_STATE = 2;
/** How far a code unit's kind is shifted in `units`. */
export const KIND_SHIFT = 13;
const SEPARATOR_CLASS = 1;
const ROOM = 0x400;

const ASCII = /^[\x20-\x7e]*$/;
const ASCII_SEPARATORS = /[\s/-]+/g;

function normaliseAny(form: string): string {
  const table = charKinds();
  let out = '';
  for (let i = 0; i < form.length; i++) {
    const code = form.charCodeAt(i);
    if (table[code] !== CHAR_KIND.separator) out += String.fromCharCode(foldUnit(code));
    else if (out !== '' && !out.endsWith(' ')) out += ' ';
  }
  return out.trimEnd();
}

/** A name as its words and signs with one space for every run of separators, lower case per code unit. */
export function normaliseForm(form: string): string {
  return ASCII.test(form) ? form.toLowerCase().replace(ASCII_SEPARATORS, ' ').trim() : normaliseAny(form);
}

function collectClasses(keys: readonly string[]): Map<number, number> {
  const used = new Uint8Array(0x10000);
  for (const key of keys) for (let i = 0; i < key.length; i++) used[key.charCodeAt(i)] = 1;
  const classes = new Map<number, number>([[32, SEPARATOR_CLASS]]);
  used.forEach((isUsed, code) => {
    if (isUsed && code !== 32) classes.set(code, classes.size + 1);
  });
  return classes;
}

function buildUnitTable(classes: ReadonlyMap<number, number>): Uint16Array {
  const table = new Uint16Array(0x10000);
  const kinds = charKinds();
  for (let code = 0; code < table.length; code++) {
    const kind = kinds[code] as number;
    const inNames = kind === CHAR_KIND.separator ? SEPARATOR_CLASS : (classes.get(foldUnit(code)) ?? 0);
    table[code] = (kind << KIND_SHIFT) | inNames;
  }
  return table;
}

type Packing = { cells: Int32Array; values: Int32Array; firstFree: number };

function widen(numbers: Int32Array, length: number): Int32Array {
  const wider = new Int32Array(length);
  wider.set(numbers);
  return wider;
}

function ensureRoom(packing: Packing, cell: number): void {
  if (cell < packing.values.length) return;
  const length = Math.max(packing.values.length * 2, cell + ROOM);
  packing.cells = widen(packing.cells, length * 2);
  packing.values = widen(packing.values, length);
}

function isFree(packing: Packing, offset: number, classes: readonly number[]): boolean {
  for (const c of classes) if (packing.cells[(offset + c) * 2 + 1] !== 0) return false;
  return true;
}

function findOffset(packing: Packing, classes: readonly number[]): number {
  while (packing.cells[packing.firstFree * 2 + 1] !== 0) ensureRoom(packing, ++packing.firstFree);
  const widest = Math.max(...classes);
  let offset = Math.max(1, packing.firstFree - Math.min(...classes));
  for (ensureRoom(packing, offset + widest); !isFree(packing, offset, classes); )
    ensureRoom(packing, ++offset + widest);
  return offset;
}

/** Sorted spellings and what building needs to know of them. */
type Build = {
  readonly keys: readonly string[];
  readonly values: readonly number[];
  readonly classes: ReadonlyMap<number, number>;
  readonly packing: Packing;
  /** Open branches, four numbers each: state, first key, last key + 1, depth. */
  readonly queue: number[];
};

/** The rest of a key that shares it with no other: a chain of states, each with one child. */
function placeTail({ keys, values, classes, packing }: Build, state: number, k: number, depth: number): void {
  const key = keys[k] as string;
  let last = state;
  for (let i = depth; i < key.length; i++) {
    const step = [classes.get(key.charCodeAt(i)) as number];
    const offset = findOffset(packing, step);
    packing.cells[last] = offset;
    const next = (offset + (step[0] as number)) * 2;
    packing.cells[next + 1] = last;
    last = next;
  }
  packing.values[last >> 1] = (values[k] as number) + 1;
}

/** Where each run of keys with the same next character ends. */
function splitBranch(keys: readonly string[], from: number, to: number, depth: number): number[] {
  const ends: number[] = [];
  for (let k = from; k < to; k++) {
    const code = (keys[k] as string).charCodeAt(depth);
    if (k + 1 === to || (keys[k + 1] as string).charCodeAt(depth) !== code) ends.push(k + 1);
  }
  return ends;
}

/** The keys from `from` to `to` share their first `depth` characters, which lead to `state`. */
function placeBranch(build: Build, state: number, from: number, to: number, depth: number): void {
  const { keys, values, classes, packing, queue } = build;
  if (to - from === 1) {
    placeTail(build, state, from, depth);
    return;
  }
  let first = from;
  if ((keys[first] as string).length === depth) packing.values[state >> 1] = (values[first++] as number) + 1;
  const ends = splitBranch(keys, first, to, depth);
  const steps = ends.map((end) => classes.get((keys[end - 1] as string).charCodeAt(depth)) as number);
  const offset = findOffset(packing, steps);
  packing.cells[state] = offset;
  ends.forEach((end, k) => {
    const next = (offset + (steps[k] as number)) * 2;
    packing.cells[next + 1] = state;
    queue.push(next, first, end, depth + 1);
    first = end;
  });
}

function packKeys(keys: readonly string[], values: readonly number[], classes: ReadonlyMap<number, number>): Packing {
  const packing: Packing = { cells: new Int32Array(ROOM * 2), values: new Int32Array(ROOM), firstFree: 2 };
  packing.cells[ROOT_STATE + 1] = -1;
  const queue = keys.length > 0 ? [ROOT_STATE, 0, keys.length, 0] : [];
  const build: Build = { keys, values, classes, packing, queue };
  for (let at = 0; at < queue.length; at += 4) {
    const [state, from, to, depth] = [queue[at], queue[at + 1], queue[at + 2], queue[at + 3]] as number[];
    placeBranch(build, state as number, from as number, to as number, depth as number);
  }
  return packing;
}

/** Compiles spellings to a trie; empty spellings are left out, of equal ones the first counts. */
export function buildCharTrie(forms: readonly NameForm[]): CharTrie {
  const byKey = new Map<string, number>();
  for (const { form, value } of forms) {
    const key = normaliseForm(form);
    if (key !== '' && !byKey.has(key)) byKey.set(key, value);
  }
  const keys = [...byKey.keys()].sort();
  const classes = collectClasses(keys);
  const values = keys.map((key) => byKey.get(key) as number);
  const packed = packKeys(keys, values, classes);
  const startsName = new Uint8Array(1 << KIND_SHIFT);
  for (const key of keys) startsName[classes.get(key.charCodeAt(0)) as number] = 1;
  // Room behind the last cell, so that following any class from any state stays inside the array.
  const cells = widen(packed.cells, packed.cells.length + (classes.size + 2) * 2);
  return { cells, values: packed.values, units: buildUnitTable(classes), startsName };
}
