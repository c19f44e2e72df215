import type { PatternGroup } from '../text/guarded-patterns';
import { REFUSED } from './workplace-forms.ts';
import { SAID } from './workplace-said.ts';
import { REFUSED_REMOTE } from './workplace-words.ts';

const JOB = `(?:position|role|job|opportunity|contract|assignment|engagement|stelle|poste|puesto)`;
// Five days are no hybrid week.
const DAYS = String.raw`(?<!\d)(?:[1-4]|one|two|three|four|ein(?:en|em)?|zwei|drei|vier|un|deux|trois|dos|tres)(?:\s?(?:-|–|to|or|bis|à|a)\s?[1-4])?\+?\s(?:\w{1,8}\s)?(?:days?|tage?n?|jours?|d[íi]as?)`;
const TIMES = `(?:once|twice|${DAYS})`;
const WEEK = String.raw`(?:\s?(?:per|a|an?|\/|pro|par|por|each|each|every)\s?(?:the\s)?(?:week|woche|semaine|semana|month))`;
const OFFICE = String.raw`(?:\s\w{1,8}){0,2}\s(?:in|at|from|on|im|au|en|to)[\s-](?:the |our |their |your |an? |la )?(?:\w{1,14} ){0,3}(?:office|on-?site|site|b[üu]ro|bureau|oficina|campus|hq)`;

const IN_OFFICE = `(?:on-?site|on site|in[- ]office|office|headquarters|hq|campus|b[üu]ro|bureau|oficina|vor ort|home[- ]?working|work(?:ing)? from home)`;

/** Days in an office every week make a job hybrid whatever else is said. */
const OFFICE_DAYS = String.raw`\b${DAYS}(?:${WEEK})?${OFFICE}\b|\boffice ${DAYS}${WEEK}|\b${DAYS}${WEEK}? (?:on-?site|in[- ]office|t[ée]l[ée]travail|home[- ]?office|remote|(?:of )?(?:remote|home)|de t[ée]l[ée]travail|(?:de )?teletrabajo|(?:en )?présentiel|presencial\w{0,2}|(?:from|at) home)|\b(?:on-?site|in[- ]office) ${DAYS}|\b${IN_OFFICE}(?:[\s,:(–-]{1,3}[\w'’]{1,14}){0,6}[\s,:(–-]{1,3}${TIMES}${WEEK}|\bt[ée]l[ée]travail(?: \(?[\wà-ÿ]{1,8}){0,4} ${DAYS}|\b[2-8][05] ?% (?:of (?:the|your) time )?(?:in[- ](?:the )?office|on-?site|from (?:the )?office|(?:from|at) home|home ?office)`;

