import {
  CELL,
  type CharTrie,
  FIRST_CELL,
  LABEL,
  LABEL_END,
  lowestOffset,
  PARENT,
  ROOT_STATE,
  tabulateAlphabet,
  VALUE,
} from './char-trie.ts';
import type { PackedTrie } from './pack-char-trie.ts';
import { unpackNumbers } from './packed-numbers.ts';

/** The trie that was packed. What is read here was written at build time, so nothing of it is checked. */
export function unpackCharTrie(packed: PackedTrie): CharTrie {
  return { cells: placeStates(packed), labels: packed.labels, ...tabulateAlphabet(packed) };
}

function placeStates(packed: PackedTrie): Int32Array {
  const { labels } = packed;
  const cells = new Int32Array(packed.size * CELL);
  const open = new Int32Array(packed.size);
  const heads = unpackNumbers(packed.states);
  const values = unpackNumbers(packed.values);
  const placeChildren = createPlacing(packed, cells, open);
  open[0] = ROOT_STATE;
  cells[ROOT_STATE + PARENT] = -1;
  let label = LABEL_END.length;
  let value = 0;
  let last = 0;
  for (const head of heads) {
    const state = open[last--] as number;
    if ((head & 1) !== 0) cells[state + VALUE] = (values[value++] as number) + 1;
    if ((head & 2) !== 0) {
      cells[state + LABEL] = label;
      label = labels.indexOf(LABEL_END, label) + 1;
    }
    if (head > 3) last = placeChildren(state, head >> 2, last);
  }
  return cells;
}

/** Gives a function that places a state's children and puts them on the pile of open states, whose new top comes back. */
function createPlacing(packed: PackedTrie, cells: Int32Array, open: Int32Array) {
  const classes = unpackNumbers(packed.classes);
  const offsets = unpackNumbers(packed.offsets);
  let at = 0;
  let placed = 0;
  let firstFree = FIRST_CELL;
  return (state: number, children: number, last: number): number => {
    while (cells[firstFree * CELL + PARENT] !== 0) firstFree++;
    const offset = lowestOffset(firstFree, classes[at] as number) + (offsets[placed++] as number);
    cells[state] = offset;
    for (let top = last + children; top > last; top--) {
      const next = (offset + (classes[at++] as number)) * CELL;
      cells[next + PARENT] = state;
      open[top] = next;
    }
    return last + children;
  };
}
