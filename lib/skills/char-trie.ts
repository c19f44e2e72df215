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

/** A name as its words and signs with one space for every run of separators, lower case per code unit. */
export function normaliseForm(form: string): string {
  const table = charKinds();
  let out = '';
  for (let i = 0; i < form.length; i++) {
    const code = form.charCodeAt(i);
    if (table[code] !== CHAR_KIND.separator) out += String.fromCharCode(foldUnit(code));
    else if (out !== '' && !out.endsWith(' ')) out += ' ';
  }
  return out.trimEnd();
}

function collectClasses(keys: readonly string[]): Map<number, number> {
  const classes = new Map<number, number>([[32, SEPARATOR_CLASS]]);
  for (const key of keys) {
    for (let i = 0; i < key.length; i++) {
      const code = key.charCodeAt(i);
      if (!classes.has(code)) classes.set(code, classes.size + 1);
    }
  }
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

/** The sorted keys from `from` to `to` share their first `depth` characters, which lead to `state`. */
type Branch = { readonly state: number; readonly from: number; readonly to: number; readonly depth: number };
type Key = { readonly key: string; readonly value: number };

/** The branch's keys by their next character: where each run of equal characters ends. */
function splitBranch(keys: readonly Key[], { from, to, depth }: Branch): number[] {
  const ends: number[] = [];
  for (let k = from; k < to; k++) {
    const code = (keys[k] as Key).key.charCodeAt(depth);
    if (k + 1 === to || (keys[k + 1] as Key).key.charCodeAt(depth) !== code) ends.push(k + 1);
  }
  return ends;
}

function placeBranch(packing: Packing, keys: readonly Key[], branch: Branch, classes: ReadonlyMap<number, number>) {
  // A key that ends here sorts first, and of equal keys the first counts.
  let { from } = branch;
  const here = keys[from] as Key;
  if (here.key.length === branch.depth) packing.values[branch.state >> 1] = here.value + 1;
  while (from < branch.to && (keys[from] as Key).key.length === branch.depth) from++;
  if (from === branch.to) return [];
  const ends = splitBranch(keys, { ...branch, from });
  const steps = ends.map((end) => classes.get((keys[end - 1] as Key).key.charCodeAt(branch.depth)) as number);
  const offset = findOffset(packing, steps);
  packing.cells[branch.state] = offset;
  return ends.map((to, k): Branch => {
    const state = (offset + (steps[k] as number)) * 2;
    packing.cells[state + 1] = branch.state;
    const next = { state, from, to, depth: branch.depth + 1 };
    from = to;
    return next;
  });
}

function packKeys(keys: readonly Key[], classes: ReadonlyMap<number, number>): Packing {
  const packing: Packing = { cells: new Int32Array(ROOM * 2), values: new Int32Array(ROOM), firstFree: 2 };
  packing.cells[ROOT_STATE + 1] = -1;
  const queue: Branch[] = keys.length > 0 ? [{ state: ROOT_STATE, from: 0, to: keys.length, depth: 0 }] : [];
  for (let at = 0; at < queue.length; at++) {
    for (const next of placeBranch(packing, keys, queue[at] as Branch, classes)) queue.push(next);
  }
  return packing;
}

/** Compiles spellings to a trie; empty spellings are left out, of equal ones the first counts. */
export function buildCharTrie(forms: readonly NameForm[]): CharTrie {
  const keys = forms.map(({ form, value }) => ({ key: normaliseForm(form), value })).filter((k) => k.key !== '');
  const classes = collectClasses(keys.map((k) => k.key));
  keys.sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0));
  const packed = packKeys(keys, classes);
  const startsName = new Uint8Array(1 << KIND_SHIFT);
  for (const { key } of keys) startsName[classes.get(key.charCodeAt(0)) as number] = 1;
  // Room behind the last cell, so that following any class from any state stays inside the array.
  const cells = widen(packed.cells, packed.cells.length + (classes.size + 2) * 2);
  return { cells, values: packed.values, units: buildUnitTable(classes), startsName };
}
