type Range = { readonly start: number; readonly end: number };

/** Words after which a sentence names the people one works with. */
const WITH =
  /\b(?:collaborat\w*|partner(?:s|ing|ed)?|work(?:s|ing)? (?:closely|cross-functionally|directly|together|hand[- ]in[- ]hand|side[- ]by[- ]side|effectively)|liais\w*|interfac(?:e|es|ing)|coordinat\w*|align(?:s|ing|ed)?|communicat\w*|interact\w*|engag\w*)\b[^.;:,]{0,30}?\bwith\b|\balongside\b|\bcross-functional(?:ly)?\b|\b(?:zusammenarbeit|arbeitest|arbeiten|abstimmung) (?:eng )?mit\b|\ben collaboration (?:étroite )?avec\b|\bcolabora\w* con\b/giu;
/** Where such a list ends: what follows says what the work is about. */
const ABOUT = /\s(?:to|on|for|in|by|using|who|that|as|so|when|um|pour|afin|para)\s|[.;:)]|\s[–—-]\s/iu;
const LONGEST = 200;
// Plain stems first: most sentences name nobody.
const STEMS = [
  'collabor',
  'partner',
  'closely',
  'cross-functional',
  'directly',
  'together',
  'hand in hand',
  'hand-in-hand',
  'side',
  'effectively',
  'liais',
  'interfac',
  'coordinat',
  'align',
  'communicat',
  'interact',
  'engag',
  'alongside',
  'zusammenarbeit',
  'arbeite',
  'abstimmung',
];

/** The places of a sentence that name colleagues and departments ("with product, sales and data science teams"). */
export function findPartnerPhrases(sentence: string): Range[] {
  const lower = sentence.toLowerCase();
  if (!STEMS.some((stem) => lower.includes(stem))) return [];
  return [...sentence.matchAll(WITH)].map((match) => {
    const start = match.index + match[0].length;
    const rest = sentence.slice(start, start + LONGEST);
    const stop = rest.search(ABOUT);
    return { start, end: stop < 0 ? start + rest.length : start + stop };
  });
}
