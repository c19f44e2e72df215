// Digits that stand in JSON and in source text as they are. A digit below the backslash ends its number, one above it
// carries five bits and is followed by more: most numbers of the knowledge base are below 52 and take one character.
const FIRST_LAST = 0x28;
const BACKSLASH = 0x5c;
const FIRST_MORE = 0x5d;
const LAST_DIGITS = BACKSLASH - FIRST_LAST;
const BITS = 5;
const MORE_DIGITS = 1 << BITS;

/** Writes whole numbers from 0 as printable ASCII without quotes and backslashes. */
export function packNumbers(numbers: Iterable<number>): string {
  const parts: string[] = [];
  for (const number of numbers) {
    let rest = number;
    for (; rest >= LAST_DIGITS; rest = Math.floor(rest / MORE_DIGITS))
      parts.push(String.fromCharCode(FIRST_MORE + (rest % MORE_DIGITS)));
    parts.push(String.fromCharCode(FIRST_LAST + rest));
  }
  return parts.join('');
}

/** The numbers of `packNumbers`, below 2 ** 30. All in one loop, which the engine makes quick soon after its start. */
export function unpackNumbers(packed: string): Int32Array {
  const numbers = new Int32Array(packed.length);
  let count = 0;
  let number = 0;
  let shift = 0;
  for (let at = 0; at < packed.length; at++) {
    const code = packed.charCodeAt(at);
    if (code >= FIRST_MORE) {
      number += (code - FIRST_MORE) << shift;
      shift += BITS;
    } else {
      numbers[count++] = number + ((code - FIRST_LAST) << shift);
      number = 0;
      shift = 0;
    }
  }
  return numbers.subarray(0, count);
}

/** The character that stands for 0 in `PackedSmall`; those up to the last printable one stand for the numbers after it. */
export const ZERO: number = FIRST_LAST;
const SMALL_NUMBERS = 0x7f - ZERO;

/** Whole numbers of which few are above 86: a character for each, and for the larger ones in turn its place and itself. */
export type PackedSmall = { readonly digits: string; readonly large: readonly number[] };

/** Writes whole numbers from 0 of which few are large. */
export function packSmall(numbers: readonly number[]): PackedSmall {
  const isSmall = (number: number) => number < SMALL_NUMBERS;
  const digits = numbers.map((number) => String.fromCharCode(ZERO + (isSmall(number) ? number : 0)));
  return { digits: digits.join(''), large: numbers.flatMap((number, at) => (isSmall(number) ? [] : [at, number])) };
}

// Browsers and Node all have it; this folder is checked without the types of either.
declare const TextEncoder: new () => { encode: (text: string) => Uint8Array };

/**
 * The numbers of `packSmall`, each too large by `ZERO`, which whoever reads it takes off: so they are copied, many times
 * quicker than any loop over characters that is not compiled yet.
 */
export function unpackSmall({ digits, large }: PackedSmall): Int32Array {
  const numbers = new Int32Array(new TextEncoder().encode(digits));
  for (let k = 0; k < large.length; k += 2) numbers[large[k] as number] = (large[k + 1] as number) + ZERO;
  return numbers;
}

const ALONE_BASE = 32;
const ALONE_DIGITS = 3;
const ALONE_END = ALONE_BASE ** ALONE_DIGITS;

/** Writes whole numbers below 32,768 so that each can be read alone; throws `RangeError` on another. */
export function packAlone(numbers: readonly number[]): string {
  return numbers.map(writeAlone).join('');
}

function writeAlone(number: number): string {
  if (number >= ALONE_END) throw new RangeError(`${number} does not fit into ${ALONE_DIGITS} digits.`);
  return number.toString(ALONE_BASE).padStart(ALONE_DIGITS, '0');
}

/** The number of `packAlone` at an index. */
export function readAlone(packed: string, index: number): number {
  const at = index * ALONE_DIGITS;
  return Number.parseInt(packed.slice(at, at + ALONE_DIGITS), ALONE_BASE);
}
