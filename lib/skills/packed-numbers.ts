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
