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

/** All in one loop: a call for every state would take longer than all else where nothing is compiled yet. */
function placeStates({ size, labels, ...packed }: PackedTrie): Int32Array {
  const cells = new Int32Array(size * CELL);
  const open = new Int32Array(size);
  const heads = unpackNumbers(packed.states);
  const values = unpackNumbers(packed.values);
  const classes = unpackNumbers(packed.classes);
  const offsets = unpackNumbers(packed.offsets);
  const read = { class: 0, offset: 0, value: 0, label: LABEL_END.length };
  let firstFree = FIRST_CELL;
  let last = 0;
  open[0] = ROOT_STATE;
  cells[ROOT_STATE + PARENT] = -1;
  for (let k = 0; k < heads.length; k++) {
    const head = heads[k] as number;
    const state = open[last--] as number;
    if ((head & 1) !== 0) cells[state + VALUE] = (values[read.value++] as number) + 1;
    if ((head & 2) !== 0) {
      cells[state + LABEL] = read.label;
      read.label = labels.indexOf(LABEL_END, read.label) + 1;
    }
    if (head < 4) continue;
    while (cells[firstFree * CELL + PARENT] !== 0) firstFree++;
    const offset = lowestOffset(firstFree, classes[read.class] as number) + (offsets[read.offset++] as number);
    cells[state] = offset;
    const top = last + (head >> 2);
    for (let at = top; at > last; at--) {
      const next = (offset + (classes[read.class++] as number)) * CELL;
      cells[next + PARENT] = state;
      open[at] = next;
    }
    last = top;
  }
  return cells;
}
