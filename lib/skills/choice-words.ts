/** Words before a list, in lower case, that make it a choice. */
const CHOICE =
  /\b(?:(?:at least )?one(?: or (?:more|several|two))?|any|either|some|mindestens eine[rms]?|eine[rms]?|l['’]un[e]?|au moins un[e]?|al menos un[oa]?|alguno?s?)\b(?:[^.;,\n]{0,60}\b(?:of|von|der|de|des|del)\b|[^.;,\n:()]{0,40}[:(]|\s+[\w-]+(?:\s+[\w-]+){0,3}\s*(?:[:(]|,? ?(?:such as|like|e\.?g\.?,?)))?\s*(?:the following\b[^.;,\n:]{0,40}:?)?\s*$|\beither\s+$/u;

/** Words before a list that make it a list of examples, one of which shows what is asked for. */
const EXAMPLES =
  /(?:\b(?:such as|like|e\.?g\.?,?|for example,?|for instance,?|z\.\s?b\.|wie(?: etwa| z\.\s?b\.)?|par exemple|tel(?:le)?s? que|comme|como|por ejemplo|p\.\s?ej\.)|\((?:ex\.?|i\.?e\.?,?))\s*(?:[:(]\s*)?$/u;

/** "one of", where one of what follows is enough; "one of the best" tells of something else. */
const ONE_OF = [
  '(?<!each |every )(?:one(?: or (?:more|both|two|several))?|any(?: one)?|either) of(?! (?:the |our |its )?(?:\\p{L}+[ -])?(?:most|best|largest|biggest|leading|fastest|top|few|first|only|finest)(?!\\p{L}))',
  '(?:(?:mindestens|wenigstens|zumindest) )?eine[rms]? (?:oder mehrere[rn]? )?(?:der|dieser|von|aus)',
  "(?:l['’]une?|(?:au moins )?(?:un|une)(?: ou plusieurs)?) (?:des|de|d['’]entre|parmi)",
  '(?<!cada )(?:(?:al|por lo) menos )?un[oa] (?:o (?:más|varios|varias) )?de|algun[oa] de|cualquiera de',
];
/** "at least one", which the kind of thing has to follow: "at least one cloud (". */
const ONE_KIND = [
  '(?:at least one|one or (?:more|several)|a minimum of one|any one)',
  '(?:mindestens|wenigstens|zumindest) eine[rnms]?|eine[rnms]? oder mehrere[rn]?',
  '(?:au moins|au minimum) une?|une? ou plusieurs',
  '(?:al|por lo) menos una?|un[oa]? o (?:más|varios|varias)',
];
/** The kind of thing that is listed; behind it a list may begin without a sign. */
const KIND =
  '(?:languages?|frameworks?|tools?|platforms?|clouds?|librar(?:y|ies)|databases?|technolog(?:y|ies)|providers?|systems?|packages?|warehouses?|engines?|skills?|(?:\\p{L}*sprachen?)|(?:\\p{L}*tools?)|(?:\\p{L}*plattform(?:en)?)|(?:\\p{L}*datenbank(?:en)?)|(?:\\p{L}*bibliothek(?:en)?)|(?:\\p{L}*technologien?)|(?:\\p{L}*werkzeugen?)|(?:\\p{L}*systemen?)|langages?|outils?|plateformes?|biblioth[èe]ques?|bases de données|lenguajes?|herramientas?|plataformas?|bibliotecas?|librer[ií]as?|tecnolog[ií]as?|nubes?|bases de datos)';
const WORDS = '(?:[ *_]+[\\p{L}\\p{N}/+&-]+)';
/** From a kind to its list: a colon, a bracket, "such as". */
const LEAD = '[ *_]*(?:[:(]|,? ?(?:such as|like|e\\.?g\\.?,?|wie|comme|como|tels? que|telles? que))';
const FOLLOWING =
  '(?:[ *_]+(?:the|these|those|our|following|folgenden|suivante?s|siguientes|ces|nos|l[oa]s|est[oa]s|nuestr[oa]s))';

const EXPLICIT = new RegExp(
  `(?<!\\p{L})(?:(?:${ONE_OF.join('|')})(?:${FOLLOWING}{0,2}(?:${WORDS}{0,4}?[ *_]+${KIND}${FOLLOWING}?)?|${WORDS}{1,6}?${LEAD})|(?:${ONE_KIND.join('|')})${WORDS}{1,5}?${LEAD})[:\\s*_]*$`,
  'u',
);

/** True for the words before a list, in lower case, that let it be a choice, or examples of what is asked for. */
export function isChoiceBefore(before: string): boolean {
  return CHOICE.test(before) || EXAMPLES.test(before);
}

/**
 * True for the words before a list, in lower case, that say that one of it is enough, so that even "and" joins what may
 * be chosen: "one or more of", "at least one cloud (", "mindestens eine der Sprachen". In English, German, French and
 * Spanish.
 */
export function isOneEnough(before: string): boolean {
  return EXPLICIT.test(before);
}
