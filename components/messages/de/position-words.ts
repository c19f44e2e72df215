/** Where posted pay lies, by the English words for it, to stand behind "liegt". */
const WORDS: Readonly<Record<string, string>> = {
  low: 'niedrig',
  'below the middle': 'unter der Mitte',
  'in the middle': 'in der Mitte',
  'above the middle': 'über der Mitte',
  high: 'hoch',
  'below the published range': 'unter der veröffentlichten Spanne',
  'inside the published range': 'in der veröffentlichten Spanne',
  'above the published range': 'über der veröffentlichten Spanne',
};

/** The German for what `describePosition` says; words it does not know stay as they are. */
export function translatePosition(words: string | undefined): string {
  return WORDS[words ?? ''] ?? words ?? '';
}
