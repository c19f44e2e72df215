/** Words as a sentence lists them: "basis", "basis and year", "basis, place and year"; empty for none. */
export function joinWords(words: readonly string[]): string {
  const [last = '', ...before] = [...words].reverse();
  return before.length === 0 ? last : `${before.reverse().join(', ')} and ${last}`;
}
