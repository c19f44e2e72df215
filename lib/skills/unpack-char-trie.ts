import { type CharTrie, ROOT_STATE, TAIL_END, tabulateAlphabet } from './char-trie.ts';
import type { PackedTrie } from './pack-char-trie.ts';
import { readNumbers } from './packed-numbers.ts';

const HAS_NAME = 1;

type Cells = Pick<CharTrie, 'cells' | 'values'>;

/** The trie that was packed. What is read here was written at build time, so nothing of it is checked. */
export function unpackCharTrie(packed: PackedTrie): CharTrie {
  return { ...unpackCells(packed), tails: packed.tails, ...tabulateAlphabet(packed) };
}

function unpackCells(packed: PackedTrie): Cells {
  const cells = new Int32Array(packed.size * 2);
  const values = new Int32Array(packed.size);
  const states = new Int32Array(packed.size);
  const readState = readNumbers(packed.states);
  const readClass = readNumbers(packed.classes);
  const readOffset = readNumbers(packed.offsets);
  const readValue = readNumbers(packed.values);
  states[0] = ROOT_STATE;
  cells[ROOT_STATE + 1] = -1;
  let tail = 0;
  let offset = 0;
  let known = 1;
  for (let at = 0; at < known; at++) {
    const state = states[at] as number;
    const head = readState();
    const end = head % 3;
    if (end === HAS_NAME) values[state >> 1] = readValue() + 1;
    else if (end > HAS_NAME) {
      values[state >> 1] = -1 - readValue();
      cells[state] = tail;
      tail = packed.tails.indexOf(TAIL_END, tail) + 1;
    }
    if (head < 3) continue;
    const step = readOffset();
    offset += step & 1 ? -((step + 1) >> 1) : step >> 1;
    cells[state] = offset;
    for (let left = (head - end) / 3; left > 0; left--) {
      const next = (offset + readClass()) * 2;
      cells[next + 1] = state;
      states[known++] = next;
    }
  }
  return { cells, values };
}
