import type { Workplace } from '../analysis';
import { blankMarkup } from './blank-markup';

/** Where a posting may say its workplace; `workplaceText` is the site's own pill. */
export type WorkplaceInput = {
  readonly workplaceText?: string;
  readonly location?: string;
  readonly title: string;
  readonly description: string;
};

const REMOTE_WORD =
  /\b(?:remote|remotely|telecommut\w{1,4}|telework\w{0,3}|work(?:ing)? from home|wfh|home[- ]?office|homeoffice|anywhere|worldwide|fernarbeit|t[ée]l[ée]travail|distanciel|teletrabajo|remoto|en remoto|a distancia)\b(?! ?(?:sensing|procedure|sensor|control|desktop|monitoring|access|teams?\b|server))/i;
const HYBRID_WORD =
  /\b(?:hybrid|hybride|h[íi]brido|h[íi]brida)\b(?! ?(?:cloud|search|retrieval|model(?:s|ing|ling)|app|mobile|architecture|infrastructure|it\b|ml\b|ai\b|quantum|environments|systems?|approach|methods?|multi))/i;
const ONSITE_WORD = /\b(?:on-?site|on site|in[- ]office|in[- ]person|vor ort|sur site|presencial)\b/i;

// A location line or pill lists what is possible: remote wins unless it only qualifies hybrid ("Hybrid remote in Austin").
function parseShort(text: string): Workplace | undefined {
  const isHybrid = HYBRID_WORD.test(text);
  const rest = isHybrid ? text.replace(/hybrid[\s-]{1,2}remote|remote[\s/-]{1,2}hybrid(?! ?,)/i, '') : text;
  if (/\b(?:not?|kein|pas de|sin)\s(?:fully )?remote/i.test(text)) return isHybrid ? 'hybrid' : 'onsite';
  if (REMOTE_WORD.test(rest)) return 'remote';
  if (isHybrid) return 'hybrid';
  return ONSITE_WORD.test(text) ? 'onsite' : undefined;
}

const JOB = String.raw`(?:position|role|job|opportunity|work(?:place|ing)?|contract|assignment|employees?|team|company|candidates?|basis|option|offices?|setup|stelle|arbeit|poste|puesto)`;
const STRONG_REMOTE = new RegExp(
  String.raw`#?LI-Remote|#Remote|\b(?:fully|100 ?%|completely|permanently|entirely|all|full)[- ]remote\b|\bremote[- ](?:first|friendly|only|based|native|eligible|anywhere|ok)\b|\bremote (?:\w{1,12} )?${JOB}\b|\b(?:work|working|operate|hiring|hire|based|job) (?:\w{1,12} ){0,2}remotely\b|\bremotely (?:from|within|across|in)\b|\bcan be remote\b|\b(?:is|be) (?:a )?(?:\w{1,10} )?remote\b|\blocation:? {0,3}remote\b|[|(] ?(?:fully )?remote\b|\bremote ?[|)]|\bwork(?:ing)? from (?:anywhere|home)\b|\bremote (?:in|within|from|across)\b|\bremote,? (?:us|usa|uk|eu|est|europe|worldwide|global)\b|\b(?:100 ?%|komplett|vollständig) (?:remote|homeoffice)|\bfull[- ]remote\b|\bt[ée]l[ée]travail (?:total|complet)|\b100 ?% (?:t[ée]l[ée]travail|remoto|teletrabajo)|\b(?:totalmente|completamente) (?:en )?remoto`,
  'i',
);
const STRONG_HYBRID = new RegExp(
  String.raw`#?LI-Hybrid|#Hybrid\b|\bhybrid (?:\w{1,12} )?(?:${JOB}|model|schedule|working|arrangement|policy|from|in\b|arbeiten)|\b(?:type|location|workplace|style|mode)[: ]{1,3}(?:\w{1,10}[, ]{1,2}){0,2}hybrid\b|[|(,] ?hybrid\b|\bhybrid ?[|)]|\b(?:\d|one|two|three|four|zwei|drei|deux|trois|dos|tres) (?:\w{1,8} )?(?:days?|tage?|jours?|d[íi]as?)(?: ?(?:per|a|\/|pro|par|por|each) ?(?:week|woche|semaine|semana))? (?:\w{1,8} ){0,2}(?:in|at|from|on|im|au|en) ?(?:the |our |their |your )?(?:\w{1,14} )?(?:office|on-?site|site|b[üu]ro|bureau|oficina|campus)|\b(?:days?|tage?) (?:on-?site|in[- ]office)\b|\bhybrides? (?:arbeiten|arbeitsmodell|modell|arbeitsmodelle?)|\bmode hybride|\bmodelo h[íi]brido|\bhybrid or (?:in|on)`,
  'i',
);
const STRONG_ONSITE = new RegExp(
  String.raw`#?LI-On-?site|\b(?:on-?site|in[- ]office|in[- ]person) (?:only|\w{0,10} ?${JOB})\b|\bon[- ]?site only\b|\b(?:no|not|non)[- ](?:a )?(?:fully )?remote\b(?! ?(?:sens|work exper))|\bremote (?:work )?(?:is )?not (?:possible|available|an option|offered|considered)|[|(,] ?on-?site\b|\bon-?site ?[|)]|\b(?:fully|100 ?%|primarily|strictly|full[- ]time) (?:on-?site|in[- ](?:office|person))\b|\blocation:? {0,3}(?:on-?site|in[- ]person)|\b(?:role|position|job) is (?:fully |100% )?(?:on-?site|in[- ]office|in[- ]person|based in (?:our|the)\b)|\b(?:5|five) days (?:a|per) week (?:in|from|on)`,
  'i',
);
const NEGATED_REMOTE =
  /\b(?:no|not|non|isn['’]t|cannot be|kein|keine|pas de|sin)[- ](?:a |an )?(?:fully )?remote\b(?: (?:work|option|position|role|job))?|\bremote (?:work )?(?:is )?not\b[^.\n]{0,20}/gi;
const SHORT_OF_JOB =
  /\bremote (?:sensing|procedure|sensors?|control|desktop|monitoring|workplace stipends?|work stipend|offices|sites?|locations?)\b/gi;

function parseDescription(original: string): Workplace | undefined {
  const text = blankMarkup(original);
  const cleaned = text.replace(NEGATED_REMOTE, ' ').replace(SHORT_OF_JOB, ' ');
  if (STRONG_REMOTE.test(cleaned)) return 'remote';
  if (STRONG_HYBRID.test(cleaned)) return 'hybrid';
  return STRONG_ONSITE.test(text) ? 'onsite' : undefined;
}

/**
 * Where the work is done: the site's pill first, then the location line, which a description overrules when it says
 * hybrid or on site and nowhere remote, then title and description. A city alone says nothing: undefined.
 */
export function parseWorkplace({ workplaceText, location, title, description }: WorkplaceInput): Workplace | undefined {
  const pill = workplaceText === undefined ? undefined : parseShort(workplaceText.slice(0, 200));
  if (pill !== undefined) return pill;
  const short = parseShort((location ?? '').slice(0, 2_000)) ?? parseShort(title.slice(0, 300));
  const long = parseDescription(description);
  if (short === 'remote') return long ?? 'remote';
  return short ?? long;
}
