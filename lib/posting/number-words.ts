// English, German, French and Spanish words as postings spell small numbers of years.
const VALUES: Readonly<Record<string, number>> = {
  zero: 0,
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  twelve: 12,
  fifteen: 15,
  zwei: 2,
  drei: 3,
  vier: 4,
  fünf: 5,
  sechs: 6,
  sieben: 7,
  acht: 8,
  neun: 9,
  zehn: 10,
  deux: 2,
  trois: 3,
  quatre: 4,
  cinq: 5,
  sept: 7,
  huit: 8,
  neuf: 9,
  dix: 10,
  dos: 2,
  tres: 3,
  cuatro: 4,
  cinco: 5,
  seis: 6,
  siete: 7,
  ocho: 8,
  nueve: 9,
  diez: 10,
};

/** Articles that count only before a unit: "un año", "ein Jahr". */
const ARTICLES: Readonly<Record<string, number>> = { ein: 1, eine: 1, einem: 1, un: 1, une: 1 };

/** The words that `parseNumberWord` knows, as one alternation for a regular expression. */
export const NUMBER_WORDS = Object.keys(VALUES).join('|');

/** The same with the articles that stand for one before a unit. */
export const COUNT_WORDS = [...Object.keys(VALUES), ...Object.keys(ARTICLES)].join('|');

/** The number that digits ("3", "2,5") or a word ("five", "fünf") say, rounded down; undefined for other words. */
export function parseNumberWord(written: string): number | undefined {
  if (/^\d/.test(written)) return Math.floor(Number(written.replace(',', '.')));
  const word = written.toLowerCase();
  return VALUES[word] ?? ARTICLES[word];
}