/** What states of this job that it is remote. */
const REMOTE_STATED = [
  '#?LI-Remote|#Remote',
  String.raw`\b(?:fully|100 ?%|completely|permanently|entirely|primarily|full|komplett|vollst[äa]ndig|totalmente)[- ](?:en )?(?:remote|remoto|home ?office|t[ée]l[ée]travail)`,
  String.raw`\b(?:t[ée]l[ée]travail|remoto|remote|home ?office|teletrabajo) (?:total|complet|100 ?%)`,
  String.raw`\bremote[-\s](?:eligible|possible|(?:\w{1,12}\s)?${JOB})\b`,
  String.raw`\b${JOB} (?:\w{1,12} ){0,3}(?:can|may|will|could) be (?:[\w-]{1,12},? ){0,3}(?:remote|from anywhere|anywhere)`,
  String.raw`\b${JOB} (?:is|are) (?:\w{1,12} ){0,2}remote\b`,
  String.raw`\b(?:located|based|live|from) anywhere (?:in|within)\b`,
  String.raw`\b(?:hiring|tutor|teach|performed|operate) (?:\w{1,10} )?remotely\b`,
  String.raw`\b(?:work|working) (?:\w{1,10}[ -]){0,2}remotely (?:from|within|across|in|with)\b`,
  String.raw`\blocations?[: ]{1,4}remote\b|(?:^|\n)\W{0,6}remote\W{0,6}(?:\n|$|[-–—(])`,
  String.raw`[|(] ?(?:fully )?remote\b|\bhybrid ?(?:\/|or|,) ?remote\b|\bremote ?[|)]|\bremote - [A-Z]`,
  String.raw`\b(?:hire|hiring|looking for|seeking|need) (?:an? )?(?:full[- ]time,? )?remote\b|\bopen to (?:\w{1,10} ){0,2}remote\b`,
  String.raw`\bwork[- ](?:from|at)[- ]home ${JOB}|\btelecommuting (?:is )?(?:permitted|allowed|${JOB})|\ballows (?:full-time )?telecommuting|\bvirtual[- ]first\b`,
  String.raw`\bor (?:fully |100 ?% )?remote(?=[.,;)\n]|$)|\bremote available\b`,
  String.raw`\bwork(?:ing)? (?:virtually from|(?:mostly|primarily|entirely|fully|100 ?%) remote)\b`,
  String.raw`\bmodalidad (?:de trabajo )?(?:100 ?% )?remot[oa]\b|\b(?:full remote|lavoro da remoto|praca (?:w pełni )?zdalna|volledig (?:remote|thuis))|フルリモート`,
  String.raw`\bremote (?:or|\/) (?:hybrid|on-?site)\b|\bremote,? (?:us|usa|uk|eu|est)\b`,
];

/** Hybrid, likewise. */
const HYBRID_STATED = [
  String.raw`#?LI-Hybrid|#Hybrid\b`,
  String.raw`(?<!remote(?:,| and| or|\/) ?)\bhybrid (?:\w{1,12} )?(?:${JOB}|schedule|working|work\b|arrangement|policy|set-?up|from|in\b|arbeiten|basis|setting|ways? of working|flexibility|format|attendance)`,
  String.raw`\b(?:mix|combination|blend|balance) of (?:\w{1,10} ){0,2}(?:home|remote|office|in[- ]office|in[- ]person)(?:\w{1,10} ){0,2} (?:and|&|with) (?:\w{1,10}[ -]){0,2}(?:home|remote|office|person)`,
  String.raw`\b(?:time|week) between (?:\w{1,10} ){0,2}(?:home|office)\b|\bor a (?:bit|mix|mixture|combination) of (?:both|the two)\b|\b(?:in[- ]person|office|on-?site)(?: work)? and remote work|\bremote and (?:in[- ]person|on-?site|office)(?:[- ]based)? work`,
  String.raw`\bb[üu]ro und (?:\w{1,6} )?home[- ]?office|\bhome[- ]?office und (?:\w{1,6} )?b[üu]ro|\bteilweise (?:remote|im home[- ]?office)`,
  String.raw`\bhybride? (?:te )?werken\b|\bmodalit[àa] ibrida|\blavoro ibrido|\b(?:praca|model|tryb)\w{0,2} hybrydow\w{1,3}|ハイブリッド(?:勤務|ワーク)`,
  String.raw`\bmodalidad (?:de trabajo )?h[íi]brid[oa]\b|\b(?:poste|travail|rythme|organisation) hybride\b`,
  String.raw`\b${JOB} (?:is|are|will be|follows|operates|offers)(?: \w{1,10}){0,3} hybrid\b`,
  String.raw`\b(?:type|location|workplace|style|mode|arrangements?|model|format|set-?up|status|policy)[: ]{1,3}(?:\w{1,10}[, -]{1,2}){0,3}hybrid\b`,
  String.raw`[|(] ?hybrid\b|\bhybrid ?[|)]|\bhybrid (?:work(?:ing|place)?|office) (?:model|environment)|(?<!remote(?:,| and| or|\/) ?)\bhybrid model\b`,
  String.raw`\bhybrides? (?:arbeiten|arbeitsmodell\w?|modell)|\bmode hybride|\bmodelo h[íi]brido|\btrabajo h[íi]brido|\btravail hybride`,
  String.raw`\b(?:home ?office|t[ée]l[ée]travail|teletrabajo) (?:partiel|parcial|anteilig)`,
];

