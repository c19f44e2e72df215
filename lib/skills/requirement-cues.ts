/** Words that say how much something is asked for; all matched without regard to case. */

/** A pattern and plain stems, one of which every match holds: looking for them first is many times quicker. */
export type Cue = { readonly pattern: RegExp; readonly stems: readonly string[] };

function either(stems: string, ...sources: readonly string[]): Cue {
  return { pattern: new RegExp(sources.join('|'), 'giu'), stems: stems.split('|') };
}

/** True when a lower-case sentence may hold the cue. */
export function mayHold(lower: string, cue: Cue): boolean {
  return cue.stems.some((stem) => lower.includes(stem));
}

/** Wishes that speak of what comes after them in the clause: "bonus: Spark", "ideally with dbt". */
export const WISH_BEFORE = either(
  'bonus|extra |brownie|plus|nice|would be|prefer|ideal|optional|desir|better|great|love|vorzug|bevorzugt|wünsch|gerne|idéal|préférence|atout|valor|deseable',
  '\\b(?:bonus(?: points?)?|extra (?:points|credit)|brownie points|plus points)\\b(?:[:\\s]+(?:for|if|:))?',
  '\\bnice[- ]to[- ]ha(?:ve|s)\\b\\s*[:–—-]',
  '\\b(?:preferably|ideally|optionally)\\b',
  '\\b(?:preferred|desired|desirable|a plus|pluses|optional)\\s*:',
  '\\b(?:even better|great|nice|a plus|ideal) if\\b|\\bideal candidates? (?:will|would|may|might) also\\b',
  '^[^\\p{L}]*(?:preferred|desired|desirable)\\b',
  '\\bwould be (?:useful|helpful|great|good|nice|beneficial) (?:to have|if)\\b',
  "\\bwe(?:['’]d| would) (?:also )?love (?:it )?if\\b",
  '\\b(?:idealerweise|vorzugsweise|bevorzugt|wünschenswert|optional|gerne)\\b(?! (?:gesehen|wäre))',
  '\\b(?:idéalement|de préférence|serait un (?:plus|atout) :)',
  '\\b(?:idealmente|preferentemente|preferiblemente|se valora(?:rá|n|rán)?|valoramos|valoraremos|deseable)(?!\\p{L})',
);

/** Wishes that speak of what stands before them: "Spark is a plus", "Scala preferred". */
export const WISH_AFTER = either(
  "plus|bonus|advantage|asset|benefi|desir|prefer|optional|nice|good|helpful|welcome|appreciat|not |n't|n’t|would be|vorteil|wünsch|hilfreich|gern|atout|appréci|souhait|bienvenu|valor|ventaja|deseable",
  '\\b(?:a|an|as|big|huge|strong|definite|major|added|real|great|nice|considered|be|is|are|also|clear|significant|valuable)\\s+(?:pluss?(?:es)?|bonus(?:es)?|advantages?|assets?)\\b|\\(\\s*(?:plus|bonus|preferred|optional)\\s*\\)|\\bplus\\s*[.)]?\\s*$',
  '\\b(?:advantageous|beneficial|desirable|desired|preferred|optional|nice[- ]to[- ]have|good[- ]to[- ]have)\\b(?!\\s*:)',
  "\\b(?:is|are|be) (?:very |highly )?(?:helpful|welcome|appreciated|(?:not|n['’]t) (?:strictly )?(?:required|mandatory|necessary|essential),? but)\\b",
  '\\bwould be (?:great|nice|ideal|awesome|amazing|useful|helpful|valuable)\\b',
  '\\b(?:von vorteil|wünschenswert|ein plus|(?:sind|ist|wäre|wären) (?:ein )?(?:plus|bonus|hilfreich|vorteilhaft|optional)|gern(?:e)? gesehen|pluspunkt)\\b',
  '\\b(?:un (?:vrai |gros |réel )?(?:plus|atout)|(?:est|sont|serait|seraient) (?:apprécié|souhaité|bienvenu|valorisé)e?s?|souhaitée?s?|appréciée?s?)(?![\\p{L}])',
  '\\b(?:es|son|sería|será|serán|como) (?:un )?(?:plus|ventaja|deseable|valorable)s?\\b|\\b(?:un plus|deseables?|valorables?)\\b',
);

