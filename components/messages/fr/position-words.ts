/** Where posted pay lies, by the English words for it, to stand behind "est". */
const WORDS: Readonly<Record<string, string>> = {
  low: 'bas',
  'below the middle': 'sous le milieu',
  'in the middle': 'au milieu',
  'above the middle': 'au-dessus du milieu',
  high: 'élevé',
  'below the published range': 'sous la fourchette publiée',
  'inside the published range': 'dans la fourchette publiée',
  'above the published range': 'au-dessus de la fourchette publiée',
};

/** The French for what `describePosition` says; words it does not know stay as they are. */
export function translatePosition(words: string | undefined): string {
  return WORDS[words ?? ''] ?? words ?? '';
}
