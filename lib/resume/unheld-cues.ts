import type { PatternGroup } from '../text/guarded-patterns';

/** Why words of a resume show no skill: it says that it is not held, that it is wished for, or that it is being learned. */
export type UnheldReason = 'denied' | 'wished' | 'learning';

/**
 * What of a sentence a cue speaks of: what follows it, with all items of a list; the same up to what it is done with
 * ("using ..."); no more than the list itself; the title that follows it, which ends where the sentence goes on with
 * what somebody can; the item or list before it; or its own words.
 */
export type CueReach = 'after' | 'work' | 'list' | 'title' | 'before' | 'words';

/** A cue's reason and reach. */
export type UnheldCue = `${UnheldReason} ${CueReach}`;

/** Patterns for sentences in lower case. */
type UnheldCues = PatternGroup<UnheldCue>;

const KNOWING =
  '(?:experience|knowledge|exposure|background|skills?|expertise|training|familiarity|proficiency|practice)';
const USED =
  '(?:used|worked (?:with|in|on)|tried|touched|learned|learnt|programmed(?: (?:in|with))?|coded(?: (?:in|with))?|written|done|seen|studied|been (?:trained (?:in|on)|exposed to))';
const ABLE = '(?:familiar|experienced|proficient|skilled|comfortable|trained|versed|acquainted|fluent) (?:with|in|on)';
/** "Machine learning" is no learning. */
const LEARNING =
  '(?<!(?:machine|deep|reinforcement|transfer|supervised|federated|shot|online|active|representation|metric|contrastive|ensemble|lifelong|continual|imitation|curriculum|statistical|adaptive|blended|digital|e)[ -])learning(?![ -](?:to[ -]rank|paths?|rates?|platforms?|curves?|outcomes?)(?!\\p{L}))';
/** Of a company or a product, not of a person: "working towards FedRAMP certification". */
const NO_AUDIT =
  '(?![^.;,]{0,60}(?<!\\p{L})(?:soc ?[12]|iso|tisax|bsi|c5|fedramp|hipaa|hitrust|pci|gmp|gxp|fda|ce|audits?|devices?|statements?|accountants?)(?!\\p{L}))';
const EXAM = `${NO_AUDIT}(?=[^.;]{0,60}(?:certif(?!icad|ié|ying)|zertif|exam|prüfung|associate(?!s)|professional(?!s)|practitioner(?!s)))`;
/** "Studying protein folding with Python" is work: only what stands alone, or in a list, is a thing to learn. */
const NEXT =
  '(?!(?:with|in|on|at|for|to|from|by|using|how|whether|avec|dans|pour|sur|chez|depuis|con|en|para|desde|sobre)\\s)[^\\s,.;:()]{1,40}';
const ALONE = `(?=\\s{0,3}:?\\s{0,3}(?:${NEXT}\\s){0,2}${NEXT}(?:\\s{0,3}[,;:(|]|\\.?\\s{0,3}$|\\.\\s|\\s(?:and|or|et|ou|y|o|now|currently|right now|at (?:the moment|night|home|university)|(?:in|on) (?:the|my) (?:evenings?|side|weekends?|spare time|free time)|en ce moment|ahora)(?!\\p{L})))`;
const COURSE_OF =
  '(?=(?:an? |the |my )?(?:[\\p{L}-]{1,30} ){0,3}(?:courses?|books?|tutorials?|exercises|nanodegree|speciali[sz]ation)(?!\\p{L}))';
/** "Maschinelles Lernen" is no learning either. */
const LERNEN = '(?<!(?:maschinelle|tiefe|bestärkende|überwachte)[mnrs]? )lernen';
const ENDS = '\\s{0,3}(?=[),;.|]|$)';
const NOW = '(?:at the moment|right now|now|currently|these days)';

