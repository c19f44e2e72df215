import {
  type CharAlphabet,
  type CharTrie,
  FIRST_CELL,
  listClasses,
  lowestOffset,
  ROOT_STATE,
  TAIL_END,
  tabulateAlphabet,
} from './char-trie.ts';
import { normaliseForm } from './normalise-form.ts';

/** One spelling and the number that a match of it reports. */
export type NameForm = { readonly form: string; readonly value: number };

const ROOM = 0x400;

type Packing = { cells: Int32Array; values: Int32Array; tails: string; firstFree: number };

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

/** The first offset that puts no child on a taken cell. */
function findOffset(packing: Packing, classes: readonly number[]): number {
  while (packing.cells[packing.firstFree * 2 + 1] !== 0) ensureRoom(packing, ++packing.firstFree);
  const widest = Math.max(...classes);
  let offset = lowestOffset(packing.firstFree, Math.min(...classes));
  for (ensureRoom(packing, offset + widest); !isFree(packing, offset, classes); )
    ensureRoom(packing, ++offset + widest);
  return offset;
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

/** The only name that is left. The root keeps no tail: its value is never looked at. */
function placeLast({ keys, values, packing }: Build, state: number, k: number, depth: number): void {
  const key = keys[k] as string;
  const value = (values[k] as number) + 1;
  packing.values[state >> 1] = depth === key.length ? value : -value;
  if (depth === key.length) return;
  packing.cells[state] = packing.tails.length;
  packing.tails += key.slice(depth) + TAIL_END;
}

function placeBranch(build: Build, { state, from, to, depth }: Branch): void {
  const { keys, values, packing, open } = build;
  if (to - from === 1 && state !== ROOT_STATE) {
    placeLast(build, state, from, depth);
    return;
  }
  let first = from;
  if ((keys[first] as string).length === depth) packing.values[state >> 1] = (values[first++] as number) + 1;
  const steps = splitBranch(build, first, to, depth);
  const classes = steps.map(({ step }) => step);
  const offset = findOffset(packing, classes);
  packing.cells[state] = offset;
  for (const { step, from: low, to: high } of steps.reverse()) {
    const next = (offset + step) * 2;
    packing.cells[next + 1] = state;
    open.push({ state: next, from: low, to: high, depth: depth + 1 });
  }
}

function packKeys(keys: readonly string[], values: readonly number[], classes: ReadonlyMap<number, number>): Packing {
  const cells = new Int32Array(ROOM * 2);
  cells[ROOT_STATE + 1] = -1;
  const packing: Packing = { cells, values: new Int32Array(ROOM), tails: '', firstFree: FIRST_CELL };
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
  const alphabet = { chars, firstChars };
  const values = keys.map((key) => byKey.get(key) as number);
  const { cells, values: ends, tails } = packKeys(keys, values, listClasses(chars));
  // Room behind the last cell, so that following any class from any state stays inside the array.
  const roomy = widen(cells, cells.length + (chars.length + 3) * 2);
  return { trie: { cells: roomy, values: ends, tails, ...tabulateAlphabet(alphabet) }, alphabet };
}
