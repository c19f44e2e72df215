import { type CharTrie, FIRST_CELL, lowestOffset, ROOT_STATE, TAIL_END, tabulateAlphabet } from './char-trie.ts';
import type { PackedTrie } from './pack-char-trie.ts';
import { readNumbers } from './packed-numbers.ts';

/** The trie that was packed. What is read here was written at build time, so nothing of it is checked. */
export function unpackCharTrie(packed: PackedTrie): CharTrie {
  const cells = new Int32Array(packed.size * 2);
  const values = new Int32Array(packed.size);
  placeStates(packed, cells, values);
  return { cells, values, tails: packed.tails, ...tabulateAlphabet(packed) };
}

function placeStates(packed: PackedTrie, cells: Int32Array, values: Int32Array): void {
  const [readState, readValue] = [readNumbers(packed.states), readNumbers(packed.values)];
  const open = new Int32Array(packed.size);
  const placeChildren = createPlacing(packed, cells, open);
  open[0] = ROOT_STATE;
  cells[ROOT_STATE + 1] = -1;
  let tail = 0;
  for (let last = 0; last >= 0; ) {
    const state = open[last--] as number;
    const head = readState();
    const end = head % 3;
    if (end === 1) values[state >> 1] = readValue() + 1;
    if (end === 2) {
      values[state >> 1] = -readValue() - 1;
      cells[state] = tail;
      tail = packed.tails.indexOf(TAIL_END, tail) + 1;
    }
    if (head > 2) last = placeChildren(state, Math.floor(head / 3), last);
  }
}

/** Gives a function that places a state's children and puts them on the pile of open states, whose new top comes back. */
function createPlacing(packed: PackedTrie, cells: Int32Array, open: Int32Array) {
  const [readClass, readOffset] = [readNumbers(packed.classes), readNumbers(packed.offsets)];
  let firstFree = FIRST_CELL;
  return (state: number, children: number, last: number): number => {
    const lowest = readClass();
    while (cells[firstFree * 2 + 1] !== 0) firstFree++;
    let offset = lowestOffset(firstFree, lowest);
    if (children > 1) offset += readOffset();
    while (cells[(offset + lowest) * 2 + 1] !== 0) offset++;
    cells[state] = offset;
    const top = last + children;
    for (let k = 0; k < children; k++) {
      const next = (offset + (k === 0 ? lowest : readClass())) * 2;
      cells[next + 1] = state;
      open[top - k] = next;
    }
    return top;
  };
}
