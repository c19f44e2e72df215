/** Academic levels from the lowest, in one order for resumes and postings. */
export const DEGREE_LEVELS = ['associate', 'bachelor', 'master', 'doctorate'] as const;
export type DegreeLevel = (typeof DEGREE_LEVELS)[number];

/** A degree in words; offsets in UTF-16 units into the text that was read. */
export type DegreeMention = { readonly level: DegreeLevel; readonly start: number; readonly end: number };

/** How degrees are written in English, German, French and Spanish; short forms want their usual letters. */
const PATTERNS: readonly (readonly [DegreeLevel, RegExp])[] = [
  [
    'doctorate',
    /\b(?:Ph\.?\s?D\.?|DPhil|Dr\.\s?(?:rer|ing|phil|med)\b|[Dd]octora(?:te|l degree|l|t|do)|[Pp]romotion (?:in|im|zum)|[Pp]romoviert)(?!\p{L})/gu,
  ],
  [
    'master',
    /(?<![\p{L}])(?:[Mm]aster(?:['’]?s)?(?=\s+(?:degree|of\s(?:[Ss]cience|[Aa]rts|[Ee]ngineering|[Bb]usiness|[Tt]echnology|[Pp]ublic|[Ll]aws|[Ee]ducation|[Pp]hilosophy|[Cc]omputer|[Aa]pplied|[Ii]nformation|[Dd]ata)|in|en|im|or|and|thesis|program)|\s*[,(/–—-]|['’]?s?\s*$)|[Mm]aster['’]s|[Mm]asterabschluss|[Mm]áster|M\.?\s?Sc\.?|MSc|MBA|M\.\s?S\.?|MS(?=\s(?:in|degree|or)\b|\s*[,/])|M\.?Eng\.?|M\.\s?A\.|MA(?=\s(?:in|degree)\b)|[Dd]iplom(?:-|arbeit|ingenieur|in\b|\s|$)|[Dd]ipl\.-|[Mm]agister|Bac\s?\+\s?5|[Dd]iplôme d['’]ingénieur|(?:graduate|advanced) degree)(?!\p{L})/gu,
  ],
  [
    'bachelor',
    /(?<![\p{L}])(?:[Bb]achelor(?:['’]?s)?|B\.?\s?Sc\.?|BSc|B\.\s?S\.?|BS(?=\s(?:in|degree|or)\b|\s*[,/])|B\.\s?A\.|BA(?=\s(?:in|degree)\b|\s*[,/])|B\.?Eng\.?|B\.?\s?Tech\.?|[Ll]icence(?=\s(?:en|de)\b)|[Ll]icenciatura|[Ll]icenciad[oa]|[Gg]rado(?=\s(?:en|universitario))|[Ii]ngenier[oa](?=\s(?:en|informátic|industrial|de))|Bac\s?\+\s?[34]|[Uu]ndergraduate degree|(?:university|college|four-year|4-year) degree|[Hh]ochschulabschluss|(?:abgeschlossenes|Abgeschlossenes) (?:Studium|Hochschulstudium))(?!\p{L})/gu,
  ],
  [
    'associate',
    /\b(?:[Aa]ssociate(?:['’]?s)? (?:degree|of (?:science|arts|applied science))|A\.A\.S?\.?|Bac\s?\+\s?2|BTS|DUT)(?!\p{L})/gu,
  ],
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
