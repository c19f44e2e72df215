import { type BuiltTrie, buildCharTrie, type NameForm } from './build-char-trie.ts';
import {
  CELL,
  type CharAlphabet,
  type CharTrie,
  FIRST_CELL,
  LABEL,
  LABEL_END,
  lowestOffset,
  NAME,
  PARENT,
  ROOT_STATE,
} from './char-trie.ts';
import { type PackedSmall, packAlone, packSmall } from './packed-numbers.ts';

/**
 * A trie as strings. States come in the order in which they were placed, each before its children and these by class,
 * so that neither numbers nor parents of states need to be written, and offsets only where they do not follow from what
 * was placed before.
 */
export type PackedTrie = CharAlphabet & {
  /** Cells in all, unused ones included. */
  readonly size: number;
  /** By state: four times the number of its children, plus 1 where a name ends, plus 2 where there is a label. */
  readonly states: PackedSmall;
  /** By state but the root: its class. */
  readonly classes: PackedSmall;
  /** By state with children: how far behind the first possible offset theirs lies. */
  readonly offsets: PackedSmall;
  /** By state where a name ends: the name's value, as `packAlone` writes it, because few of them are ever asked for. */
  readonly values: string;
  readonly labels: string;
};

/** What is written of the states, and how far the cells are taken by them. */
type Writing = {
  readonly trie: CharTrie;
  readonly classCount: number;
  readonly states: number[];
  readonly classes: number[];
  readonly offsets: number[];
  readonly values: number[];
  readonly labels: string[];
  readonly taken: Uint8Array;
  firstFree: number;
};

/** What can follow a state, by class. */
function listChildren({ trie: { cells }, classCount }: Writing, state: number): number[] {
  const children: number[] = [];
  for (let c = 1; c < classCount; c++) {
    const next = ((cells[state] as number) + c) * CELL;
    if (cells[next + PARENT] === state) children.push(c);
  }
  return children;
}

function readLabel({ cells, labels }: CharTrie, state: number): string {
  const from = cells[state + LABEL] as number;
  return labels.slice(from, labels.indexOf(LABEL_END, from) + 1);
}

/** Writes one state; gives the states of its children. */
function writeState(writing: Writing, state: number): number[] {
  const { trie, states, values, labels } = writing;
  const name = trie.cells[state + NAME] as number;
  const hasLabel = trie.cells[state + LABEL] !== 0;
  const children = listChildren(writing, state);
  states.push(children.length * 4 + (name > 0 ? 1 : 0) + (hasLabel ? 2 : 0));
  if (name > 0) values.push(trie.readValue(name));
  if (hasLabel) labels.push(readLabel(trie, state));
  return writeChildren(writing, trie.cells[state] as number, children);
}

function writeChildren(writing: Writing, offset: number, children: readonly number[]): number[] {
  const [lowest] = children;
  if (lowest === undefined) return [];
  writing.classes.push(...children);
  while (writing.taken[writing.firstFree] === 1) writing.firstFree++;
  writing.offsets.push(offset - lowestOffset(writing.firstFree, lowest));
  for (const c of children) writing.taken[offset + c] = 1;
  return children.map((c) => (offset + c) * CELL);
}

/** Writes a trie as strings for the bundle; `unpackCharTrie` gives the same trie back. */
export function packCharTrie({ trie, alphabet }: BuiltTrie): PackedTrie {
  const size = trie.cells.length / CELL;
  const writing: Writing = {
    trie,
    classCount: alphabet.chars.length + 2,
    states: [],
    classes: [],
    offsets: [],
    values: [],
    labels: [LABEL_END],
    taken: new Uint8Array(size),
    firstFree: FIRST_CELL,
  };
  const open = [ROOT_STATE];
  for (let state = open.pop(); state !== undefined; state = open.pop())
    open.push(...writeState(writing, state).reverse());
  return {
    ...alphabet,
    size,
    states: packSmall(writing.states),
    classes: packSmall(writing.classes),
    offsets: packSmall(writing.offsets),
    values: packAlone(writing.values),
    labels: writing.labels.join(''),
  };
}

/** Compiles spellings for the bundle; `openNameMatcher` reads them. */
export function packNames(forms: readonly NameForm[]): PackedTrie {
  return packCharTrie(buildCharTrie(forms));
}
