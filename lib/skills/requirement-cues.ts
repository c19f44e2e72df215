import type { PatternGroup } from '../text/guarded-patterns';
import { SPARED_BEFORE, SPARED_WORDS, TAUGHT_ITEM, TAUGHT_WORDS } from './taught-cues.ts';

// Words that say how much something is asked for; all are matched against sentences in lower case.

/** Wishes that speak of what comes after them in the clause: "bonus: Spark", "ideally with dbt". */
const WISH_BEFORE = [
  '\\b(?:bonus(?: points?)?|extra (?:points|credit)|brownie points|plus points)\\b(?:[:\\s]+(?:for|if|:))?',
  '\\bnice[- ]to[- ]ha(?:ve|s)\\b\\s*[:–—-]',
  '\\b(?:preferably|ideally|optionally)\\b',
  '\\b(?:preferred|desired|desirable|a plus|pluses|optional)\\s*:',
  '\\b(?:even better|great|nice|a plus|ideal) if\\b|\\bideal candidates? (?:will|would|may|might) also\\b',
  '^[^\\p{L}]*(?:preferred|desired|desirable)\\b',
  '\\bwould be (?:useful|helpful|great|good|nice|beneficial) (?:to have|if)\\b',
  "\\b(?:it(?:['’]s| is| would be| will be) )?(?:considered )?an? (?:real |big |further |extra )?(?:merit|advantage|asset|bonus|benefit) (?:if|to have)\\b",
  "\\bwe(?:['’]d| would) (?:also |especially |particularly |really )?(?:(?:love|like|appreciate|welcome) (?:it )?if\\b|love to see\\b|be (?:thrilled|delighted|excited|happy|glad|pleased|impressed) (?:by|with|if|to (?:see|find))\\b)",
  '\\b(?:schön|toll|super|klasse|prima|großartig|ideal) (?:wäre[n]?\\b|ist es,? wenn\\b|,? wenn\\b)|\\bwir (?:würden uns (?:sehr |auch )?freuen|freuen uns)(?: auch| sehr| besonders)?,? (?:über\\b(?! (?:deine?|ihre?) (?:bewerbung|unterlagen))|wenn\\b)|,\\s*gern\\b(?! gesehen)',
  '\\b(?:nous (?:serions|serons) (?:ravis?|heureux|enchantés?) (?:si|par|de voir)|ce serait (?:un plus|un atout|idéal|bien|super) (?:si|que|de)|on (?:adorerait|aimerait) (?:que|voir)|si possible)(?!\\p{L})',
  '\\b(?:nos (?:encantaría|gustaría|alegraría|haría ilusión)|sería (?:ideal|genial|estupendo|fantástico|un plus|una ventaja) (?:si|que)|a poder ser|si es posible)(?!\\p{L})',
  '\\b(?:idealerweise|vorzugsweise|bevorzugt|wünschenswert|optional|gerne)\\b(?! (?:gesehen|wäre))',
  '\\b(?:idéalement|de préférence|serait un (?:plus|atout) :)',
  '\\b(?:idealmente|preferentemente|preferiblemente|se valora(?:rá|n|rán)?|valoramos|valoraremos|deseable)(?!\\p{L})',
];

