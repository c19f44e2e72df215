/**
 * From this length of text on V8 compiles a pattern to machine code at once; for a shorter one it first writes byte
 * code, which takes patterns of thousands of characters many times longer and makes up most of a first analysis.
 */
const LONG = 1_000;

/**
 * Has patterns compiled that will be tried on many short pieces of a text. They are compiled once for texts of Latin
 * letters and once for others, so it is the text itself, or its beginning, that they are tried on here. Changes nothing
 * but the time that is taken.
 */
export function preparePatterns(patterns: readonly RegExp[], text: string): void {
  const long = text.slice(0, LONG).padEnd(LONG);
  for (const pattern of patterns) {
    pattern.test(long);
    pattern.lastIndex = 0;
  }
}