const DENIED: readonly UnheldCues[] = [
  {
    name: 'denied after',
    flags: 'gu',
    sources: [
      `no (?:(?!less|fewer|doubt|shortage)\\p{L}+[- ]){0,3}${KNOWING}(?: yet| so far| at all)? (?:with|in|of|using|on|to)(?: yet)?\\s{0,3}:?`,
      `(?:lack(?:s|ing)?(?: of)?|without|zero|little (?:to|or) no) (?:(?:any|prior|previous|practical|hands-on|real|formal|direct) )*${KNOWING} (?:with|in|of|using|on|to)`,
      `never (?:(?:really|actually|yet|professionally|personally|formally) )?${USED}`,
      `(?:have|has|had)(?: not|n['’]t) (?:(?:yet|really|actually|personally|ever) )*(?:${USED}|had (?:the |a )?(?:chance|opportunity) to (?:use|learn|work with))`,
      "(?:did|do|does|can)(?: ?not|n['’]t) (?:(?:yet|really|actually|currently|personally) )*(?:use|work (?:with|in|on)|touch|learn|know|program(?: in)?|code(?: in)?)",
      `not (?:(?:yet|very|really|so) )*${ABLE}`,
      `(?:am|is|are|was)n['’]t (?:yet )?${ABLE}`,
      "(?:unfamiliar with|inexperienced (?:with|in)|(?<=(?:^[^\\p{L}]{0,20}|am |i['’]m |still |relatively |fairly |quite ))new to|(?:have|has) yet to (?:learn|use|try|work with))",
      'keine(?:n|rlei)? (?:\\p{L}+ ){0,2}(?:erfahrung(?:en)?|kenntnisse|vorkenntnisse|praxis|ahnung) (?:mit|in|im|von|bei|zu)',
      'ohne (?:\\p{L}+ ){0,2}(?:erfahrung(?:en)?|kenntnisse|vorkenntnisse) (?:mit|in|im|von|bei)',
      '(?:noch )?nie(?:mals)? (?:mit|in)|noch nicht (?:mit|in)|nicht vertraut mit',
      "(?:aucune?|sans|pas (?:encore )?(?:d['’]|de ))\\s?(?:\\p{L}+ )?(?:expérience|connaissances?|pratique|maîtrise|notions?)(?: \\p{L}+)? (?:avec|en|de|des|du|sur|d['’])",
      "n['’](?:ai|a) (?:(?:encore )?jamais|pas (?:encore )?)\\s?(?:utilisé|travaillé (?:avec|sur|en)|pratiqué|programmé(?: (?:en|avec))?|appris|touché(?: à)?)",
      'jamais (?:utilisé|travaillé (?:avec|sur|en)|pratiqué|programmé (?:en|avec))|ne (?:connais|maîtrise|sais|pratique) pas(?: encore)?',
      '(?:sin|ninguna?|no (?:tengo|tiene|cuento con)(?: ninguna?)?) (?:\\p{L}+ )?(?:experiencia|conocimientos?|práctica|dominio|nociones)(?: \\p{L}+)? (?:en|con|de|sobre|del)',
      '(?:nunca|jamás|todavía no|aún no|no) (?:he )(?:usado|utilizado|trabajado (?:con|en)|programado (?:en|con)|aprendido|tocado|manejado)',
      'no (?:conozco|sé|domino|manejo)(?: (?:todavía|aún|nada de))?',
    ],
  },
  {
    name: 'denied before',
    flags: 'gu',
    sources: [
      `(?:[(:–—]|(?<=\\s)-)\\s?(?:no (?:\\p{L}+ )?(?:experience|knowledge)|none|not (?:yet|known|used)|never used|nothing yet|noch (?:nie|nicht|keine)(?!\\p{L})[^),;.|]{0,30}|keine (?:\\p{L}+ )?(?:kenntnisse|erfahrung(?:en)?)|aucune?(?: \\p{L}+)?|pas encore|jamais utilisée?|ninguna?(?: \\p{L}+)?|sin (?:experiencia|conocimientos)|todavía no|nunca usado)(?: yet| so far| at all)?${ENDS}`,
      "(?:i have|i['’]ve) never (?:used|tried|touched|learned|learnt|seen)(?=\\s{0,3}(?:[.;,]|$))",
      "i (?:do not|don['’]t) know(?=\\s{0,3}(?:[.;,]|$))",
      '(?:habe? ich |hab ich )?(?:(?:bisher|bislang|noch|aber) )*(?:nie|nicht) (?:gearbeitet|benutzt|verwendet|genutzt|eingesetzt|gelernt|programmiert|angewendet|angewandt)',
      '(?:kenne|beherrsche|kann) ich (?:(?:noch|leider|gar|überhaupt) )*nicht',
      'kenne (?=[^.;]{1,60} (?:noch )?nicht)',
      "je (?:ne (?:la |le |les )?|n['’]|ne l['’])(?:connais|maîtrise|ai jamais utilisée?s?|ai pas encore utilisée?s?)(?: pas)?(?=\\s{0,3}(?:[.;,]|$))",
      '(?:no l[oa]s? (?:conozco|domino|manejo|he usado)|nunca l[oa]s? he (?:usado|utilizado))(?=\\s{0,3}(?:[.;,]|$))',
    ],
  },
  {
    name: 'denied words',
    flags: 'gu',
    sources: [
      `no (?!sql\\b|code\\b|less|fewer|doubt|shortage)[^,.;:()]{1,40}? ${KNOWING}(?! (?:with|in|of|using|on|to)\\b)`,
      'no (?!sql\\b|code\\b)[^,.;:()]{1,60}? (?:yet|so far)',
      '(?<=(?:^[^\\p{L}]{0,20}|[,;(–] ?|\\b(?:and|but) ))no (?!sql\\b|code\\b|\\p{L}+ing\\b)[^\\s,.;:()]+(?: (?:(?:or|and) )?[^\\s,.;:()]+){0,2}(?=\\s{0,3}(?:[,.;)]|$))',
      '(?<=[,(–] ?)not (?!only|just|merely|limited|least|all|even|to\\b|a\\b|an\\b|the\\b)[^\\s,.;:()]+(?: [^\\s,.;:()]+)?(?=\\s{0,3}(?:[,.;)]|$))',
      'keine [\\p{L}\\p{N}+#./-]{2,30}-?(?:kenntnisse|erfahrung(?:en)?)',
      'kenne [^.;,]{1,60} (?:noch )?nicht',
      'sans (?:connaître|maîtriser) [^.;,]{1,60}',
      // The boards of cars, not those of figures.
      '(?<=(?<!\\p{L})(?:(?:car|truck|lorry|bus|leather|plastic|wooden)|(?:assembl|fitt|mount|polish|paint|upholster|mould|mold)(?:ed|ing)(?: (?:new|old|the|\\d{1,6})){0,2}) )dashboards?(?! (?:in|with|using|for|from) )',
    ],
  },
];