/** Wishes that speak of what stands before them: "Spark is a plus", "Scala preferred". */
const WISH_AFTER = [
  '\\b(?:a|an|as|big|huge|strong|definite|major|added|real|great|nice|considered|be|is|are|also|clear|significant|valuable)\\s+(?:pluss?(?:es)?|bonus(?:es)?|advantages?|assets?)\\b|\\(\\s*(?:plus|bonus|preferred|optional)\\s*\\)|\\bplus\\s*[.)]?\\s*$',
  '\\b(?:advantageous|beneficial|desirable|desired|preferred|optional|nice[- ]to[- ]have|good[- ]to[- ]have)\\b(?!\\s*:)',
  "\\b(?:is|are|be) (?:very |highly )?(?:helpful|welcome|appreciated|(?:not|n['’]t) (?:strictly )?(?:required|mandatory|necessary|essential),? but)\\b",
  '\\bnot (?:\\w+ly )?(?:required|mandatory|necessary|essential|needed|a must),? but\\b|\\b(?:nicht (?:\\w+ )?(?:erforderlich|nötig|notwendig|vorausgesetzt)|kein muss),? aber\\b',
  '(?<!\\p{L})(?:(?:pas|non) (?:obligatoires?|requise?s?|nécessaires?|indispensables?|exigée?s?),? mais|no (?:es |son )?(?:obligatori[oa]s?|imprescindibles?|necesari[oa]s?|requerid[oa]s?|excluyentes?),? pero)(?!\\p{L})',
  '\\bwould be (?:great|nice|ideal|awesome|amazing|useful|helpful|valuable|handy|lovely|fantastic|welcome)\\b',
  '\\b(?:helpful|useful|welcome|handy|advantageous|meritorious)\\s*[.)]?\\s*$|\\b(?:is|are|as) (?:a |an )?(?:merit|meriting|meritorious|handy)\\b',
  "\\b(?:would|will|['’]ll) (?:also |really |particularly )?(?:delight|thrill|excite|impress|please) us\\b|\\b(?:does|do|would|will|wo|ca|can)(?:n['’]t|not| not) hurt\\b|\\b(?:earns?|gets?|scores?|wins?) (?:you )?(?:extra|bonus|brownie) points\\b|\\bin your favou?r\\b",
  '\\b(?:schade[nt] nicht|(?:begeister[nt]|freu(?:t|en)) uns|runde[nt] (?:dein|ihr|das) profil ab|(?:ist|sind) (?:auch |ebenfalls |gern )?(?:willkommen|erwünscht|gewünscht|nützlich|ein bonus)|(?:hilfreich|erwünscht|willkommen|nützlich)\\s*[.)]?\\s*$)',
  '\\b(?:nous (?:ravi(?:ra|rai)(?:t|ent)?|plairai(?:t|ent))|(?:fera|ferait|feront) la différence|(?:est|sont|serait|seraient|sera|seront) (?:aussi |également )?(?:bienvenue?s?|utiles?|apprécié(?:e)?s?|valorisé(?:e)?s?|un bonus)|ne gâche(?:nt)? rien)(?![\\p{L}])',
  '\\b(?:suma(?:n|rá|rán)? puntos|(?:es|son|será|serán|sería|serían) (?:muy |también )?(?:bienvenid|apreciad|valorad|útil|positiv)\\p{L}*|se (?:valora|valorará|valorarán|agradece|agradecerá)\\s*[.)]?\\s*$|nos encantaría[n]?\\s*[.)]?\\s*$)',
  '\\b(?:von vorteil|wünschenswert|ein plus|(?:sind|ist|wäre|wären) (?:ein )?(?:plus|bonus|hilfreich|vorteilhaft|optional)|gern(?:e)? gesehen|pluspunkt)\\b',
  '\\b(?:un (?:vrai |gros |réel )?(?:plus|atout)|(?:est|sont|serait|seraient) (?:apprécié|souhaité|bienvenu|valorisé)e?s?|souhaitée?s?|appréciée?s?)(?![\\p{L}])',
  '\\b(?:es|son|sería|será|serán|como) (?:un )?(?:plus|ventaja|deseable|valorable)s?\\b|\\b(?:un plus|deseables?|valorables?)\\b',
];