/** On site, likewise. */
const ONSITE_STATED = [
  '#?LI-On-?site',
  String.raw`\b(?:on[- ]?site|in[- ]office|in[- ]person) (?:only|(?:\w{1,10} )?${JOB})\b|\bon[- ]?site only\b`,
  String.raw`[|(] ?on[- ]?site\b|\bon[- ]?site ?[|)]|[,·-] on[- ]?site(?=\s?[|).,\n]|$)`,
  String.raw`\b(?:fully|100 ?%|primarily|strictly|full[- ]time|mainly)(?: and)? (?:on[- ]?site|in[- ](?:office|person))\b`,
  String.raw`\blocations?[: ]{1,4}(?:on[- ]?site|in[- ]person)`,
  String.raw`\b${JOB} (?:is|will be|requires)(?: \w{1,10}){0,4} (?:on[- ]?site|in[- ]office|in[- ]person)\b`,
  String.raw`\b(?:5|five) days (?:a|per|each|every|\/) ?week,? (?:in\b|from|on|at the office)|\b(?:on[- ]?site|in[- ]office|in the office),? (?:5|five) days|\b(?:5|five) days (?:\w{1,10} )?(?:on[- ]?site|in[- ]office)\b|\bworks? on[- ]?site\b|\bin[- ]person (?:work|\w{0,10}attendance)`,
  String.raw`\b(?:must|required to|expected to|able to|ability to|need to) (?:be |work |come )?(?:\w{1,10} )?(?:on[- ]?site|in[- ]person)\b|\b(?:on[- ]?site|in[- ]office|in[- ]person)(?: \w{1,12})? (?:is )?(?:required|mandatory)\b`,
  String.raw`\b(?:customers?|clients?|located|based|work|working|position|role),? on[- ]?site (?:in|at)\b`,
  String.raw`\b(?:looking for|seeking|hiring) an? (?:full[- ]time,? )?(?:on[- ]?site|in[- ]office|in[- ]person)\b`,
  String.raw`(?:^|\n)\W{0,6}work (?:from|in|out of|at) our (?:\w{1,14} ){0,3}(?:office|hq|headquarters)\b`,
  String.raw`\bmust (?:be (?:willing|able) to )?relocate\b|\brelocation (?:is )?(?:required|mandatory)\b|\brequired to relocate\b`,
  String.raw`\b(?:en présentiel|poste présentiel|modalidad (?:de trabajo )?presencial|trabajo presencial)\b`,
  String.raw`\b100 ?% (?:pr[ée]sentiel|presencial)|\b(?:nur|ausschlie(?:ß|ss)lich) vor ort`,
];

