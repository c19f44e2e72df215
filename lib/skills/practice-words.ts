import { tidySentence } from './tidy-sentence';

type Place = { readonly start: number; readonly end: number };

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
const NAME_ENDS = /^(?:\s*$|\s*[;.:()\n*_-]|\s+(?:in|for|on|to|at|is|as|with|within|für|pour|para|a plus)(?!\p{L}))/u;
/** What leads from a name to the next of a list. */
const LIST_GOES_ON = /^(?:\s*[,/|]|\s+(?:and|or|und|oder|et|ou|y|o)(?!\p{L}))/u;

function isBehindPractice(text: string, { start }: Place): boolean {
  return PRACTICE.test(tidySentence(text.slice(Math.max(0, start - REACH), start)));
}

/**
 * True where a text asks for, or tells of, practice in just what the name at `start` to `end` stands for: "experience
 * with Ember". In English, German, French and Spanish.
 */
export function isPracticed(text: string, place: Place): boolean {
  return NAME_ENDS.test(text.slice(place.end, place.end + REACH)) && isBehindPractice(text, place);
}

/**
 * True where the name begins a list behind such words. What is listed tells what it is: in "experience with Branch,
 * ATM and online channels" no product.
 */
export function isPracticedInList(text: string, place: Place): boolean {
  return LIST_GOES_ON.test(text.slice(place.end, place.end + REACH)) && isBehindPractice(text, place);
}

/** Others that would do as well follow what is meant as the one thing to know: "Oracle or another database". */
const OR_ANOTHER =
  /^\s*(?:,\s*)?\(?(?:(?:and|und|et|y|e)\s?\/\s?)?(?:or|oder|ou|o)\s+(?:(?:an?|any|some|eine?[nrms]?|une?|una?|un)\s+)?(?:(?<same>similar|equivalent|comparable|ähnlich|vergleichbar|similaire|équivalent|parecid)|others?|another|ander|autres?|otr[oa]s?)\p{L}*/iu;
/** In UTF-16 units: as far as the kind of thing is looked for. */
const KIND_REACH = 96;
/** Words of the same noun phrase. */
const MODIFIERS =
  '(?:\\s+(?!(?:of|in|for|from|at|to|the|our|your|who|that|which|using|with|on|and|or|der|die|das|mit|von|für|und|oder|de|des|du|la|le|les|en|dans|pour|con|para|del)(?!\\p{L}))[\\p{L}\\p{N}+#/&-]+){0,4}?';
const KINDS = [
  'languages?|frameworks?|tools?|toolkits?|toolings?|platforms?|clouds?|librar(?:y|ies)|packages?|databases?|dbs?|dbms|rdbms|warehouses?|lakehouses?|technolog(?:y|ies)|software|suites?|systems?|solutions?|services?|stacks?|engines?|schedulers?|orchestrators?|brokers?|queues?|stores?|orms?|sdks?|apis?|ides?|crms?|erps?|cms|apps?|applications?|programs?|providers?|vendors?|products?|linters?|runners?|compilers?|simulators?|models?|llms?|assistants?|editors?|formats?|protocols?|dashboards?',
  '\\p{L}*(?:sprachen?|datenbank(?:en)?|plattform(?:en)?|bibliothek(?:en)?|technologien?|werkzeuge?n?|tools?|lösung(?:en)?|dienste?n?|systeme?n?|anwendung(?:en)?|programme?n?|frameworks?)',
  'langages?|outils?|plateformes?|biblioth[èe]ques?|bases?|logiciels?|systèmes?|solutions?|moteurs?|entrepôts?',
  'lenguajes?|herramientas?|plataformas?|bibliotecas?|librer[ií]as?|tecnolog[ií]as?|sistemas?|soluciones|programas?',
];
/** "Another platform team" names people, not a platform. */
const NO_KIND =
  '\\s+(?:teams?|members?|groups?|hubs?|offices?|cit(?:y|ies)|sites?|locations?|engineers?|developers?|administrators?|managers?|owners?|leads?|partners?|compan(?:y|ies)|customers?|clients?|colleagues?)';
const KIND_NEXT = new RegExp(`^${MODIFIERS}\\s+(?:${KINDS.join('|')})(?!\\p{L})(?!${NO_KIND})`, 'iu');
const PHRASE_ENDS = /^\s*(?:$|[.,;:()\n*_])/u;
const LINE_BEGINS = /(?:^|\n)[^\p{L}\p{N}\n]*$/u;

/**
 * True where others of its kind would do as well as the name at `start` to `end`: "Ember or another framework", and,
 * where it begins a line or is asked for, "Ember (or similar)".
 */
export function isOneOfKind(text: string, place: Place): boolean {
  const after = text.slice(place.end, place.end + KIND_REACH);
  const found = OR_ANOTHER.exec(after);
  if (!found) return false;
  const rest = after.slice(found[0].length);
  if (KIND_NEXT.test(rest) || isBehindPractice(text, place)) return true;
  const before = text.slice(Math.max(0, place.start - REACH), place.start);
  return LINE_BEGINS.test(before) && (found.groups?.same !== undefined || PHRASE_ENDS.test(rest));
}
