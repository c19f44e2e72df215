/** Words as a sentence lists them: "le lieu", "le lieu et l’année"; empty for none. */
export function joinWords(words: readonly string[], last = 'et'): string {
  const before = words.slice(0, -1).join(', ');
  return before === '' ? (words[0] ?? '') : `${before} ${last} ${words.at(-1)}`;
}

/** "de Data Analyst", "d’AI Engineer". */
export function of(name: string): string {
  return /^[aeiou]/iu.test(name) ? `d’${name}` : `de ${name}`;
}

/** A text in quotation marks. */
export function quote(text: string): string {
  return `«\u202f${text}\u202f»`;
}
