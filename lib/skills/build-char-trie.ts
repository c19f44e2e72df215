import { charFolds } from './char-tables.ts';
import {
  CELL,
  type CharAlphabet,
  type CharTrie,
  FIRST_CELL,
  LABEL,
  LABEL_END,
  listClasses,
  lowestOffset,
  NAME,
  PARENT,
  ROOT_STATE,
  tabulateAlphabet,
} from './char-trie.ts';
import { normaliseForm } from './normalise-form.ts';

/** One spelling and the number that a match of it reports. */
export type NameForm = { readonly form: string; readonly value: number };

const ROOM = 0x400;
const WIDEST_IN_LABEL = 0xff;

/** `taken` says by cell what its parent does: a search reads a sixteenth of the memory. */
type Packing = { cells: Int32Array; taken: Uint8Array; labels: string; firstFree: number; values: number[] };

function widen(numbers: Int32Array, length: number): Int32Array {
  const wider = new Int32Array(length);
  wider.set(numbers);
  return wider;
}

function ensureRoom(packing: Packing, cell: number): void {
  if (cell < packing.taken.length) return;
  const room = Math.max(packing.taken.length * 2, cell + ROOM);
  packing.cells = widen(packing.cells, room * CELL);
  const taken = new Uint8Array(room);
  taken.set(packing.taken);
  packing.taken = taken;
}

function isFree({ taken }: Packing, offset: number, classes: readonly number[]): boolean {
  for (const child of classes) if (taken[offset + child] === 1) return false;
  return true;
}

/** The first offset that puts no child on a taken cell. */
function findOffset(packing: Packing, classes: readonly number[]): number {
  while (packing.taken[packing.firstFree] === 1) ensureRoom(packing, ++packing.firstFree);
  const widest = Math.max(...classes);
  let offset = lowestOffset(packing.firstFree, Math.min(...classes));
  for (ensureRoom(packing, offset + widest); !isFree(packing, offset, classes); )
    ensureRoom(packing, ++offset + widest);
  return offset;
}

function addChild({ cells, taken }: Packing, cell: number, parent: number): void {
  cells[cell * CELL + PARENT] = parent;
  taken[cell] = 1;
}

/** The keys from `from` to `to` share their first `depth` characters, which lead to `state`. */
type Branch = { readonly state: number; readonly from: number; readonly to: number; readonly depth: number };

/** Sorted spellings and what building needs to know of them. */
type Build = {
  readonly keys: readonly string[];
  readonly values: readonly number[];
  readonly classes: ReadonlyMap<number, number>;
  readonly packing: Packing;
  /** Open branches, the next one last. */
  readonly open: Branch[];
};

/** Keys that go on with the same character: its class, the first of them, the last + 1. */
type Step = { readonly step: number; readonly from: number; readonly to: number };

/** What can follow, by class: the order in which packing and unpacking meet states and tails. */
function splitBranch({ keys, classes }: Build, from: number, to: number, depth: number): Step[] {
  const steps: Step[] = [];
  let first = from;
  for (let k = from; k < to; k++) {
    const code = (keys[k] as string).charCodeAt(depth);
    if (k + 1 < to && (keys[k + 1] as string).charCodeAt(depth) === code) continue;
    steps.push({ step: classes.get(code) as number, from: first, to: k + 1 });
    first = k + 1;
  }
  return steps.sort((a, b) => a.step - b.step);
}

/**
 * How many characters the keys of a branch share behind its depth; sorted keys share what the first and the last do. One
 * above U+00FF ends a label: with it all labels together would take two bytes a character.
 */
function measureLabel({ keys }: Build, { from, to, depth }: Branch): number {
  const first = keys[from] as string;
  const last = keys[to - 1] as string;
  let end = depth;
  while (first.charCodeAt(end) === last.charCodeAt(end) && first.charCodeAt(end) <= WIDEST_IN_LABEL) end++;
  return end - depth;
}

function placeBranch(build: Build, branch: Branch): void {
  const { keys, values, packing, open } = build;
  const { state, from, to } = branch;
  const length = state === ROOT_STATE ? 0 : measureLabel(build, branch);
  const depth = branch.depth + length;
  if (length > 0) {
    packing.cells[state + LABEL] = packing.labels.length;
    packing.labels += (keys[from] as string).slice(branch.depth, depth) + LABEL_END;
  }
  let first = from;
  if ((keys[first] as string).length === depth)
    packing.cells[state + NAME] = packing.values.push(values[first++] as number);
  if (first === to) return;
  const steps = splitBranch(build, first, to, depth);
  const classes = steps.map(({ step }) => step);
  const offset = findOffset(packing, classes);
  packing.cells[state] = offset;
  for (const { step, from: low, to: high } of steps.reverse()) {
    addChild(packing, offset + step, state);
    open.push({ state: (offset + step) * CELL, from: low, to: high, depth: depth + 1 });
  }
}

function packKeys(keys: readonly string[], values: readonly number[], classes: ReadonlyMap<number, number>): Packing {
  const cells = new Int32Array(ROOM * CELL);
  const taken = new Uint8Array(ROOM);
  const packing: Packing = { cells, taken, labels: LABEL_END, firstFree: FIRST_CELL, values: [] };
  addChild(packing, ROOT_STATE / CELL, -1);
  const open: Branch[] = keys.length > 0 ? [{ state: ROOT_STATE, from: 0, to: keys.length, depth: 0 }] : [];
  const build: Build = { keys, values, classes, packing, open };
  for (let branch = open.pop(); branch; branch = open.pop()) placeBranch(build, branch);
  return packing;
}

/** The characters of names, the most frequent first: their classes are the smallest numbers. */
function collectChars(keys: readonly string[]): string {
  const counts = new Map<string, number>();
  for (const key of keys) for (const unit of key.split('')) counts.set(unit, (counts.get(unit) ?? 0) + 1);
  counts.delete(' ');
  const byCount = [...counts].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1));
  return byCount.map(([unit]) => unit).join('');
}

function collectFolds(classes: ReadonlyMap<number, number>): string {
  const folds = charFolds();
  let found = '';
  for (let i = 0; i < folds.length; i += 2) {
    if (classes.has(folds[i + 1] as number)) found += String.fromCharCode(folds[i] as number, folds[i + 1] as number);
  }
  return found;
}

/** A trie with the alphabet that its tables are made from. */
export type BuiltTrie = { readonly trie: CharTrie; readonly alphabet: CharAlphabet };

/** Compiles spellings to a trie; empty spellings are left out, of equal ones the first counts. */
export function buildCharTrie(forms: readonly NameForm[]): BuiltTrie {
  const byKey = new Map<string, number>();
  for (const { form, value } of forms) {
    const key = normaliseForm(form);
    if (key !== '' && !byKey.has(key)) byKey.set(key, value);
  }
  const keys = [...byKey.keys()].sort();
  const chars = collectChars(keys);
  const firstChars = [...new Set(keys.map((key) => key.charAt(0)))].join('');
  const classes = listClasses(chars);
  const alphabet = { chars, firstChars, folds: collectFolds(classes) };
  const values = keys.map((key) => byKey.get(key) as number);
  const { cells, labels, values: byName } = packKeys(keys, values, classes);
  // Room behind the last cell, so that following any class from any state stays inside the array.
  const roomy = widen(cells, cells.length + (chars.length + 3) * CELL);
  const readValue = (name: number): number => byName[name - 1] as number;
  return { trie: { cells: roomy, readValue, labels, ...tabulateAlphabet(alphabet) }, alphabet };
}
