/** Month names and short forms in English, German, French and Spanish, by the number of the month. */
const MONTHS: readonly string[] = [
  'january|janvier|januar|jänner|enero|jan|janv|ene',
  'february|février|fevrier|februar|febrero|feb|févr|fevr|fév|fev',
  'march|mars|märz|maerz|marzo|mar|mär|mrz',
  'april|avril|abril|apr|avr|abr',
  'may|mai|mayo',
  'june|juin|juni|junio|jun',
  'july|juillet|juli|julio|juil|jul',
  'august|août|aout|agosto|aug|ago',
  'september|septembre|septiembre|setiembre|sept|sep',
  'october|octobre|oktober|octubre|oct|okt',
  'november|novembre|noviembre|nov',
  'december|décembre|decembre|dezember|diciembre|dec|déc|dez|dic',
];

/** A month's name, any language, as alternatives of a regular expression. */
export const MONTH_NAMES = MONTHS.join('|')
  .split('|')
  .sort((a, b) => b.length - a.length)
  .join('|');

/** The month of a name, 1 to 12; undefined for any other word. */
export function parseMonthName(word: string): number | undefined {
  const name = word.toLowerCase().replace(/\.$/, '');
  const at = MONTHS.findIndex((names) => names.split('|').includes(name));
  return at < 0 ? undefined : at + 1;
}

/** Words for an end that has not come, as alternatives of a regular expression. */
export const PRESENT_WORDS =
  "present|now|today|current(?:ly)?|ongoing|heute|jetzt|aktuell|laufend|dato|actualidad|actualmente|actual|hoy|presente|à ce jour|a ce jour|aujourd['’]hui|présent|en cours|date";

/** Words between a start and an end. */
export const UNTIL_WORDS =
  "(?:up |through )?to(?: and including)?|until(?: the end of)?|till|through|bis(?: einschließlich| einschl\\.| inklusive| inkl\\.| zum| ende| mitte| anfang)?|jusqu['’](?:à|au|en)(?: fin)?|à fin|au|à|a|al|hasta(?: finales de)?";

/** Words before a start without an end. */
export const SINCE_WORDS = 'since|seit|depuis|desde|from|ab';
