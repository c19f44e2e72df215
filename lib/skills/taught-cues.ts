// Words that say what comes with the job: what one is taught there, and what one is spared. For sentences in lower case.

/** Where a thought about other things begins, so that what is taught or spared is named before it. */
const TURN =
  "(?:\\b(?:but|because|if|when|since|provided|as long as|so that|experience|knowledge|proficien\\p{L}{0,4}|fluen\\p{L}{0,3}|must|aber|sondern|wenn|weil|dafür|erfahrung|mais|si|car|pero|sino|porque)\\b|,? (?:and |while |und |et |y )?\\b(?:you(?:['’](?:ll|re|ve))?|we(?:['’](?:ll|re|ve))?|du (?:hast|bist|kannst|bringst|musst|solltest|kennst|weißt)|wir|vous|nous|tú)\\b)";
/** What is taught or spared, as far as the clause goes; commas part its items. */
const LIST = `(?:(?!${TURN})[^.;:()–—]){1,120}`;
/** Before the words that end it. */
const SHORT_LIST = `(?:(?!${TURN})[^.;:()–—]){1,60}?`;
/** Without a turn at "dass du". */
const SPOKEN = '(?:(?!\\b(?:aber|sondern|weil)\\b)[^.;:()–—]){1,100}';
const GERMAN_LIST = '(?:(?!\\b(?:aber|sondern|wenn|weil|erfahrung|kenntnisse)\\b)[^.;:()–—]){1,80}?';
const WILL = "(?:['’]ll|['’]d| will| can| would| shall)?(?: also| gladly| happily| fully| soon| even)?";
const TRAINING =
  '(?:trainings?|lessons|courses?|coaching|tuition|workshops?|instruction|upskilling)(?: (?:sessions?|programs?|days?))?';
const GIVEN = '(?:provided|given|offered|available|included|arranged|paid for|on us)';
const COME =
  '(?:will be |is |are |can be |shall be |gets? |being )?(?:also |fully |gladly |always )?(?:provided|given|offered|available|included|arranged)';