/** Words of need that count in every part. */
const NEED = [
  '\\bmust (?:also )?(?:have|know|be (?:able|proficient|comfortable|familiar|fluent|experienced|an?))\\b|\\b(?:a|is|are|strictly|absolutely) (?:must|mandatory|required|essential|imperative)\\b|\\b(?:required|mandatory|must[- ]have)\\s*[:)]|\\ba requirement\\b|\\brequires? (?:\\w+ ){0,2}(?:experience|knowledge|proficiency|expertise)\\b|\\b(?:experience|knowledge|skills?|proficiency|expertise) (?:is |are )?required\\b',
  "\\b(?:you|we|candidates?)(?:['’]ll)? (?:will )?need (?:to (?:have|know)|someone|strong|solid|a)\\b|\\bnon-negotiable\\b",
  '\\b(?:zwingend|erforderlich|notwendig|voraussetzung|voraus(?:gesetzt)?|unbedingt|benötigt|muss)\\b',
  '\\b(?:impérati(?:f|ve|vement)|obligatoires?|requise?s?|exigée?s?|indispensables?|nécessaires?)(?![\\p{L}])',
  '\\b(?:imprescindibles?|obligatori[oa]s?|requerid[oa]s?|necesari[oa]s?|se requiere|indispensables?|excluyente)\\b',
];

/** Words of experience that ask for something in an introduction or an unheaded text. */
const ASK = [
  '\\b\\d+\\s?(?:\\+|\\s?[-–]\\s?\\d+)?\\s?(?:years?|yrs)\\b|\\bat least (?:\\d+|one|two|three|four|five) \\w+',
  '\\b(?:experience|experienced|background|expertise|expert|proficien(?:t|cy)|fluen(?:t|cy)|knowledge|familiar(?:ity)?|skilled|command|mastery|understanding) (?:\\w+ )?(?:with|in|of|using|on|building|working|developing|designing|at)\\b',
  '\\b(?:strong|solid|proven|deep|extensive|hands-on|in-depth|excellent|advanced|good)\\b[^.,;]{0,40}\\b(?:experience|knowledge|skills?|background|understanding|fundamentals|expertise|proficiency)\\b',
  '\\b(?:is|are) (?:looking|searching|hiring) for (?:someone|people|candidates|engineers|an? \\w+ \\w+) (?:with|who)\\b|\\byou (?:have|know|are (?:comfortable|proficient|familiar|experienced|fluent))\\b',
  '\\b\\d+\\s?\\+?\\s?jahre|\\b(?:erfahrung(?:en)?|kenntnisse|umgang|expertise|know-how)\\b (?:mit|in|im|von|bei)\\b',
  "\\b\\d+\\s?\\+?\\s?ans\\b|\\b(?:expérience|maîtrise|connaissance|compétences?) (?:\\w+ )?(?:en|avec|de|des|du|sur|dans|d['’])",
  '\\b\\d+\\s?\\+?\\s?años\\b|\\b(?:experiencia|conocimientos?|dominio|manejo) (?:\\w+ )?(?:en|con|de|sobre|del)\\b',
];

/** The clause says that something is not asked for. */
const DENIAL = [
  '\\bno (?:prior |previous |formal |professional )?(?:[\\w/+#.-]+ ){0,4}(?:experience|knowledge|background|skills?|degree|training|expertise)\\b(?:[^.;,]{0,60}\\b(?:needed|required|necessary|expected)\\b)?',
  "\\b(?:experience|knowledge|background|skills?|familiarity|proficiency|expertise)\\b[^.;]{0,60}\\b(?:is|are)(?: not|n['’]t) (?:\\w+ )?(?:needed|required|necessary|expected|a must)\\b(?!,? but)",
  "\\b(?:do not|don['’]t|need not|needn['’]t|no need) (?:need |have )?(?:to (?:be(?! (?:told|asked|reminded|pushed|chased|afraid|managed|watched|convinced))|know|have|use)\\b|any\\b)",
  '\\bkeine (?:vor)?(?:kenntnisse|erfahrung(?:en)?) (?:in|mit|von|im)\\b|\\bkein(?:e[nr]?)?\\b[^.;,]{0,50}\\b(?:erforderlich|nötig|notwendig|vorausgesetzt)\\b(?!,? (?:aber|jedoch))',
  "\\b(?:pas besoin|(?:aucune?|pas (?:de |d['’])) ?(?:expérience|connaissances?|compétences?)(?: (?:en|de|du|avec|sur)[^.;:,]{1,60})? (?:demandée?s?|requise?s?|nécessaires?|exigée?s?|attendue?s?)|aucune? (?:expérience|connaissance))(?![\\p{L}])",
  '\\bno (?:se (?:requiere|requieren|pide|piden|exige|exigen|necesita|necesitan)|pedimos|exigimos|es necesari[oa]|son necesari[oa]s|hace falta|hacen falta|necesitas|necesitarás)\\b(?!,? pero)|\\bsin (?:necesidad|experiencia)\\b',
];

