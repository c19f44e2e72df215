import { tidySentence } from './tidy-sentence';

/** In UTF-16 units: the longest phrase of practice, with room for line breaks. */
const REACH = 48;

const PRACTICE = new RegExp(
  `(?:^|[^\\p{L}])(?:${[
    '(?:experienced?|expertise|proficien(?:cy|t)|familiar(?:ity)?|fluen(?:cy|t)|knowledge|understanding|skill(?:s|ed)|background|exposure|mastery|command|comfortable|competen(?:t|ce|cy)|versed|hands-on) (?:with|in|of|using|on|to)',
    '(?:erfahrung|kenntnisse?|erfahren|umgang|sicher) (?:mit|in|von)',
    '(?:expérience|maîtrise|connaissances?|compétences?) (?:avec|en|de|du|sur)',
    '(?:experiencia|conocimientos?|dominio|manejo) (?:con|en|de)',
  ].join('|')})\\s+(?:the )?$`,
  'u',
);

/** What may follow a name that stands for itself, so that "experience with Board meetings" names no product. */
const NAME_ENDS =
  /^(?:\s*$|\s*[,;.:()/|\n*_-]|\s+(?:and|or|und|oder|et|ou|y|o|in|for|on|to|at|is|as|with|within|für|pour|para|a plus)(?!\p{L}))/u;

/** Others that would do as well follow only what is meant as the one thing to know: "Oracle or another database". */
const OR_ANOTHER =
  /^\s*(?:,\s*)?\(?(?:or|oder|ou|o)\s+(?:(?:an?|any|some|eine?[nrms]?|une?|una?|un)\s+)?(?:others?|another|similar|equivalent|comparable|ähnlich|vergleichbar|ander|autres?|similaire|équivalent|otr[oa]s?|parecid)/iu;

/**
 * True where a text asks for, or tells of, practice in just what the name at `start` to `end` stands for: "experience
 * with Ember, ...", "Ember or another framework". In English, German, French and Spanish.
 */
export function isPracticed(text: string, { start, end }: { readonly start: number; readonly end: number }): boolean {
  const after = text.slice(end, end + REACH);
  if (OR_ANOTHER.test(after)) return true;
  if (!NAME_ENDS.test(after)) return false;
  return PRACTICE.test(tidySentence(text.slice(Math.max(0, start - REACH), start)));
}
