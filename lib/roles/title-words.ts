/**
 * One word of a title: folded for comparison, with its place in the title as written and the part of the title it
 * stands in. Parts are counted from 0 and divided by commas, brackets, dashes and words such as "for"; `isNext` marks the
 * next of several things in one part ("Data Engineer / Analyst").
 */
export type TitleWord = {
  readonly folded: string;
  readonly start: number;
  readonly end: number;
  readonly part: number;
  readonly isNext: boolean;
};

const WORD = /[\p{L}\p{M}\p{N}]+[+#]*/gu;
const NEXT = /[/&+]|(?<!\p{L})(?:and|or|und|oder|et|ou|y)(?!\p{L})/iu;
const DIVIDER = /[,;:|()[\]{}–—•·!?@]|\s-|-\s/u;
/** Words behind which something else begins. */
const PREPOSITIONS = new Set('at avec bei chez con for fur im in mit on para pour to with'.split(' '));

/** Words that join others and change no role: "Ingénieur en IA" is "Ingénieur IA", "Entwickler:in" is "Entwickler". */
const JOINERS = new Set(
  'a an and as d da das de del dem den der des di die do dos du e em en et l la las le les o oder of or ou the und y'.split(
    ' ',
  ),
);

const SHORT_FORMS: ReadonlyMap<string, string> = new Map([
  ['mgr', 'manager'],
  ['mngr', 'manager'],
  ['eng', 'engineer'],
  ['engr', 'engineer'],
  ['dev', 'developer'],
  ['dir', 'director'],
]);

/** Endings that name a woman in German, French, Spanish and Portuguese titles, and what the man's ends in. */
const FEMININES: readonly (readonly [ending: RegExp, masculine: string])[] = [
  [/(?<=.(?:er|ist|yst|eur|ekt|ent|ant))in$/, ''],
  [/(?<=ieur)e$/, ''],
  [/(?<=..)euse$/, 'eur'],
  [/(?<=enier|entific|quitect|enheir|istic)a$/, 'o'],
  [/(?<=ador|ctor|ultor|uctor)a$/, ''],
];

function foldEnding(word: string): string {
  const singular = word.length > 3 && word.endsWith('s') && !word.endsWith('ss') ? word.slice(0, -1) : word;
  if (singular.length < 6) return SHORT_FORMS.get(singular) ?? singular;
  const feminine = FEMININES.find(([ending]) => ending.test(singular));
  return feminine ? singular.replace(feminine[0], feminine[1]) : singular;
}

/** Folds a word: lower case, without accents, plural "s" and feminine ending; "Mgr" is "manager". */
export function foldTitleWord(word: string): string {
  const plain = word
    .toLowerCase()
    .normalize('NFD')
    .replace(/\p{M}+/gu, '');
  return foldEnding(plain);
}

/** "AI/ML" and "AI/Machine Learning" are one thing. */
function isPair(last: TitleWord | undefined, folded: string): boolean {
  return /^(?:ai|ml|ia|ki|machine)$/.test(folded) && /^(?:ai|ml|ia|ki|learning)$/.test(last?.folded ?? '');
}

/** The words of a title in order, joining words left out; an empty list for a title without letters or digits. */
export function extractTitleWords(title: string): TitleWord[] {
  const words: TitleWord[] = [];
  let part = 0;
  for (const match of title.matchAll(WORD)) {
    const folded = foldTitleWord(match[0]);
    if (JOINERS.has(folded)) continue;
    const last = words.at(-1);
    if (PREPOSITIONS.has(folded)) {
      part++;
      continue;
    }
    const gap = last ? title.slice(last.end, match.index) : '';
    if (DIVIDER.test(gap)) part++;
    words.push({
      folded,
      start: match.index,
      end: match.index + match[0].length,
      part,
      isNext: NEXT.test(gap) && !isPair(last, folded),
    });
  }
  return words;
}

/** A phrase as the words of `extractTitleWords`, joined by single spaces: the key under which aliases are kept. */
export function foldTitlePhrase(phrase: string): string {
  return extractTitleWords(phrase)
    .map((word) => word.folded)
    .join(' ');
}

/** True where folded words, with a space around each, hold those of a phrase. */
export function hasPhrase(spaced: string, phrase: string): boolean {
  // Most titles do not hold it at all, and looking for that alone saves joining strings.
  return spaced.includes(phrase) && spaced.includes(` ${phrase} `);
}