/** The item that stands before them is not asked for: "Java (not required)", "Java brauchst du nicht". */
const DENIAL_OF_ITEM = [
  "(?:\\bnot|n['’]t) (?:be )?(?:strictly |absolutely |really |actually |\\w+ly )?(?:needed|required|necessary|expected|mandatory|essential|relevant here|a must|a requirement|part of (?:the|this) (?:job|role))\\b(?!,? but)",
  '\\bno (?:longer (?:used|needed|required)|need|requirement)\\s*[.)]?\\s*$',
  '\\bnicht (?:zwingend |unbedingt |mehr )?(?:erforderlich|nötig|notwendig|benötigt|gebraucht|verlangt|gefordert|gefragt|vorausgesetzt|erwartet)\\b(?!,? (?:aber|jedoch))|\\bkein(?:e)? (?:muss|voraussetzung|pflicht|bedingung)\\b(?!,? (?:aber|jedoch))',
  '\\b(?:brauch(?:st|en)|benötig(?:st|en)|muss(?:t)?|müssen) (?:du|sie|man|ihr) (?:hier |dafür |bei uns )?nicht\\b|\\bnutzen wir (?:hier |bei uns )?nicht\\b|\\barbeite(?:st|n) (?:du|sie|wir) nicht\\b',
  '(?<!\\p{L})(?:pas|non) (?:strictement |vraiment )?(?:nécessaires?|obligatoires?|requise?s?|exigée?s?|demandée?s?|attendue?s?|indispensables?|utilisée?s?)(?!\\p{L})(?!,? mais)',
  '(?<!\\p{L})no (?:es |son |será |serán )?(?:estrictamente )?(?:requerid[oa]s?|necesari[oa]s?|obligatori[oa]s?|imprescindibles?|exigid[oa]s?|excluyentes?)(?!\\p{L})(?!,? pero)|\\bno (?:hace|hacen) falta\\s*[.)]?\\s*$|\\bno l[oa]s? (?:necesitas|usamos|pedimos)\\b',
];

/** What stands before them in the sentence is nobody's task: "the game runs on Unity, but you won't touch it". */
const DENIAL_OF_BEFORE = [
  "\\byou(?:['’]ll| will|['’]d| would)?(?: not|n['’]t| wo(?:n['’]t)| do(?:n['’]t| not))? (?:have|need) to(?=\\s*(?:[.;!)]|$))(?<=\\b(?:not|n['’]t) (?:have|need) to)",
  "\\byou (?:will not|wo(?:n['’]t)|['’]ll not) (?:ever )?(?:touch|use|need|see|meet|write|work (?:on|with)) (?:it|that|them|this|those|any of (?:it|that|them|this))\\b",
  '\\bdamit (?:hast du|haben sie) (?:aber )?nichts zu tun\\b|\\bdas (?:brauchst|musst) du (?:aber )?nicht(?=\\s*(?:[.;!)]|$))',
  "\\bvous (?:n['’]y toucherez pas|n['’]en aurez pas besoin|ne les? (?:toucherez|verrez|utiliserez) pas)",
  '\\bno (?:l[oa]s? (?:tocarás|usarás|necesitarás|necesitas)|tendrás que (?:tocarl|usarl)[oa]s?)(?!\\p{L})',
];

