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

/** Reads the numbers of `packNumbers` one after the other; below 2 ** 30; 0 when there is none left. */
export function readNumbers(packed: string): () => number {
  let at = 0;
  return () => {
    let number = 0;
    for (let shift = 0; ; shift += BITS) {
      const code = packed.charCodeAt(at++);
      // Written so that it also holds behind the end, where there is no code.
      if (!(code >= FIRST_MORE)) return number + ((code - FIRST_LAST) << shift);
      number += (code - FIRST_MORE) << shift;
    }
  };
}
