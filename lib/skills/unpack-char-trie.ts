import {
  CELL,
  type CharTrie,
  FIRST_CELL,
  LABEL,
  LABEL_END,
  lowestOffset,
  NAME,
  PARENT,
  ROOT_STATE,
  tabulateAlphabet,
} from './char-trie.ts';
import type { PackedTrie } from './pack-char-trie.ts';
import { readAlone, unpackSmall, ZERO } from './packed-numbers.ts';

/** The trie that was packed. What is read here was written at build time, so nothing of it is checked. */
export function unpackCharTrie(packed: PackedTrie): CharTrie {
  const { values, labels } = packed;
  const readValue = (name: number): number => readAlone(values, name - 1);
  return { cells: placeStates(packed), readValue, labels, ...tabulateAlphabet(packed) };
}

/** All in one loop: a call for every state would take longer than all else where nothing is compiled yet. */
function placeStates({ size, labels, ...packed }: PackedTrie): Int32Array {
  const cells = new Int32Array(size * CELL);
  const open = new Int32Array(size);
  const heads = unpackSmall(packed.states);
  const classes = unpackSmall(packed.classes);
  const offsets = unpackSmall(packed.offsets);
  let [name, label, child, parent, last, firstFree] = [0, LABEL_END.length, 0, 0, 0, FIRST_CELL];
  open[0] = ROOT_STATE;
  cells[ROOT_STATE + PARENT] = -1;
  for (let k = 0; k < heads.length; k++) {
    const head = (heads[k] as number) - ZERO;
    const state = open[last--] as number;
    if ((head & 1) !== 0) cells[state + NAME] = ++name;
    if ((head & 2) !== 0) {
      cells[state + LABEL] = label;
      label = labels.indexOf(LABEL_END, label) + 1;
    }
    if (head < 4) continue;
    while (cells[firstFree * CELL + PARENT] !== 0) firstFree++;
    const lowest = lowestOffset(firstFree, (classes[child] as number) - ZERO);
    const offset = lowest + (offsets[parent++] as number) - ZERO;
    cells[state] = offset;
    const top = last + (head >> 2);
    for (let at = top; at > last; at--) {
      const next = (offset + (classes[child++] as number) - ZERO) * CELL;
      cells[next + PARENT] = state;
      open[at] = next;
    }
    last = top;
  }
  return cells;
}
