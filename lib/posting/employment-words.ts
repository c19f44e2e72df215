import type { EmploymentType } from '../analysis';

// All of these are matched against text in lower case.

/** A kind, how sentences say it, and words of which every such sentence holds one: looking for them first is quicker. */
export type StatedKind = readonly [kind: EmploymentType, written: RegExp, words: readonly string[]];

/** What names each kind. The rarer kind decides where two are named: a full-time internship is an internship. */
export const KINDS: readonly (readonly [EmploymentType, RegExp])[] = [
  [
    'internship',
    /\b(?:intern|interns|internship|praktik(?:um|ant\w{0,4})|werkstudent\w{0,4}|stagiaire|stage|alternance|pr[áa]cticas|becari[oa])\b/,
  ],
  ['volunteer', /\b(?:volunteer|ehrenamt\w{0,4}|b[ée]n[ée]volat|voluntari[oa]d?o?)\b/],
  ['temporary', /\b(?:temporary|temp|befristet|seasonal|fixed[- ]term|int[ée]rim|temporal|cdd)\b/],
  [
    'contract',
    /\b(?:contract|contractor|freelance\w{0,3}|c2c|corp[- ]to[- ]corp|1099|b2b contract|freiberuflich|aut[óo]nomo)\b/,
  ],
  [
    'full-time',
    /\b(?:full[- ]?time|vollzeit|temps plein|temps complet|jornada completa|tiempo completo|cdi|indefinid[oa]|festanstellung|permanent|unbefristet|regular)\b/,
  ],
  ['part-time', /\b(?:part[- ]?time|teilzeit|temps partiel|media jornada|jornada:? parcial|tiempo parcial)\b/],
];
/** What names each kind in a title. */
export const TITLE_KINDS = KINDS.filter(([kind]) => kind !== 'volunteer');
/** A labelled value. */
export const LABEL =
  /\b(?:job|employment|position|contract|role|vertragsart|anstellungsart|beschäftigungsart|type de contrat|tipo de contrato)[- ]?(?:type|art|status|schedule)?\s?[:|]\s?([^\n.]{3,60})/;
/** A kind before a word for the job. */
export const PHRASE =
  /\b(full[- ]?time|part[- ]?time|contract|temporary|permanent)(?:[,/ ]{1,2}[\w-]{1,12}){0,2} (?:position|role|job|opportunity|employment|basis|contract|assignment)\b/;
/** "Acme | Berlin | Full-time", "Berlin (full-time)" */
export const CELL =
  /[|(·] ?(full[- ]?time|part[- ]?time|contract|freelance|internship|vollzeit|teilzeit) ?(?=[|)·,\n]|$)/;

