import { type BuiltTrie, buildCharTrie, type NameForm } from './build-char-trie.ts';
import { type CharAlphabet, type CharTrie, FIRST_CELL, lowestOffset, ROOT_STATE, TAIL_END } from './char-trie.ts';
import { packNumbers } from './packed-numbers.ts';

/**
 * A trie as strings. States come in the order in which they were placed, each before its children and these by class,
 * so that neither numbers nor parents of states need to be written, and offsets only where they do not follow from what
 * was placed before. Numbers are written as `packNumbers` does.
 */
export type PackedTrie = CharAlphabet & {
  /** Cells in all, unused ones included. */
  readonly size: number;
  /** By state: three times the number of its children, plus 1 where a name ends, 2 where a tail follows. */
  readonly states: string;
  /** By state but the root: its class. */
  readonly classes: string;
  /** By state with several children: how far behind the first possible offset theirs lies. An only child takes that one. */
  readonly offsets: string;
  /** By state where a name ends or a tail follows: the name's value. */
  readonly values: string;
  readonly tails: string;
};

/** What is written of the states, and how far the cells are taken by them. */
type Writing = {
  readonly trie: CharTrie;
  readonly classCount: number;
  readonly states: number[];
  readonly classes: number[];
  readonly offsets: number[];
  readonly values: number[];
  readonly tails: string[];
  readonly taken: Uint8Array;
  firstFree: number;
};

/** What can follow a state, by class. */
function listChildren({ trie: { cells }, classCount }: Writing, state: number): number[] {
  const children: number[] = [];
  for (let c = 1; c < classCount; c++) {
    const next = ((cells[state] as number) + c) * 2;
    if (cells[next + 1] === state) children.push(c);
  }
  return children;
}

function readTail({ cells, tails }: CharTrie, state: number): string {
  const from = cells[state] as number;
  return tails.slice(from, tails.indexOf(TAIL_END, from) + 1);
}

/** Writes one state; gives the states of its children. */
function writeState(writing: Writing, state: number): number[] {
  const { trie, states, values, tails } = writing;
  const value = trie.values[state >> 1] as number;
  if (value !== 0) values.push(Math.abs(value) - 1);
  if (value < 0) {
    tails.push(readTail(trie, state));
    states.push(2);
    return [];
  }
  const children = listChildren(writing, state);
  states.push(children.length * 3 + (value > 0 ? 1 : 0));
  return writeChildren(writing, trie.cells[state] as number, children);
}

function writeChildren(writing: Writing, offset: number, children: readonly number[]): number[] {
  const [lowest] = children;
  if (lowest === undefined) return [];
  writing.classes.push(...children);
  while (writing.taken[writing.firstFree] === 1) writing.firstFree++;
  if (children.length > 1) writing.offsets.push(offset - lowestOffset(writing.firstFree, lowest));
  for (const c of children) writing.taken[offset + c] = 1;
  return children.map((c) => (offset + c) * 2);
}

/** Writes a trie as strings for the bundle; `unpackCharTrie` gives the same trie back. */
export function packCharTrie({ trie, alphabet }: BuiltTrie): PackedTrie {
  const size = trie.cells.length / 2;
  const writing: Writing = {
    trie,
    classCount: alphabet.chars.length + 2,
    states: [],
    classes: [],
    offsets: [],
    values: [],
    tails: [],
    taken: new Uint8Array(size),
    firstFree: FIRST_CELL,
  };
  const open = [ROOT_STATE];
  for (let state = open.pop(); state !== undefined; state = open.pop())
    open.push(...writeState(writing, state).reverse());
  return {
    ...alphabet,
    size,
    states: packNumbers(writing.states),
    classes: packNumbers(writing.classes),
    offsets: packNumbers(writing.offsets),
    values: packNumbers(writing.values),
    tails: writing.tails.join(''),
  };
}

/** Compiles spellings for the bundle; `openNameMatcher` reads them. */
export function packNames(forms: readonly NameForm[]): PackedTrie {
  return packCharTrie(buildCharTrie(forms));
}
