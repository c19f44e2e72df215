/** In UTF-16 units: shorter texts are read anew, which is quick, and do not push a long one out. */
const LONG = 500;

/** A function of a text that keeps its last answer for a long one: several readers ask the same of a whole description. */
export function keepLast<T>(read: (text: string) => T): (text: string) => T {
  let last: { readonly text: string; readonly value: T } | undefined;
  return (text) => {
    if (text.length < LONG) return read(text);
    if (last?.text !== text) last = { text, value: read(text) };
    return last.value;
  };
}