/** The words themselves name what the employer teaches: "we will train you in Python". */
export const TAUGHT_WORDS: readonly string[] = [
  `\\b(?:we|they|(?:our|the) (?:[\\p{L}-]{1,20} ){0,2}\\p{L}{1,20})${WILL} (?:train|teach|coach|upskill|show) you (?!to be\\b)${LIST}`,
  `\\byou(?:['’]ll| will| get to| can) (?:also |soon |gradually |quickly )?(?:learn|be (?:trained|taught|coached|upskilled)|(?:receive|get) (?:[\\p{L}-]{1,20} ){0,3}training)\\b${LIST}`,
  `\\b${TRAINING} (?:in|on|for|with|about) ${SHORT_LIST} ${COME}\\b`,
  `\\b${TRAINING} ${GIVEN} (?:in|on|for|about) ${LIST}`,
  `\\b(?:we|they|(?:our|the) (?:[\\p{L}-]{1,20} ){0,2}\\p{L}{1,20})${WILL} (?:offer|provide|give|arrange|run|pay for)(?: you)?(?: with)? (?:(?:a|full|free|paid|internal|in-house|regular|thorough|extensive|on-the-job|hands-on|complete|all) ){0,3}${TRAINING} (?:in|on|for|with|about) ${LIST}`,
  `\\b(?:fine|ok|okay|alright|no problem|not a problem|no worries|don['’]t worry|never mind) if you(?:['’]ve| have)? (?:(?:don['’]t|do not|haven['’]t|have not|not|never)(?: yet| ever)? (?:know|used?|worked with|tried|written|seen|touched|learn(?:ed|t)|heard of)|are new to) ${LIST}`,
  // "Never used dbt? We'll teach you."
  `^[^\\p{L}]*(?:you )?(?:(?:don['’]t|do not|haven['’]t|have not|never)(?: yet| ever)? (?:know|used?|worked with|tried|written|seen|touched|learn(?:ed|t)|heard of)|new to) ${LIST}`,
  `(?<!\\p{L})(?:wir|(?:unser|das|die|unsere) \\p{L}{1,24}) (?:bring(?:en|t) (?:dir|ihnen|euch) ${GERMAN_LIST} bei\\b|(?:schul(?:en|t)|trainier(?:en|t)|bild(?:en|et)) (?:dich|sie|euch) ${LIST}|(?:arbeit(?:en|et)|lern(?:en|t)) (?:dich|sie|euch) ${GERMAN_LIST} (?:ein|an)\\b|mach(?:en|t) (?:dich|sie|euch) fit (?:in|für|mit) ${LIST}|(?:biet(?:en|et)|geb(?:en|t)|zahl(?:en|t)) (?:dir |ihnen |euch )?(?:\\p{L}{1,20} ){0,2}(?:schulung|schulungen|training|trainings|kurse|einarbeitung|weiterbildung) (?:in|zu|für) ${LIST})`,
  `(?:^|[,;:(–—] ?|(?<!\\p{L})und )(?:in )?(?:[^\\s.,;:()–—]{1,30} ){1,6}(?:(?:wirst du|werden sie|werdet ihr) (?:bei uns |hier |dann |von uns |noch )?(?:lernen|geschult|eingearbeitet)|(?:lernst du|lernen sie|lernt ihr) (?:bei uns|hier|dann|von uns|im job|on the job)|bringen wir (?:dir|ihnen|euch) (?:gerne? |noch |dann )?bei)(?!\\p{L})`,
  `(?<!\\p{L})(?:(?:du wirst|sie werden|ihr werdet) (?:bei uns |hier )?(?:in )?${GERMAN_LIST} (?:lernen|geschult|eingearbeitet)|(?:du lernst|sie lernen|ihr lernt) (?:bei uns|hier|von uns) ${LIST}|(?:schulung|schulungen|training|trainings|einarbeitung|kurse) (?:in|zu|für) ${GERMAN_LIST} (?:wird|werden|ist|sind|gibt es|bekommst du|erhalten sie|erhältst du|inklusive|inbegriffen)(?!\\p{L}))`,
  `(?<!\\p{L})(?:(?:nous|on) (?:vous|te|t['’]) ?(?:form(?:erons|ons|era|e)|apprend(?:rons|ra)|enseign(?:erons|era)) ${LIST}|vous (?:serez|êtes) formée?(?:\\(e\\)|[·.]e)?s? (?:à|aux?|sur|en) ${LIST}|(?:vous apprendrez|tu apprendras) ${LIST}|formations? (?:à|aux?|sur|en) ${SHORT_LIST} (?:assurée?s?|prévue?s?|fournie?s?|offerte?s?|proposée?s?|incluse?s?)(?!\\p{L})|nous (?:assurons|proposons|offrons) (?:une |la |des )?formations? (?:à|aux?|sur|en) ${LIST})`,
  `(?<!\\p{L})(?:(?:te|le|os|les) (?:formaremos|formamos|enseñaremos|enseñamos|capacitaremos|capacitamos) ${LIST}|(?:aprenderás|aprenderá) ${LIST}|(?:recibirás|recibirá|te damos|ofrecemos|te ofrecemos) (?:\\p{L}{1,20} )?(?:formación|capacitación|cursos) (?:en|de|sobre) ${LIST}|(?:formación|capacitación) (?:en|de|sobre) ${SHORT_LIST} (?:a cargo de|incluida|garantizada|a nuestro cargo)(?!\\p{L}))`,
];

/** The item before them is taught: "Tableau (training provided)". */
export const TAUGHT_ITEM: readonly string[] = [
  `\\b(?:(?:full|free|paid|internal|in-house|on-the-job|some|complete) ){0,2}training ${COME}\\b`,
  "\\b(?:we|they)(?:['’]ll| will| can) (?:gladly |happily )?(?:train|teach|coach|show) you(?=\\s*(?:[.,;!)–—]|$|how\\b|here\\b|on the job\\b))",
  "\\b(?:can|will|is|are|may) (?:be )?(?:learned|learnt|taught|picked up) (?:on the job|here|with us|as you go)\\b|\\byou(?:[’']ll| will| can) (?:learn|pick (?:it|that|them|this) up) (?:(?:it|that|them|this) )?(?:on the job|here|with us|as you go)\\b",
  '(?<!\\p{L})(?:schulung|einarbeitung|training) (?:wird |ist |werden |sind )?(?:angeboten|gestellt|inklusive|inbegriffen|möglich|erfolgt|vorhanden)(?!\\p{L})|(?<!\\p{L})(?:bringen wir (?:dir|ihnen) (?:gerne? )?bei|(?:wirst du|lernst du|werden sie|lernen sie) (?:bei uns|hier)(?: lernen)?)(?!\\p{L})',
  "(?<!\\p{L})formation (?:est )?(?:assurée|prévue|fournie|offerte|proposée|incluse|en interne)(?!\\p{L})|(?<!\\p{L})(?:s['’]apprend(?:ra)?|s['’]apprennent) (?:chez nous|ici|sur le tas|sur place)(?!\\p{L})",
  '(?<!\\p{L})(?:te lo enseñamos|te formamos|te formaremos|formación incluida|formación a (?:nuestro )?cargo|se aprende (?:aquí|con nosotros))(?!\\p{L})',
];

