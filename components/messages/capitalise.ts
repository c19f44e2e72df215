/** Words that lists name in lower case, each as it begins a line of its own. */
export function capitalise<Key extends string>(words: Readonly<Record<Key, string>>): Record<Key, string> {
  const begun = Object.entries<string>(words).map(([key, word]) => [key, word.charAt(0).toUpperCase() + word.slice(1)]);
  return Object.fromEntries(begun) as Record<Key, string>;
}