/** Up to four words of an item, none of which makes a phrase of it. */
const NAMES =
  '(?:(?!(?:to|with|of|about|in|than|without|on|for|from|but|at|is|are|mit|vor|zu|von|für|avec|sur|en|con|a|de|para)\\b)[^\\s,;:()]+)(?: (?!(?:to|with|of|about|in|than|without|on|for|from|but|at|is|are|mit|vor|zu|von|für|avec|sur|con|a|para)\\b)[^\\s,;:()]+){0,3}?';
const ITEM_END = '(?=\\s*(?:[.,;!)–—]|$))';
/** What a verb of need speaks of, as far as the clause goes. */
const OBJECT =
  '(?:(?!\\b(?:but|because|if|when|since|as|to|just|aber|sondern|wenn|mais|si|pero|sino)\\b)[^.,;:()–—]){1,60}';
const NOT_ONLY = '(?:just|only|merely|simply|solely|limited|least|necessarily|all|every|to|even|so|alone)\\b';
const NO_DENIAL_BEFORE_NEED =
  '(?:better|place|matter|doubt|less|fewer|more|later|problem|fear|issue|trouble|wonder|one|two|stranger|solo|sólo|solamente|únicamente|tan|te|se|le|les|nos|me|es|son|hay|importa|only|just)\\b';
const NO_DENIAL = `(?:sql|code|low)\\b|${NO_DENIAL_BEFORE_NEED}`;
const GERMAN_SAYING =
  '(?:problem|angst|scheu|berührungs|neuling|hexenwerk|fremdwort|geheimnis|muss\\b|hindernis|hilfe)';
const FRENCH_SAYING = '(?:problème|souci|peur|crainte|limite|secret|doute)';

/** People one works beside, and what they do with their tools. */
const PEOPLE =
  '(?:[\\w-]+ ){0,3}(?:teams?|departments?|groups?|squads?|colleagues|engineers|scientists|developers|analysts)';
const USE =
  '(?:already |mostly |mainly |currently )?(?:uses?|works? (?:with|in)|writes?|codes? in|runs? on|builds? (?:with|in|on)|relies on|rely on|maintains?|looks? after|takes? care of)';
const TOOLS = '[^.;:()–—]{1,100}';

/** Another team's tools, in passing: "our data team uses Python; you will meet them at lunch". */
const OTHER_TEAM = [
  `\\b(?:another|an? (?:separate|different|sister|neighbou?ring|adjacent)) ${PEOPLE},? (?:who |that |which )?${USE} ${TOOLS}`,
  `\\b(?:alongside|next to|beside|next door to) (?:our |the |a )?${PEOPLE},? (?:who|which|that) ${USE} ${TOOLS}`,
  `\\b(?:our|the) ${PEOPLE} ${USE} [^.;:()–—]{1,100}?(?=[,;]? (?:while|whereas|but) you(?:['’]ll| will)? (?:use|write|work|code|stay|stick)\\b)`,
  `\\b(?:teams?|departments?|colleagues|engineers|scientists|developers|analysts) [^.]{1,160}\\byou(?:['’]ll| will)? (?:only |just |rarely |mostly |sometimes )?(?:meet|sit with|sit next to|eat with|have lunch with|share (?:an? |the )?\\w+ with) them(?: only)? (?:at|over|in|on|for|now|once|from time)\\b`,
  `\\b(?:ein (?:anderes|separates|weiteres)|das (?:andere|benachbarte)|eine (?:andere|separate)) (?:[\\w-]+ ){0,2}[\\p{L}-]*(?:team|abteilung) (?:nutzt|verwendet|schreibt|betreut|arbeitet (?:mit|in)|kümmert sich um) ${TOOLS}`,
  '(?:team|abteilung|kolleg(?:en|innen)) [^.]{1,160}\\b(?:du triffst|sie treffen|du siehst|sie sehen) (?:es|sie) (?:nur |höchstens )?(?:beim?|in|im|auf|zum|zu)\\b',
  `(?<!\\p{L})(?:une autre équipe|un autre service|l['’]équipe voisine)(?: [\\p{L}-]+){0,2} (?:utilise|écrit|maintient|travaille (?:avec|en|sur)|s['’]occupe d[eu]s?) ${TOOLS}`,
  '(?<!\\p{L})(?:équipe|collègues|service) [^.]{1,160}(?<!\\p{L})vous (?:les?|la) (?:croiserez|rencontrerez|verrez) (?:à|au|en|dans|pour)(?!\\p{L})',
  `\\b(?:otro equipo|otro departamento|el equipo vecino)(?: [\\p{L}-]+){0,2} (?:usa|utiliza|escribe|mantiene|trabaja (?:con|en)|se encarga de) ${TOOLS}`,
  '\\b(?:equipo|compañer[oa]s|departamento) [^.]{1,160}(?<!\\p{L})l[oa]s? (?:conocerás|verás|encontrarás) (?:en|a|al|durante)\\b',
];