const LEARNED_NOW: readonly UnheldCues[] = [
  {
    name: 'learning after',
    flags: 'gu',
    sources: [
      `(?:currently|presently|now|also|still|actively|just started|recently started|started(?![^.;]{0,60} in (?:19|20)\\d\\d)) (?:self-)?(?:${LEARNING}|getting into|picking up|working through ${COURSE_OF}|teaching myself|training in|reading up on|taking (?:an? )?(?:\\p{L}+ )?(?:courses?|class(?:es)?) (?:on|in|about))\\s{0,3}:?`,
      `${LEARNING} (?:${NOW}|in my (?:spare|free) time)\\s{0,3}:?`,
      `(?<=^[^\\p{L}]{0,20}(?:(?:i['’]m|i am) )?)learning(?=:| (?:the basics of|how to|to|about)\\b|[^.;:]{1,80} ${NOW})\\s{0,3}:?`,
      `(?:i am|i['’]m) (?:${LEARNING}|getting into|picking up|working through ${COURSE_OF}|teaching myself|training (?:for|in)|reading up on|familiari[sz]ing myself with)\\s{0,3}:?`,
      `(?:studying|revising|cramming) for|(?:preparing|(?<=(?:^[^\\p{L}]{0,20}|am |i['’]m |currently |now ))training) for ${EXAM}|(?:working (?:towards?|on my)|pursuing) ${NO_AUDIT}(?=[^.;,]{0,60}(?:certif|zertif))`,
      'enrolled (?:in|on)(?![^.;]{0,40} (?:trials?|study|cohort)(?!\\p{L}))|taking (?:an? )?(?:\\p{L}+ )?(?:courses?|class(?:es)?) (?:on|in|about)|(?:beginning|starting) to learn',
      '(?:lerne|erlerne|studiere)(?: (?:ich|gerade|derzeit|aktuell|zurzeit|momentan|nebenbei|im moment|mir|auch|selbst))*\\s{0,3}:?',
      '(?:derzeit|aktuell|zurzeit|momentan|gerade|nebenbei|im moment) (?:am lernen|im aufbau(?! (?:eine[rs]?|des|der|von|unsere[rs]|neue[rs])(?!\\p{L}))|im selbststudium|in (?:ausbildung|weiterbildung|einarbeitung))(?: (?:in|zu|mit|von))?\\s{0,3}:?',
      '(?<=^[^\\p{L}]{0,20})(?:am lernen|im aufbau|im selbststudium|in einarbeitung|lerne)\\s{0,3}:',
      `bereite mich (?:(?:gerade|derzeit|aktuell) )?(?:auf|für)|arbeite mich (?:(?:gerade|derzeit|aktuell) )?in|vorbereitung auf ${EXAM}`,
      '(?:mache|besuche|absolviere) (?:(?:gerade|derzeit|aktuell) )?(?:einen? )?(?:\\p{L}+-?)?(?:kurs|weiterbildung|zertifizierung)(?: (?:in|zu|zum|zur|über|für))?',
      "j['’]apprends(?: (?:actuellement|en ce moment|aussi|à (?:utiliser|programmer en)))?\\s{0,3}:?|(?<!\\p{L})apprends (?:actuellement|en ce moment)",
      "(?:actuellement |en ce moment )?en (?:cours d['’]apprentissage|train d['’](?:apprendre|étudier))(?: (?:de|sur))?\\s{0,3}:?|apprentissage (?:en cours|actuel)\\s{0,3}:?",
      `je me forme (?:à|au|aux|en|sur)|(?:actuellement|je suis) en formation (?:à|au|en|sur)|formation en cours\\s{0,3}:?|(?:je prépare|préparation (?:de|à)) ${EXAM}`,
      `aprendiendo(?: (?:actualmente|ahora|a (?:usar|programar en)))?\\s{0,3}:?|aprendo (?:actualmente|ahora)|formándome en|en proceso de aprendizaje(?: de)?\\s{0,3}:?`,
      `estudiando para ${EXAM}|prepar(?:ando|ándome|o) (?:para )?${EXAM}`,
    ],
  },
  {
    name: 'learning list',
    flags: 'gu',
    sources: [
      `(?:currently|presently|now|also|still|actively|just started|recently started|i am|i['’]m) (?:studying(?! for\\b)|exploring)\\s{0,3}:?${ALONE}`,
      `j['’]étudie(?: (?:actuellement|en ce moment))?${ALONE}|(?:(?:estoy|actualmente) |(?<=^[^\\p{L}]{0,20}))estudiando(?! para\\b)${ALONE}`,
    ],
  },
  {
    name: 'learning before',
    flags: 'gu',
    sources: [
      `(?:[(–—:]\\s?|\\s-\\s)(?:(?:(?:currently|still|now|just started) )?learning(?: (?:it|${NOW}))?|(?:basics|beginner), learning|lerne ich(?: \\p{L}+)?|(?:derzeit |aktuell |noch )?(?:im aufbau|am lernen|in einarbeitung|im selbststudium)|en cours d['’]apprentissage|en train d['’]apprendre|aprendiendo)${ENDS}`,
      'lerne ich(?: (?:gerade|derzeit|aktuell|momentan|zurzeit))*(?=\\s{0,3}(?:[.;,]|$))',
      "(?:is|are) what (?:i am|i['’]m) learning(?: now| next)?",
    ],
  },
];

