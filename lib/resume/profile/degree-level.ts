/** Academic levels from the lowest, in one order for resumes and postings. */
export const DEGREE_LEVELS = ['associate', 'bachelor', 'master', 'doctorate'] as const;
export type DegreeLevel = (typeof DEGREE_LEVELS)[number];

/** A degree in words; offsets in UTF-16 units into the text that was read. */
export type DegreeMention = { readonly level: DegreeLevel; readonly start: number; readonly end: number };

/** Words joined as alternatives, each a pattern. */
function oneOf(...words: readonly string[]): string {
  return `(?:${words.join('|')})`;
}

/** Fields that a French licence is in without "de" or "en"; elsewhere a licence is for driving or software. */
const LICENCE_IN = oneOf(
  ...['professionnelle', 'pro', '[123]', 'LMD', '[Ii]nformatique', '[Mm]ath\\p{L}*', '[Pp]hysique', '[Cc]himie'],
  ...['[Bb]iologie', '[ÉEée]conom\\p{L}*', '[Gg]estion', '[Dd]roit', '[Ss]ciences?', '[Ll]ettres', '[Hh]istoire'],
  ...['[Ll]angues', '[Ll]inguistique', '[Pp]sychologie', '[Ss]ociologie', '[Ss]tatistiques?', 'MIASHS?', 'AES'],
);
/** Of the older German universities; from a Fachhochschule it is a bachelor's. */
const DIPLOM = oneOf(
  '-\\p{Lu}\\p{L}+',
  'arbeit',
  '(?:informatik|ingenieur|physik|mathemat|kauf|betriebs|volks|wirtschaft|psycholog|biolog|chemik|statistik|geogra|soziolog|ökonom)\\p{L}*',
);
const SCIENCE = oneOf(
  ...[
    '[Ss]cience',
    '[Aa]rts',
    '[Ee]ngineering',
    '[Bb]usiness',
    '[Tt]echnology',
    '[Pp]ublic',
    '[Ll]aws',
    '[Ee]ducation',
  ],
  ...['[Pp]hilosophy', '[Cc]omputer', '[Aa]pplied', '[Ii]nformation', '[Dd]ata', '[Mm]edicine', '[Mm]athematics'],
);

const DOCTORATE = oneOf(
  ...['Ph\\.?\\s?D\\.?', 'DPhil', 'D\\.\\s?Phil\\.?', 'Dr\\.[\\s-]?(?:rer|[Ii]ng|phil|med|oec)(?!\\p{L})'],
  ...['[Dd]octora(?:te|l degree|l|t|do)', `[Dd]octor of ${SCIENCE}`, '[Dd]octora? en\\s', '[Dd]octeure? (?:en|ès)\\s'],
  ...['[Dd]oktorgrad', '[Dd]oktor der', '[Pp]romotion (?:in|im|zum)', '[Pp]romoviert'],
);
const MASTER = oneOf(
  `(?<![Ss]crum[ -])[Mm]aster(?:['’]?s)?(?=\\s+(?:degree|of\\s${SCIENCE}|in|en|im|or|and|thesis|program|[12](?!\\p{N}))|\\s*[,(/–—-]|['’]?s?\\s*$)`,
  ...["[Mm]aster['’]s", '[Mm]asterabschluss', '[Mm]áster', 'M\\.?\\s?Sc\\.?', 'MSc', 'MBA', 'M\\.\\s?S\\.?'],
  ...[
    'MS(?=\\s(?:in|degree|or)(?!\\p{L})|\\s*[,/])',
    'M\\.?Eng\\.?',
    'M\\.\\s?A\\.',
    'MA(?=\\s(?:in|degree)(?!\\p{L}))',
  ],
  `[Dd]iplom(?:${DIPLOM}|(?![\\p{L}-]))(?!\\s?\\(FH\\))`,
  '[Dd]ipl\\.[ -]?\\p{Lu}\\p{L}*(?!\\.?\\s?\\(FH\\))\\.?',
  ...['[Mm]agister', 'Bac\\s?\\+\\s?5', "[Dd]iplôme d['’]ingénieur", '(?:graduate|advanced) degree'],
);
const BACHELOR = oneOf(
  ...[
    "[Bb]achelor(?:['’]?s)?",
    'B\\.?\\s?Sc\\.?',
    'BSc',
    'B\\.\\s?S\\.?',
    'BS(?=\\s(?:in|degree|or)(?!\\p{L})|\\s*[,/])',
  ],
  ...['B\\.\\s?A\\.', 'BA(?=\\s(?:in|degree)(?!\\p{L}))', 'B\\.?Eng\\.?', 'B\\.?\\s?Tech\\.?'],
  `[Ll]icence(?=\\s(?:en|de|d['’]|${LICENCE_IN})(?!\\p{L}))`,
  ...['[Ll]icenciatura', '[Ll]icenciad[oa]', '[Gg]rado(?=\\s(?:en|universitario))'],
  ...['[Ii]ngenier[oa](?=\\s(?:en|informátic|industrial|de))', 'Bac\\s?\\+\\s?[34]', '[Uu]ndergraduate degree'],
  `[Dd]ipl(?:om${DIPLOM}?|\\.[ -]?\\p{Lu}\\p{L}*\\.?)(?=\\s?\\(FH\\))`,
  ...['(?:university|college|four-year|4-year) degree', '[Hh]ochschulabschluss'],
  '(?:abgeschlossenes|Abgeschlossenes) (?:Studium|Hochschulstudium)',
);
const ASSOCIATE = oneOf(
  ...["[Aa]ssociate(?:['’]?s)? (?:degree|of (?:science|arts|applied science))", 'A\\.A\\.S?\\.?'],
  ...['Bac\\s?\\+\\s?2', 'BTS', 'DUT'],
);

function asWords(words: string): RegExp {
  return new RegExp(`(?<![\\p{L}\\p{N}_])${words}(?!\\p{L})`, 'gu');
}

/** How degrees are written in English, German, French and Spanish; short forms want their usual letters. */
const PATTERNS: readonly (readonly [DegreeLevel, RegExp])[] = [
  ['doctorate', asWords(DOCTORATE)],
  ['master', asWords(MASTER)],
  ['bachelor', asWords(BACHELOR)],
  ['associate', asWords(ASSOCIATE)],
];

/** The degrees that a text names, in order of place; empty where it names none. */
export function extractDegrees(text: string): DegreeMention[] {
  return PATTERNS.flatMap(([level, pattern]) =>
    Array.from(text.matchAll(pattern), ({ 0: words, index }) => ({
      level,
      start: index,
      end: index + words.trimEnd().length,
    })),
  ).sort((a, b) => a.start - b.start || b.end - a.end);
}

/** Below 0 when the first level is the lower one, 0 when they are the same. */
export function compareDegrees(a: DegreeLevel, b: DegreeLevel): number {
  return DEGREE_LEVELS.indexOf(a) - DEGREE_LEVELS.indexOf(b);
}