/** The words themselves name what is not used here: "there's no Scrum here", "AWS alone won't be enough". */
const DENIED_WORDS = [
  '\\bno (?:(?!better|place|matter|doubt)[\\w/+#&.-]+ ){1,4}(?:here|with us|in sight)\\b',
  "\\bwe (?:do not|don['’]t|never) (?:use|write|do|run|work with)\\b(?:(?!\\bbut\\b|\\bbecause\\b)[^.,;:()–—]){0,60}",
  "(?<=^|[.,;:(])[^.,;:()]{1,40} alone (?:will not|wo(?:n['’]t)|is not|isn['’]t|does not|doesn['’]t)\\b",
  // "No Java" is an item of its own; "No SQL", "no stranger to Java", "no solo Java" are something else.
  `(?:^[^\\p{L}]*|[,;(–—] ?|\\b(?:and|but|just|or) )no (?!${NO_DENIAL})${NAMES}${ITEM_END}`,
  `\\bno (?!${NO_DENIAL_BEFORE_NEED})${NAMES} (?:(?:is|are|will be) )?(?:needed|required|necessary|expected|wanted|involved|whatsoever)\\b(?!,? but)`,
  `\\bno (?:[^\\s,;:()]+,? ){1,5}n?or (?:[^\\s,;:()]+ ){1,3}(?:needed|required|necessary|expected)\\b(?!,? but)`,
  `(?<=[,(–—] ?)not (?!${NOT_ONLY})${NAMES}${ITEM_END}`,
  `\\b(?:you|we|candidates?|(?:this|the) (?:role|job|position)) ?(?:do(?:es)?(?: not|n['’]t)|wo(?:n['’]t)|will not|['’]ll (?:not|never)|will never|never) (?:ever |really |actually )?(?:need|require|expect|use|touch|write|work (?:with|on|in)|be (?:using|writing|touching|working (?:with|on|in))) (?!${NOT_ONLY}|to\\b|help|supervision|hand|guidance|instructions|reminders|someone|anyone|us\\b)${OBJECT}`,
  `\\b(?:du|sie|man|wir) (?:brauch(?:st|en|t)|benötig(?:st|en|t)|musst|müssen|muss|nutzen|erwarten|verlangen) (?:hier |dafür |bei uns )?kein(?:e[nr]?)? (?!${GERMAN_SAYING})${OBJECT}|\\b(?:du (?:wirst|arbeitest)|sie (?:werden|arbeiten)) (?:hier )?nicht (?:mit|an|in) ${OBJECT}|\\b(?:du musst|sie müssen) [^.,;:]{1,40} nicht (?:können|kennen|beherrschen|mitbringen)\\b`,
  `(?:^[^\\p{L}]*|[,;(–—] ?|\\bund )kein(?:e[nr]?)? (?!${GERMAN_SAYING})${NAMES}${ITEM_END}`,
  `(?:^[^\\p{L}]*|[,;(–—] ?|\\bet )(?:pas (?:de |d['’])|aucune? )(?!${FRENCH_SAYING})${NAMES}${ITEM_END}|(?<!\\p{L})(?:vous|tu|nous) (?:ne |n['’])(?:travaillerez|travailleras|travaillons|utiliserez|utiliseras|toucherez|demandons|exigeons|attendons) pas (?:avec |sur |de |d['’])?(?!seulement|uniquement|que )${OBJECT}|\\baucune? ${NAMES} (?:requise?|nécessaire|exigée?|demandée?)(?!\\p{L})`,
  `(?:^[^\\p{L}]*|[,;(–—] ?|\\by )(?:sin|nada de|ningún|ninguna) (?!duda|miedo|problema|embargo|necesidad|parar|l[ií]mite)${NAMES}${ITEM_END}|(?<!\\p{L})no (?:trabajarás|trabajará|usarás|utilizarás|tocarás|necesitarás|necesitas|trabajamos) (?:con |en )?(?!sol|únicamente)${OBJECT}`,
  '\\b(?:it|our (?:app|product|platform|software|solution|system)) integrates (?:\\w+ )?with\\b[^.;]{0,90}',
  '\\b(?:hier gibt es|bei uns gibt es|wir (?:nutzen|verwenden|haben)) keine?n?\\b[^.,;:]{0,40}|\\bkeine?n? [^.,;:]{1,30} (?:hier|bei uns)\\b|(?<=^|[.,;:(])[^.,;:()]{1,40} allein (?:reicht|genügt) nicht\\b',
  "\\bnous (?:n['’]utilisons|ne faisons|n['’]avons) pas\\b[^.,;:]{0,40}|\\bpas (?:de |d['’])[^.,;:]{1,30} (?:ici|chez nous)\\b|(?<=^|[.,;:(])[^.,;:()]{1,40} seule?s? ne suffi(?:t|sent|ra|ront) pas\\b",
  '\\b(?:aquí )?no (?:usamos|hacemos|trabajamos con|utilizamos)\\b[^.,;:]{0,40}|\\baquí no hay\\b[^.,;:]{0,30}|(?<=^|[.,;:(])[^.,;:()]{1,40} (?:sol[oa]s?|por sí sol[oa]) no basta[n]?\\b',
];

