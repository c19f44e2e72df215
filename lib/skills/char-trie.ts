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

type Node = { readonly children: Map<number, Node>; value: number };

export const ROOT_STATE = 2;
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

function growTree(keys: readonly string[], values: readonly number[], classes: ReadonlyMap<number, number>): Node {
  const root: Node = { children: new Map(), value: 0 };
  keys.forEach((key, k) => {
    let node = root;
    for (let i = 0; i < key.length; i++) {
      const next = classes.get(key.charCodeAt(i)) ?? 0;
      let child = node.children.get(next);
      if (!child) {
        child = { children: new Map(), value: 0 };
        node.children.set(next, child);
      }
      node = child;
    }
    // The first of equal spellings keeps its value.
    if (node !== root && node.value === 0) node.value = (values[k] ?? 0) + 1;
  });
  return root;
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

function placeChildren(packing: Packing, state: number, node: Node, queue: [number, Node][]): void {
  if (node.children.size === 0) return;
  const offset = findOffset(packing, [...node.children.keys()]);
  packing.cells[state] = offset;
  for (const [c, child] of node.children) {
    const at = (offset + c) * 2;
    packing.cells[at + 1] = state;
    packing.values[offset + c] = child.value;
    queue.push([at, child]);
  }
}

function packTree(root: Node): Packing {
  const packing: Packing = { cells: new Int32Array(ROOM * 2), values: new Int32Array(ROOM), firstFree: 2 };
  packing.cells[ROOT_STATE + 1] = -1;
  const queue: [number, Node][] = [[ROOT_STATE, root]];
  for (let at = 0; at < queue.length; at++) {
    const [state, node] = queue[at] as [number, Node];
    placeChildren(packing, state, node, queue);
  }
  return packing;
}

/** Compiles spellings to a trie; empty spellings are left out, of equal ones the first counts. */
export function buildCharTrie(forms: readonly NameForm[]): CharTrie {
  const keys = forms.map((f) => normaliseForm(f.form));
  const classes = collectClasses(keys);
  const values = forms.map((f) => f.value);
  const root = growTree(keys, values, classes);
  const packed = packTree(root);
  const startsName = new Uint8Array(1 << KIND_SHIFT);
  for (const c of root.children.keys()) startsName[c] = 1;
  // Room behind the last cell, so that following any class from any state stays inside the array.
  const cells = widen(packed.cells, packed.cells.length + (classes.size + 2) * 2);
  return { cells, values: packed.values, units: buildUnitTable(classes), startsName };
}