const WISHED: readonly UnheldCues[] = [
  {
    name: 'wished after',
    flags: 'gu',
    sources: [
      "(?:want|wants|wish|hope|hoping|plan|plans|planning|aim|aiming|intend|intending|looking(?: forward)?|would (?:like|love)|['’]d (?:like|love)|eager|keen|excited|willing|ready|motivated|happy|determined|open|curious) to (?:(?:also|quickly|soon|further|one day) )?(?:learn(?:ing)?|study|explore|pick up|try|gain|acquire|start (?:with|using|learning)|get (?:certified|experience|started))(?: (?:more )?about)?",
      '(?<=^[^\\p{L}]{0,20})(?:to learn|next(?: up| steps?)?|on my (?:learning )?list|learning goals?|want to learn|wish ?list|lernziele?|als nächstes|à apprendre|por aprender)\\s{0,3}:',
      `(?:möchte|will|würde gern(?:e)?|plane|wünsche mir)(?=(?: (?!(?:mit|nach|dabei|weiter|nutzbar|einbringen) )[^\\s.;]{1,40}){0,12} (?:(?:kennen|er|dazu|hinzu)?${LERNEN}|einarbeiten|einsteigen)(?!\\p{L}))`,
      "(?:je (?:souhaite|veux|voudrais|désire)|j['’]aimerais|souhaitant|désireu(?:x|se)|envie|(?:mon )?objectif(?: est)?)(?: (?:d['’]|de ))?\\s?(?:\\p{L}+ )?(?:apprendre|découvrir|me former (?:à|au|en|sur))",
      '(?:quiero|quisiera|deseo|me gustaría|espero|planeo|pretendo|ganas de|(?:mi )?objetivo(?: es)?) (?:\\p{L}+ )?(?:aprender|formarme en|explorar)',
    ],
  },
  {
    name: 'wished work',
    flags: 'gu',
    sources: [
      "(?:want|wants|wish|hope|hoping|plan|plans|planning|aim|aiming|intend|intending|looking(?: forward)?|would (?:like|love)|['’]d (?:like|love)|eager|keen|excited|motivated|determined|curious) to (?:(?:also|one day|soon) )?work(?:ing)? (?:with|in|on)",
      '(?:interested in|curious about|fascinated by|keen on learning|eager for)(?: (?:learning|exploring|using))?',
      'interessiere mich (?:sehr )?für|(?<!\\p{L})(?:großes )?interesse an|neugierig auf',
      "(?:je (?:souhaite|veux|voudrais|désire)|j['’]aimerais|souhaitant|désireu(?:x|se)|envie|(?:mon )?objectif(?: est)?)(?: (?:d['’]|de ))?\\s?(?:\\p{L}+ )?travailler avec|intéressée? par",
      '(?:quiero|quisiera|deseo|me gustaría|espero|planeo|pretendo|ganas de|(?:mi )?objetivo(?: es)?) (?:\\p{L}+ )?trabajar con|interesad[oa] (?:en|por)',
    ],
  },
  {
    name: 'wished title',
    flags: 'gu',
    sources: [
      "(?:want|wants|wish|hope|hoping|plan|planning|aim|aiming|looking|would (?:like|love)|['’]d (?:like|love)|eager|keen|excited|motivated|determined|aspire|aspires|aspiring|(?:goal|ambition|dream|aim)(?: is)?) to (?:(?:one day|soon|eventually) )?(?:become|be|get into|move into|grow into|transition (?:in)?to|break into|switch (?:in)?to|work as)",
      '(?:aspiring|soon-to-be|would-be|on (?:my|the) way to becoming)|interested in (?:becoming|moving into|getting into|transitioning (?:in)?to)',
      'career (?:change|switch|move|transition) (?:in)?to|currently transitioning (?:in)?to',
      '(?:seeking|looking for|searching for|in search of|targeting) (?:an? |my |the )?(?:\\p{L}+[ -]){0,3}(?:roles?|positions?|jobs?|internships?|opportunit(?:y|ies)|placements?|traineeships?) (?:as|in|within)',
      '(?:möchte|will|würde gern(?:e)?)(?=[^.;]{0,120} werden(?!\\p{L}))|(?:angehende|zukünftige)[rns]?|suche (?:\\p{L}+ ){0,2}(?:stelle|position|praktikum|rolle|einstieg) (?:als|im|in)|auf dem weg (?:zum|zur)',
      "(?:je (?:souhaite|veux|voudrais)|j['’]aimerais|souhaitant|désireu(?:x|se) de|envie de|(?:mon )?objectif(?: est)? (?:de|:)?)\\s?(?:devenir|évoluer vers|m['’]orienter vers|me reconvertir (?:en|dans)|travailler (?:comme|en tant que))",
      "future? (?=(?:data|ingénieur|développeu|machine|analyste))|(?:à la )?recherche (?:d['’])?(?:une? )?(?:poste|stage|emploi|alternance) (?:de|d['’]|en tant que|dans|en)",
      '(?:quiero|quisiera|deseo|me gustaría|espero|(?:mi )?objetivo(?: es)?) (?:\\p{L}+ )?(?:ser|convertirme en|llegar a ser|trabajar (?:como|de))|futur[oa] (?=(?:data|científic|ingenier|analista|desarrollador))',
      '(?:busco|buscando|en busca de) (?:una? )?(?:\\p{L}+ )?(?:puesto|empleo|trabajo|prácticas|posición) (?:de|como|en)',
    ],
  },
  {
    name: 'wished before',
    flags: 'gu',
    sources: [`(?:möchte|will|würde) ich (?:\\p{L}+ ){0,3}(?:${LERNEN}|erlernen|kennenlernen)`],
  },
  {
    name: 'wished words',
    flags: 'gu',
    sources: [
      '(?:seeking|looking for|targeting) (?:an? |my |the )?(?:\\p{L}+[ -]){1,5}(?:role|position|job|internship)s?(?! (?:as|in|within)\\b)',
    ],
  },
];

/** Words that speak of what a resume does not show, in English, German, French and Spanish. */
export const UNHELD_CUES: readonly UnheldCues[] = [...DENIED, ...LEARNED_NOW, ...WISHED];
