import { lowerCase } from '../text/lower-case';
import { findRanges, type Range } from './cue-scopes';

/** Words after which a sentence, in lower case, names the people one works with. */
const WITH =
  /\b(?:collaborat\w*|partner(?:s|ing|ed)?|work(?:s|ing)? (?:closely|cross-functionally|directly|together|hand[- ]in[- ]hand|side[- ]by[- ]side|effectively)|liais\w*|interfac(?:e|es|ing)|coordinat\w*|align(?:s|ing|ed)?|communicat\w*|interact\w*|engag\w*)\b[^.;:,]{0,30}?\bwith\b|\balongside\b|\bcross-functional(?:ly)?\b|\b(?:zusammenarbeit|arbeitest|arbeiten|abstimmung) (?:eng )?mit\b|\ben collaboration (?:étroite )?avec\b|\bcolabora\w* con\b/gu;
/** Where such a list ends: what follows says what the work is about. */
const ABOUT = /\s(?:to|on|for|in|by|using|who|that|as|so|when|um|pour|afin|para)\s|[.;:)]|\s[–—-]\s/u;
const LONGEST = 200;
/** The places of a sentence that name colleagues and departments ("with product, sales and data science teams"). */
export function findPartnerPhrases(text: string): Range[] {
  const sentence = lowerCase(text);
  return findRanges(WITH, sentence).map(({ end: start }) => {
    const rest = sentence.slice(start, start + LONGEST);
    const stop = rest.search(ABOUT);
    return { start, end: stop < 0 ? start + rest.length : start + stop };
  });
}