/** What words can say of how much something is asked for. */
export type CueName =
  | 'wishBefore'
  | 'wishAfter'
  | 'need'
  | 'ask'
  | 'denial'
  | 'denialOfItem'
  | 'denialOfBefore'
  | 'deniedWords'
  | 'taughtItem'
  | 'taughtWords';

/** Sources of patterns for sentences in lower case, by what they say. */
export const REQUIREMENT_CUES: readonly PatternGroup<CueName>[] = [
  { name: 'wishBefore', flags: 'gu', sources: WISH_BEFORE },
  { name: 'wishAfter', flags: 'gu', sources: WISH_AFTER },
  { name: 'need', flags: 'gu', sources: NEED },
  { name: 'ask', flags: 'gu', sources: ASK },
  { name: 'denial', flags: 'gu', sources: DENIAL },
  { name: 'denialOfItem', flags: 'gu', sources: DENIAL_OF_ITEM },
  { name: 'denialOfBefore', flags: 'gu', sources: [...DENIAL_OF_BEFORE, ...SPARED_BEFORE] },
  { name: 'deniedWords', flags: 'gu', sources: [...DENIED_WORDS, ...OTHER_TEAM, ...SPARED_WORDS] },
  { name: 'taughtItem', flags: 'gu', sources: TAUGHT_ITEM },
  { name: 'taughtWords', flags: 'gu', sources: TAUGHT_WORDS },
];
