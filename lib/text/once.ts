/** A function that makes its value at the first call and keeps it: most texts never ask for most of what is made so. */
export function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}
