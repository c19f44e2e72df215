import type { PayPeriod } from '../../analysis';

/** A period as it stands behind an amount. */
export const PER: Readonly<Record<PayPeriod, string>> = {
  year: 'pro Jahr',
  month: 'pro Monat',
  week: 'pro Woche',
  day: 'pro Tag',
  hour: 'pro Stunde',
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
