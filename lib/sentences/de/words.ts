import type { PayLevel } from '../../analysis';

/** Levels of pay to stand behind "für". */
export const THE_LEVELS: Readonly<Record<PayLevel, string>> = {
  entry: 'die Einstiegsstufe',
  mid: 'die mittlere Stufe',
  senior: 'die Senior-Stufe',
  executive: 'die Leitungsebene',
  all: 'alle Stufen',
};

/** Words as a sentence lists them: "Ort", "Ort und Jahr"; empty for none. */
export function joinWords(words: readonly string[], last = 'und'): string {
  const before = words.slice(0, -1).join(', ');
  return before === '' ? (words[0] ?? '') : `${before} ${last} ${words.at(-1)}`;
}

/** A text in quotation marks. */
export function quote(text: string): string {
  return `„${text}“`;
}