/** What a company says of its ways or perks; it decides only where nothing is said of the job. */
const WEAK = {
  hybrid: String.raw`\bhybrid (?:work|model|environment|workplace|culture)|\bremote flexibility\b|\b(?:work from home|home ?office|remote work)[- ]?(?:option|possib\w{1,6}|days?|m[öo]glich\w{0,6}|tage)|\bflexible(?:s)? home ?office\b|\b(?:partial|partially|partly) remote\b|\bwork(?:ing)? from home flexibility\b|\bthuiswerk\w{0,5}|\bthuis (?:te )?werken|\bsmart working\b|在宅勤務可|\b(?:mobiles? arbeiten|jours? de t[ée]l[ée]travail)\b|\bt[ée]l[ée]travail (?:possible|partiel|occasionnel|r[ée]gulier|flexible|\(?\d)|\b(?:extended|regular|partial|occasional) telework|\btelework(?:ing)? (?:policy|possib\w{1,6})|\bhome[- ]?office[- ](?:anteil|regelung|option\w{0,2})|\b(?:home[- ]?office|work(?:ing)? from home|t[ée]l[ée]travail|teletrabajo) (?:(?:is|ist|est|possible|possibles|möglich|on|an?) ){0,2}(?:nach (?:absprache|vereinbarung|bedarf)|auf wunsch|(?:by|upon|on) (?:agreement|arrangement)|negotiable|(?:selon|sur) accord|(?:à|a) (?:convenir|n[ée]gocier|d[ée]finir)|negociable|seg[úu]n acuerdo)`,
  remote: String.raw`\bremote[- ](?:first|only|based|native|work\b|working|team|employees?|company|culture|setup|option|basis|ok\b|in\b|within|from|across|environment)|\b(?:work|working|operate|work full-time|team|company) (?:\w{1,12} ){0,2}remotely\b|\bwork(?:ing)? from (?:home|anywhere)\b|\bremotely\b|\b(?:distributed|all-remote) (?:team|company|workforce)\b|\bhomeoffice\b|\bremote[- ]friendly (?:company|environment|culture|team|organi[sz]ation)\b|\bchoose where you work\b|\bremote[- ]friendly(?= \(|[ \t]*(?:$|[\n.,;•]))|\b(?:growing|global|fully|and|a) remote organi[sz]ation\b|\bt[ée]l[ée]travail\b|\bteletrabajo\b|\bremote[,-] hybrid\b|\bremote and hybrid\b|\b(?:is|are|be) remote\b`,
  onsite: [
    String.raw`(?<!range for (?:this|the) )\b(?:${JOB}|you|you['’]ll|candidates?)\b(?:(?!\b(?:home|remote|or|salary|range|if)\b)[^.\n]){0,50}\b(?:based|located|sits?|reside|work(?:ing)?) (?:in|at|from|out of) our (?:[\p{L}'’.-]{1,14},? ){0,4}(?:office|headquarters|hq|campus|lab)\b`,
    String.raw`\b(?:opportunity|looking for|opening|hiring|seeking|join)\b(?:(?!\b(?:home|remote|or|lunch)\b)[^.\n]){0,80}\b(?:in|at) our (?:[\p{L}'’.-]{1,14},? ){0,4}(?:office|headquarters|hq)\b`,
  ],
};

/** Full presence, said outright; it overrules a location field that says remote. */
const SURELY_ONSITE = String.raw`\b(?:fully|100 ?%|strictly|entirely|always)(?: and)? (?:on[- ]?site|in[- ](?:office|person)|presencial|présentiel)|\bwork on[- ]?site\b|\bpuesto presencial`;

/** What running text can say of the workplace. */
export type StatementName =
  | 'refused'
  | 'officeDays'
  | 'remoteStated'
  | 'hybridStated'
  | 'onsiteStated'
  | 'remoteSaid'
  | 'hybridSaid'
  | 'onsiteSaid'
  | 'surelyOnsite'
  | 'hybrid'
  | 'remote'
  | 'onsite';

/** Sources of patterns for text in lower case, by what they say; the last three are remarks about a company. */
export const WORKPLACE_STATEMENTS: readonly PatternGroup<StatementName>[] = [
  { name: 'refused', flags: 'i', sources: [REFUSED_REMOTE.source] },
  { name: 'refused', flags: 'u', sources: [REFUSED.source] },
  { name: 'officeDays', flags: 'i', sources: [OFFICE_DAYS] },
  { name: 'remoteStated', flags: 'i', sources: REMOTE_STATED },
  { name: 'hybridStated', flags: 'i', sources: HYBRID_STATED },
  { name: 'onsiteStated', flags: 'i', sources: ONSITE_STATED },
  { name: 'remoteSaid', flags: 'u', sources: SAID.remote },
  { name: 'hybridSaid', flags: 'u', sources: SAID.hybrid },
  { name: 'onsiteSaid', flags: 'u', sources: SAID.onsite },
  { name: 'surelyOnsite', flags: 'i', sources: [SURELY_ONSITE] },
  { name: 'hybrid', flags: 'i', sources: [WEAK.hybrid] },
  { name: 'remote', flags: 'i', sources: [WEAK.remote] },
  { name: 'onsite', flags: 'u', sources: WEAK.onsite },
];
