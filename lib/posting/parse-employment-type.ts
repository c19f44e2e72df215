import type { EmploymentType } from '../analysis';
import { blankMarkup } from './blank-markup';

/** Where a posting may say its kind of employment; `employmentText` is the site's own pill. */
export type EmploymentInput = {
  readonly employmentText?: string;
  readonly title: string;
  readonly description: string;
};

// The rarer kind decides where two are named: a full-time internship is an internship.
const KINDS: readonly (readonly [EmploymentType, RegExp])[] = [
  [
    'internship',
    /\b(?:intern|interns|internship|praktik(?:um|ant\w{0,4})|werkstudent\w{0,4}|stagiaire|stage|alternance|pr[áa]cticas|becari[oa])\b/i,
  ],
  ['volunteer', /\b(?:volunteer|ehrenamt\w{0,4}|b[ée]n[ée]volat|voluntari[oa]d?o?)\b/i],
  ['temporary', /\b(?:temporary|temp|befristet|seasonal|int[ée]rim|temporal|cdd)\b/i],
  [
    'contract',
    /\b(?:contract|contractor|freelance\w{0,3}|c2c|corp[- ]to[- ]corp|1099|b2b contract|freiberuflich|aut[óo]nomo)\b/i,
  ],
  [
    'full-time',
    /\b(?:full[- ]?time|vollzeit|temps plein|temps complet|jornada completa|tiempo completo|cdi|festanstellung|permanent|unbefristet|regular)\b/i,
  ],
  ['part-time', /\b(?:part[- ]?time|teilzeit|temps partiel|media jornada|jornada parcial|tiempo parcial)\b/i],
];
const TITLE_KINDS = KINDS.filter(([kind]) => kind !== 'volunteer');
const LABEL =
  /\b(?:job|employment|position|contract|role|vertragsart|anstellungsart|beschäftigungsart|type de contrat|tipo de contrato)[- ]?(?:type|art|status|schedule)?\s?[:|]\s?([^\n.]{3,60})/i;
const PHRASE =
  /\b(full[- ]?time|part[- ]?time|contract|temporary|permanent)(?:[,/ ]{1,2}[\w-]{1,12}){0,2} (?:position|role|job|opportunity|employment|basis|contract|assignment)\b/i;
// "Acme | Berlin | Full-time", "Berlin (full-time)"
const CELL = /[|(·] ?(full[- ]?time|part[- ]?time|contract|freelance|internship|vollzeit|teilzeit) ?(?=[|)·,\n]|$)/i;

function findKind(text: string, kinds = KINDS): EmploymentType | undefined {
  return kinds.find(([, written]) => written.test(text))?.[0];
}

/** The kind of employment from the site's pill, the title or a labelled line of the description; else undefined. */
export function parseEmploymentType({
  employmentText,
  title,
  description,
}: EmploymentInput): EmploymentType | undefined {
  const stated = findKind((employmentText ?? '').slice(0, 200)) ?? findKind(title.slice(0, 300), TITLE_KINDS);
  if (stated !== undefined) return stated;
  const text = blankMarkup(description);
  return findKind(LABEL.exec(text)?.[1] ?? '') ?? findKind(PHRASE.exec(text)?.[1] ?? CELL.exec(text)?.[1] ?? '');
}
