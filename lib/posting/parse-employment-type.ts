import type { EmploymentType } from '../analysis';
import { blankMarkup } from './blank-markup';
import { lowerCase } from './lower-case';

/** Where a posting may say its kind of employment; `employmentText` is the site's own pill. */
export type EmploymentInput = {
  readonly employmentText?: string;
  readonly title: string;
  readonly description: string;
};

// All of these are matched against text in lower case.
// The rarer kind decides where two are named: a full-time internship is an internship.
const KINDS: readonly (readonly [EmploymentType, RegExp])[] = [
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
const TITLE_KINDS = KINDS.filter(([kind]) => kind !== 'volunteer');
const LABEL =
  /\b(?:job|employment|position|contract|role|vertragsart|anstellungsart|beschäftigungsart|type de contrat|tipo de contrato)[- ]?(?:type|art|status|schedule)?\s?[:|]\s?([^\n.]{3,60})/;
const PHRASE =
  /\b(full[- ]?time|part[- ]?time|contract|temporary|permanent)(?:[,/ ]{1,2}[\w-]{1,12}){0,2} (?:position|role|job|opportunity|employment|basis|contract|assignment)\b/;
// "Acme | Berlin | Full-time", "Berlin (full-time)"
const CELL = /[|(·] ?(full[- ]?time|part[- ]?time|contract|freelance|internship|vollzeit|teilzeit) ?(?=[|)·,\n]|$)/;

// Sentences that say it of this job, and not of staff, customers or a stage; the rarer kind comes first again.
const SAID: typeof KINDS = [
  [
    'internship',
    /(?:^|\n|\. )\W{0,5}(?:an? (?:[\w-]{1,14} ){0,2}internship\b|(?:stage|praktikum|alternance|pr[áa]cticas) (?:de|von|of|en|im|bei)\b)|\bthis (?:is an? )?(?:[\w-]{1,14} ){0,2}internship\b|\b(?:contrat|contrato|convenio|poste) (?:de |en |d['’])(?:stage|alternance|apprentissage|pr[áa]cticas)\b/,
  ],
  [
    'temporary',
    /\bcdd\b(?= (?:de|à|en|d['’])|[ ,.(]{1,2}\d)|\bfixed[- ]term (?:contract|position|role|appointment)|\bbefristete?[rn]? (?:stelle|anstellung|position)|\b(?:stelle|position)\b[^.\n]{0,30}\bbefristet|\bcontrato (?:temporal|de obra|(?:de|por) \d{1,2} (?:meses|años?))\b/,
  ],
  [
    'contract',
    /\b\d{1,2}[- ]months? contract\b|\b(?:in|out)side ir35\b|\b(?:as a|mission|en) (?:freelance\w?|contractor)\b|\bdu arbeitest freiberuflich|\bfreiberufliche?r? (?:mitarbeit|stelle|t[äa]tigkeit)/,
  ],
  [
    'full-time',
    /\bin vollzeit\b|\bunbefristete?[rn]? (?:\p{L}{1,14} )?(?:stelle|(?:arbeits)?vertrag|anstellung)|\(100 ?%(?:, unbefristet)?\)|\b(?:poste|contrat|recrut\w{1,6}) (?:\p{L}{1,10} ){0,2}(?:en )?cdi\b|\bcdi,? (?:à )?temps (?:plein|complet)|\bcontrato indefinido|\b(?:a )?(?:jornada completa|tiempo completo)\b|\bpermanent,? full[- ]time|\b(?:role|job|position) is (?:an? )?(?:permanent|full[- ]time)/u,
  ],
  [
    'part-time',
    /\bin teilzeit\b(?! möglich)|\b(?:poste|contrat|travail) à temps partiel|\b(?:jornada|tiempo) parcial\b|\bmedia jornada\b|\b(?:role|job|position) is (?:an? )?part[- ]time/u,
  ],
];
/** A label of one word counts only where it opens a line. */
const LINE_LABEL =
  /(?:^|\n)\W{0,5}((?:type|hours|schedule|employment|contrat|contrato|jornada|vertrag|arbeitszeit)\s?:\s?[^\n.]{3,60})/;

function findKind(text: string, kinds = KINDS): EmploymentType | undefined {
  return kinds.find(([, written]) => written.test(text))?.[0];
}

/** The kind of employment from the site's pill, the title, a labelled line or a sentence of the description; else undefined. */
export function parseEmploymentType({
  employmentText,
  title,
  description,
}: EmploymentInput): EmploymentType | undefined {
  const stated =
    findKind(lowerCase((employmentText ?? '').slice(0, 200))) ?? findKind(lowerCase(title.slice(0, 300)), TITLE_KINDS);
  if (stated !== undefined) return stated;
  const text = lowerCase(blankMarkup(description));
  const labelled = findKind(LABEL.exec(text)?.[1] ?? '') ?? findKind(LINE_LABEL.exec(text)?.[1] ?? '');
  const named = PHRASE.exec(text)?.[1] ?? CELL.exec(text)?.[1] ?? '';
  return labelled ?? findKind(named) ?? findKind(text, SAID);
}