/** Words of need that count in every part. */
export const NEED = either(
  'must|mandator|requir|essential|imperative|need|negotiable|zwingend|erforder|notwendig|voraus|unbedingt|benötigt|muss|impérati|obligat|requis|exig|indispens|nécess|imprescind|requer|necesar|excluyente',
  '\\bmust (?:also )?(?:have|know|be (?:able|proficient|comfortable|familiar|fluent|experienced|an?))\\b|\\b(?:a|is|are|strictly|absolutely) (?:must|mandatory|required|essential|imperative)\\b|\\b(?:required|mandatory|must[- ]have)\\s*[:)]|\\ba requirement\\b|\\brequires? (?:\\w+ ){0,2}(?:experience|knowledge|proficiency|expertise)\\b|\\b(?:experience|knowledge|skills?|proficiency|expertise) (?:is |are )?required\\b',
  "\\b(?:you|we|candidates?)(?:['’]ll)? (?:will )?need (?:to (?:have|know)|someone|strong|solid|a)\\b|\\bnon-negotiable\\b",
  '\\b(?:zwingend|erforderlich|notwendig|voraussetzung|voraus(?:gesetzt)?|unbedingt|benötigt|muss)\\b',
  '\\b(?:impérati(?:f|ve|vement)|obligatoires?|requise?s?|exigée?s?|indispensables?|nécessaires?)(?![\\p{L}])',
  '\\b(?:imprescindibles?|obligatori[oa]s?|requerid[oa]s?|necesari[oa]s?|se requiere|indispensables?|excluyente)\\b',
);

/** Words of experience that ask for something in an introduction or an unheaded text. */
export const ASK = either(
  'year|yrs|least|experience|background|expert|proficien|fluen|knowledge|familiar|skill|command|mastery|understanding|fundamentals|looking|searching|hiring|you |jahre|erfahrung|kenntnis|umgang|know-how| ans|expérience|maîtrise|connaissance|compétence|años|experiencia|conocimiento|dominio|manejo',
  '\\b\\d+\\s?(?:\\+|\\s?[-–]\\s?\\d+)?\\s?(?:years?|yrs)\\b|\\bat least (?:\\d+|one|two|three|four|five) \\w+',
  '\\b(?:experience|experienced|background|expertise|expert|proficien(?:t|cy)|fluen(?:t|cy)|knowledge|familiar(?:ity)?|skilled|command|mastery|understanding) (?:\\w+ )?(?:with|in|of|using|on|building|working|developing|designing|at)\\b',
  '\\b(?:strong|solid|proven|deep|extensive|hands-on|in-depth|excellent|advanced|good)\\b[^.,;]{0,40}\\b(?:experience|knowledge|skills?|background|understanding|fundamentals|expertise|proficiency)\\b',
  '\\b(?:is|are) (?:looking|searching|hiring) for (?:someone|people|candidates|engineers|an? \\w+ \\w+) (?:with|who)\\b|\\byou (?:have|know|are (?:comfortable|proficient|familiar|experienced|fluent))\\b',
  '\\b\\d+\\s?\\+?\\s?jahre|\\b(?:erfahrung(?:en)?|kenntnisse|umgang|expertise|know-how)\\b (?:mit|in|im|von|bei)\\b',
  "\\b\\d+\\s?\\+?\\s?ans\\b|\\b(?:expérience|maîtrise|connaissance|compétences?) (?:\\w+ )?(?:en|avec|de|des|du|sur|dans|d['’])",
  '\\b\\d+\\s?\\+?\\s?años\\b|\\b(?:experiencia|conocimientos?|dominio|manejo) (?:\\w+ )?(?:en|con|de|sobre|del)\\b',
);

/** The sentence says that something is not asked for. */
export const DENIAL = either(
  "no |not |n't|n’t|kein|nicht|pas |aucun|sin ",
  '\\bno (?:prior |previous |formal |professional )?(?:[\\w/+#.-]+ ){0,4}(?:experience|knowledge|background|skills?|degree|training|expertise)\\b(?:[^.;,]{0,60}\\b(?:needed|required|necessary|expected)\\b)?',
  "\\b(?:experience|knowledge|background|skills?|familiarity|proficiency|expertise)\\b[^.;]{0,60}\\b(?:is|are)(?: not|n['’]t) (?:\\w+ )?(?:needed|required|necessary|expected|a must)\\b(?!,? but)",
  "\\b(?:is|are)(?: not|n['’]t) (?:\\w+ )?(?:needed|required|necessary|expected)\\b(?!,? but)",
  "\\b(?:do not|don['’]t|need not|needn['’]t|no need) (?:need |have )?(?:to (?:be|know|have|use)\\b|any\\b)",
  '\\bkeine?r?\\b[^.;,]{0,50}\\b(?:erforderlich|nötig|notwendig|vorausgesetzt)\\b|\\bnicht (?:erforderlich|nötig|notwendig)\\b',
  '\\b(?:pas besoin|pas (?:nécessaire|obligatoire|requis)|aucune? (?:expérience|connaissance))(?![\\p{L}])',
  '\\bno (?:se requiere|es necesari[oa]|hace falta|necesitas)\\b|\\bsin (?:necesidad|experiencia)\\b',
);
