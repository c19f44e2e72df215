import { type BuiltTrie, buildCharTrie, type NameForm } from './build-char-trie.ts';
import { type CharAlphabet, type CharTrie, ROOT_STATE } from './char-trie.ts';
import { packNumbers } from './packed-numbers.ts';

/**
 * A trie as strings. States come in order of depth, children by class, so that neither a state's number nor its parent
 * needs to be written; numbers are written as `packNumbers` does.
 */
export type PackedTrie = CharAlphabet & {
  /** Cells in all, unused ones included. */
  readonly size: number;
  /** By state: three times the number of its children, plus 1 where a name ends, 2 where a tail follows. */
  readonly states: string;
  /** By state but the root: its class. */
  readonly classes: string;
  /** By state with children: how far their offset lies from the last one, odd numbers backwards. */
  readonly offsets: string;
  /** By state where a name ends or a tail follows: the name's value. */
  readonly values: string;
  readonly tails: string;
};

/** What can follow a state, by class. */
function listChildren({ cells }: CharTrie, state: number, classes: number): number[] {
  const children: number[] = [];
  for (let c = 1; c < classes; c++) {
    const next = ((cells[state] as number) + c) * 2;
    if (cells[next + 1] === state) children.push(c);
  }
  return children;
}

type Streams = Record<'states' | 'classes' | 'offsets' | 'values', number[]>;

function packState(trie: CharTrie, state: number, classes: number, streams: Streams, lastOffset: number): number[] {
  const value = trie.values[state >> 1] as number;
  const children = value < 0 ? [] : listChildren(trie, state, classes);
  const end = value === 0 ? 0 : value > 0 ? 1 : 2;
  streams.states.push(children.length * 3 + end);
  if (end !== 0) streams.values.push(Math.abs(value) - 1);
  if (children.length === 0) return [];
  const step = (trie.cells[state] as number) - lastOffset;
  streams.offsets.push(step < 0 ? -step * 2 - 1 : step * 2);
  streams.classes.push(...children);
  return children;
}

/** Writes a trie as strings for the bundle; `unpackCharTrie` gives the same trie back. */
export function packCharTrie({ trie, alphabet }: BuiltTrie): PackedTrie {
  const streams: Streams = { states: [], classes: [], offsets: [], values: [] };
  const queue = [ROOT_STATE];
  const classes = alphabet.chars.length + 2;
  let lastOffset = 0;
  for (const state of queue) {
    const children = packState(trie, state, classes, streams, lastOffset);
    if (children.length === 0) continue;
    lastOffset = trie.cells[state] as number;
    queue.push(...children.map((c) => (lastOffset + c) * 2));
  }
  return {
    ...alphabet,
    size: trie.cells.length / 2,
    states: packNumbers(streams.states),
    classes: packNumbers(streams.classes),
    offsets: packNumbers(streams.offsets),
    values: packNumbers(streams.values),
    tails: trie.tails,
  };
}

/** Compiles spellings for the bundle; `openNameMatcher` reads them. */
export function packNames(forms: readonly NameForm[]): PackedTrie {
  return packCharTrie(buildCharTrie(forms));
}
