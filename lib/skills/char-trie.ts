import { CHAR_KIND, charKinds, foldUnit } from './char-tables';

/** One spelling and the number that a match of it reports. */
export type NameForm = { readonly form: string; readonly value: number };

/**
 * A double-array trie: the cell of a state holds the offset of its children, its parent and its value,
 * so that following one character costs two reads of one flat array.
 */
export type CharTrie = {
  /** Cells of four numbers: offset of the children, parent state, value + 1 (0: no name ends here), unused. */
  readonly cells: Int32Array;
  /** The trie's own small alphabet by code unit, case folded; 0 is in no name, 1 is any separator. */
  readonly classOf: Uint16Array;
};

type Node = { readonly children: Map<number, Node>; value: number };

export const ROOT_STATE = 1;
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

function buildClassTable(classes: ReadonlyMap<number, number>): Uint16Array {
  const table = new Uint16Array(0x10000);
  const kinds = charKinds();
  for (let code = 0; code < table.length; code++) {
    const kind = kinds[code];
    table[code] = kind === CHAR_KIND.separator ? SEPARATOR_CLASS : (classes.get(foldUnit(code)) ?? 0);
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

type Packing = { cells: Int32Array; firstFree: number };

function ensureRoom(packing: Packing, cell: number): void {
  if (cell * 4 < packing.cells.length) return;
  const wider = new Int32Array(Math.max(packing.cells.length * 2, (cell + ROOM) * 4));
  wider.set(packing.cells);
  packing.cells = wider;
}

function findOffset(packing: Packing, classes: readonly number[]): number {
  while (packing.cells[packing.firstFree * 4 + 1] !== 0) ensureRoom(packing, ++packing.firstFree);
  const widest = Math.max(...classes);
  for (let offset = Math.max(1, packing.firstFree - Math.min(...classes)); ; offset++) {
    ensureRoom(packing, offset + widest);
    const { cells } = packing;
    if (classes.every((c) => cells[(offset + c) * 4 + 1] === 0)) return offset;
  }
}

function placeChildren(packing: Packing, state: number, node: Node): number[] {
  const classes = [...node.children.keys()];
  const offset = findOffset(packing, classes);
  packing.cells[state * 4] = offset;
  return classes.map((c) => {
    const child = offset + c;
    packing.cells[child * 4 + 1] = state;
    packing.cells[child * 4 + 2] = node.children.get(c)?.value ?? 0;
    return child;
  });
}

function packTree(root: Node): Int32Array {
  const packing: Packing = { cells: new Int32Array(ROOM * 4), firstFree: ROOT_STATE + 1 };
  packing.cells[ROOT_STATE * 4 + 1] = -1;
  const queue: [number, Node][] = [[ROOT_STATE, root]];
  for (let at = 0; at < queue.length; at++) {
    const [state, node] = queue[at] as [number, Node];
    if (node.children.size === 0) continue;
    const states = placeChildren(packing, state, node);
    const children = [...node.children.values()];
    children.forEach((child, k) => {
      queue.push([states[k] as number, child]);
    });
  }
  return packing.cells;
}

/** Compiles spellings to a trie; empty spellings are left out, of equal ones the first counts. */
export function buildCharTrie(forms: readonly NameForm[]): CharTrie {
  const keys = forms.map((f) => normaliseForm(f.form));
  const classes = collectClasses(keys);
  const root = growTree(
    keys,
    forms.map((f) => f.value),
    classes,
  );
  // Room behind the last cell, so that following any class from any state stays inside the array.
  const packed = packTree(root);
  const cells = new Int32Array(packed.length + (classes.size + 2) * 4);
  cells.set(packed);
  return { cells, classOf: buildClassTable(classes) };
}