/** Sentences that say it of this job, and not of staff, customers or a stage; the rarer kind comes first again. */
export const SAID: readonly StatedKind[] = [
  [
    'internship',
    /(?:^|\n|\. )\W{0,5}(?:an? (?:[\w-]{1,14} ){0,2}internship\b|(?:stage|praktikum|alternance|pr[áa]cticas) (?:de|von|of|en|im|bei)\b)|\bthis (?:is an? )?(?:[\w-]{1,14} ){0,2}internship\b|\b(?:contrat|contrato|convenio|poste) (?:de |en |d['’])(?:stage|alternance|apprentissage|pr[áa]cticas)\b/,
    ['internship', 'stage', 'praktikum', 'alternance', 'apprentissage', 'prácticas', 'practicas'],
  ],
  [
    'temporary',
    /\bcdd\b(?= (?:de|à|en|d['’])|[ ,.(]{1,2}\d)|\bfixed[- ]term (?:contract|position|role|appointment)|\bbefristete?[rn]? (?:stelle|anstellung|position)|\b(?:stelle|position)\b[^.\n]{0,30}\bbefristet|\bcontrato (?:temporal|de obra|(?:de|por) \d{1,2} (?:meses|años?))\b/,
    ['cdd', 'fixed', 'befristet', 'contrato'],
  ],
  [
    'contract',
    /\b\d{1,2}[- ]months? contract\b|\b(?=c)(?<!\b(?:no|not|cannot|without|n['’]t)\b[^\n.]{0,40})(?:c2c|corp[- ]to[- ]corp)\b(?! (?:e-?commerce|market|platform|business|model|sales|trad|app)|[^\n.]{0,25}\b(?:no|not|cannot)\b)|\b(?:in|out)side ir35\b|\b(?:as a|mission|en) (?:freelance\w?|contractor)\b|\bdu arbeitest freiberuflich|\bfreiberufliche?r? (?:mitarbeit|stelle|t[äa]tigkeit)/,
    ['contract', 'c2c', 'corp-to', 'corp to', 'ir35', 'freelance', 'freiberuf'],
  ],
  [
    'full-time',
    /\bin vollzeit\b|\bunbefristete?[rn]? (?:\p{L}{1,14} )?(?:stelle|(?:arbeits)?vertrag|anstellung)|\(100 ?%(?:, unbefristet)?\)|\b(?:poste|contrat|recrut\w{1,6}) (?:\p{L}{1,10} ){0,2}(?:en )?cdi\b|\bcdi,? (?:à )?temps (?:plein|complet)|\bcontrato indefinido|\b(?:a )?(?:jornada completa|tiempo completo)\b|\bpermanent,? full[- ]time|\b(?:role|job|position) is (?:an? )?(?:permanent|full[- ]time)/u,
    [
      'vollzeit',
      'unbefristet',
      '(100',
      'cdi',
      'contrato indefinido',
      'jornada completa',
      'tiempo completo',
      'permanent',
      'full-time',
      'full time',
    ],
  ],
  [
    'part-time',
    /\bin teilzeit\b(?! möglich)|\b(?:poste|contrat|travail) à temps partiel|\b(?:jornada|tiempo) parcial\b|\bmedia jornada\b|\b(?:role|job|position) is (?:an? )?part[- ]time/u,
    ['teilzeit', 'partiel', 'parcial', 'media jornada', 'part-time', 'part time'],
  ],
];
/** A label of one word counts only where it opens a line. */
export const LINE_LABEL =
  /(?:^|\n)\W{0,5}((?:type|hours|schedule|employment|contrat|contrato|jornada|vertrag|arbeitszeit)\s?:\s?[^\n.]{3,60})/;

/** The length of a contract, which ends: a label of its own or beside "full-time". */
export const DATED: readonly StatedKind[] = [
  [
    'temporary',
    /(?:^|\n|[|•·] ?)\W{0,5}(?:vertrag(?:sdauer|slaufzeit)?|(?:dur[ée]e du )?contrat|(?:duraci[óo]n del )?contrato)\s?[:–-]\s?\d{1,2}\s?(?:monate?n?|mois|mes(?:es)?|jahre?n?|ans?|años?)(?!\p{L})/u,
    ['vertrag', 'contrat'],
  ],
  [
    'contract',
    /(?:^|\n|[|•·] ?)\W{0,5}contract(?: (?:length|duration|term|period))?\s?[:,–-]\s?\d{1,2}\+?[- ]?(?:months?|weeks?|years?)\b|\bfull[- ]?time contract,? (?:for |of )?\(?\d{1,2}\+?[- ]?(?:months?|weeks?)\b|\bfull[- ]?time,? \(?\d{1,2}\+?[- ]months? contract\b/,
    ['contract'],
  ],
];

/** Of these words every match of `NO_KIND` holds one. */
export const NO_KIND_WORDS: readonly string[] = [
  'contract',
  'stag',
  'temporal ',
  'regular express',
  'intern ',
  'interns',
  'praktikant',
  'becari',
];
/** The same words as names of things and of other people: smart contracts, a growth stage, mentors of interns. */
export const NO_KIND =
  /\bsmart[- ]contracts?\b|\bcontract[- ](?:lifecycle|intelligence|manage\w{1,5}|analy\w{2,5}|review|law|negotiat\w{1,4}|administrat\w{2,4}|specialist|processing|understanding|extraction|automation|compliance|drafting|abstraction|data extraction)\b|\b(?:[a-z]{2,8}-|(?:early|late|later|growth|multi|two|mid|seed|each|every|next|clinical|funding) )stages?\b|\bstage (?:light\w{0,4}|manage\w{1,4}|design\w{0,2}|sound|crew|gate|production|perform\w{2,4}|hand|show)\b|\b(?:spatio-?)?temporal (?!de\b|para\b|por\b|en\b|a\b|y\b)(?=[a-z])|\bregular expressions?\b|\b(?:interns?(?:hips?)?|stagiaires?|praktikanten|becarios) (?:mentor\w{0,4}|coordinator|supervis\w{2,4}|recruit\w{2,4}|coach|program(?:me)? (?:manager|lead|coordinator|director|specialist))\b|\b(?:mentor\w{0,4}|coach\w{0,3}|supervis\w{2,4}|encadre\w{0,4}|tut\w{2,5}|betreu\w{2,5})(?: (?:of|for|to|our|the|and|de|des|von|an?|junior|engineers?)){0,3} (?:interns|stagiaires?|praktikant\w{0,4}|werkstudent\w{0,4}|becari[oa]s)\b/g;