/** "You won't have to start from scratch", "to do it alone": one does it all the same. */
const NOT_ALL =
  '(?![^.;:]{0,80}\\b(?:alone|yourself|by hand|manually|from scratch|on your own|all day|every day|every time|without|only|just|worry|wait|choose|allein|alleine|selbst|seule?|sol[oa])\\b)';

/** The words themselves name what nobody will ask for: "you will never be asked to train a network". */
export const SPARED_WORDS: readonly string[] = [
  `\\b(?:you|candidates?|applicants?|nobody)(?: will|['’]ll| are|['’]re| is)?(?: wo(?:n['’]t)| not| never| no longer|n['’]t)? (?:ever |also )?be(?:ing)? (?:asked|expected|required|made|forced|called (?:on|upon)) to (?<=(?:\\bnever|\\bnot|n['’]t|\\bno longer|\\bnobody will) (?:ever |also )?be(?:ing)? (?:asked|expected|required|made|forced|called (?:on|upon)) to )${NOT_ALL}${LIST}`,
  `\\byou (?:are|['’]re)(?: not| never|n['’]t) (?:asked|expected|required) to ${NOT_ALL}${LIST}`,
  `\\b(?:we|(?:nobody|no one)(?: here| else)?)(?: will|['’]ll)?(?: never| not|n['’]t| won['’]t| do not| don['’]t)? (?:ever |also )?(?:ask|expect|require|force) (?:of )?(?:you|anyone|candidates|applicants) to (?<=(?:\\bnever|\\bnot|n['’]t|\\b(?:nobody|no one)(?: here| else)? will) (?:ever |also )?(?:ask|expect|require|force) (?:of )?(?:you|anyone|candidates|applicants) to )${NOT_ALL}${LIST}`,
  `\\byou(?: will not| wo(?:n['’]t)|['’]ll (?:not|never)| will never| never| do not| don['’]t)(?: ever| really| actually| even)? (?:have|need) to (?!be\\b|know\\b|have\\b|use\\b)${NOT_ALL}${LIST}`,
  `\\b(?:there(?:['’]s| is| will be) )?no need (?:for you )?to (?!be\\b|know\\b|have\\b|use\\b)${NOT_ALL}${LIST}`,
  `(?<!\\p{L})(?:du (?:musst|wirst)|sie (?:müssen|werden)) (?:hier |bei uns |dafür )?(?:nie|niemals|nicht|kein(?:e[nrm]?)?) ${NOT_ALL}(?!nur\\b)${GERMAN_LIST} (?:müssen|anfassen|trainieren|schreiben|betreuen|programmieren|bauen|administrieren|verwalten|entwickeln|pflegen)(?!\\p{L})`,
  `(?<!\\p{L})(?:(?:vous n['’]aurez|tu n['’]auras) (?:jamais|pas) (?:à|besoin d['’]|besoin de)|(?:on|nous) ne (?:vous|te) (?:demandera|demanderons) (?:jamais|pas) d(?:e |['’])|(?:pas besoin|inutile) (?:de|d['’]) ?(?=\\p{L}{1,16}?(?:er|ir|re)(?!\\p{L}))) ?${NOT_ALL}${LIST}`,
  `(?<!\\p{L})(?:(?:nunca|no) (?:tendrás|tendrá|tienes|tiene|tendréis) que|(?:nunca|no) te pediremos que|no hace falta que) ${NOT_ALL}${LIST}`,
  `\\byou (?:need not|needn['’]t|(?:will not|wo(?:n['’]t)|['’]ll (?:not|never)|never|do not|don['’]t) (?:ever )?(?:have|need) to) (?:even )?worry about ${LIST}`,
  `(?<!\\p{L})niemand (?:hier )?(?:verlangt|erwartet)(?: hier)? (?:von (?:dir|ihnen|euch)|hier),? ?${NOT_ALL}${SPOKEN}`,
  `(?<!\\p{L})personne ne (?:vous|te|t['’]) ?(?:demandera|obligera) (?:à |de |d['’])${NOT_ALL}${LIST}|(?<!\\p{L})nadie te (?:pedirá|exigirá) (?:que )?${NOT_ALL}${LIST}`,
];

/** What stands before them is spared: "Kubernetes is run by another team, so you won't have to touch it". */
export const SPARED_BEFORE: readonly string[] = [
  "\\byou(?: will not| wo(?:n['’]t)|['’]ll (?:not|never)| will never| never| do not| don['’]t) (?:ever |even )?(?:have|need) to (?:touch|use|run|write|see|learn|manage|maintain|look after|deal with|care about|worry about|know|work (?:on|with|in)) (?:it|that|them|this|those|any of (?:it|that|them|this))(?=\\s*(?:[.;!)]|$))",
];
