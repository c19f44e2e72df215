import { REFUSED_REMOTE } from './workplace-words';

// How sentences say the workplace in English, German, French and Spanish: general forms, put together from small parts. All
// are matched against text in lower case: patterns with classes of Unicode that take any case are several times slower.

/** Monday to Friday. */
export const FIRST_TO_LAST = String.raw`\b(?:mon(?:days?)?|montags?|lundis?|lunes)\s?(?:-|–|to|through|thru|bis|au|à|a)\s?(?:fri(?:days?)?|freitags?|vendredis?|viernes)\b`;
const NO_REMOTE = String.raw`(?:remot[eo]\b|(?:work(?:ing)?|jobs?) (?:from|at) home|home[- ]?(?:office|working)|mobile\w? arbeiten|telework\w{0,3}|t[ée]l[ée]travail|teletrabajo)`;

/** The posting says that the job is not done from home. */
export const REFUSED = new RegExp(
  [
    String.raw`\b(?:no|without|keine?|ohne|pas de|sans|sin|aucun) (?:possibility of |option of |opci[óo]n de |posibilidad de )?${NO_REMOTE}(?! (?:experience|sens|teams?\b))`,
    String.raw`\b${NO_REMOTE}(?: \w{1,12}){0,2}\s?[:?]\s{0,3}(?:no|nein|non)\b`,
    String.raw`\b(?:${NO_REMOTE}|(?:arbeiten )?von zu hause)[^.;!?\n]{0,40}(?:\bnicht (?:möglich|vorgesehen|gestattet)|n['’](?:est|y a) pas (?:possible|pr[ée]vu|propos[ée]|envisageable|autoris[ée])|\bnon (?:possible|pr[ée]vu|propos[ée])|\bimpossible)`,
    String.raw`\b${NO_REMOTE}(?: (?:is|are) ?n(?:o|['’])t| not)(?: currently| an?)? (?:possible|available|offered|option|allowed|permitted|supported)`,
    String.raw`\b(?:can['’]t|cannot|can not) be (?:done|performed|carried out) (?:remotely|from home)`,
    String.raw`\b(?:not|non|pas|nicht) (?:[ée]ligible|ouverte?|compatible|suited|suitable|geeignet)[^.;!?\n]{0,12}${NO_REMOTE}`,
    String.raw`\bno (?:se )?(?:ofrece\w{0,3}|hay|existe|contempla|admite|permite|es)[^.;!?\n]{0,22}(?:teletrabajo|remot[oa]\b)`,
  ].join('|'),
  'u',
);

const OPENS = String.raw`(?:^|\n|[.!?;]\s{1,2})[^\p{L}\d\n]{0,5}`;
const GOES_ON = String.raw`(?=\s?[:.,;–—(]|\s(?:in|at|within|with|out of|from|aus|bei|mit|à|au|dans|en|sur)\s|[ \t]*(?:\n|$))`;
/** Clouds, engines and searches are hybrid too. */
const NO_THING = String.raw`(?![^.\n]{0,60}\b(?:clouds?|on-prem\w{0,5}|search|retrieval|electric|vehicles?|nube)\b)`;
const NO_LIST = String.raw`(?<!\b(?:clouds?|on-prem\w{0,5}|dense|sparse|public|private|vector|electric)\b[^.\n]{0,30})`;
const EITHER = String.raw`(?: ?(?:\/|,) ?| (?:or|oder|ou|o) )`;
const WORK = String.raw`(?:work(?:place|ing)?|arbeit\w{0,7}|modalidad|modelo|mode|rythme|organisation|travail|trabajo|jornada|job|position|role|stelle|poste|puesto)`;
const LABEL = String.raw`\b${WORK}(?: (?:type|model|mode|style|arrangement|location|policy|set-?up|de travail|de trabajo))?\s?[:–-]\s{0,3}(?:100 ?% )?`;

/** "In-office, remote or hybrid" names choices. */
const NO_CHOICE = '(?!,? (?:or |oder |ou |o )?(?:work[- ]from|remote|hybrid|home))';

function anyOf(...forms: readonly string[]): RegExp {
  return new RegExp(forms.join('|'), 'u');
}

/** Sentences and label lines that say one workplace of the job. */
export const SAID = {
  remote: anyOf(
    `${OPENS}(?:fully |100 ?% )?(?:remote|remoto|homeoffice|full remote)${GOES_ON}`,
    String.raw`\b(?:remote(?: work)?|homeoffice|t[ée]l[ée]travail|teletrabajo)\s?[:?]\s?(?:yes|ja|oui|s[íi])\b(?!, \w{1,8} days?)`,
    String.raw`${LABEL}(?:fully )?remot[aeo]\b`,
    String.raw`\bremot[eo]${EITHER}h[yíi]brid|\bh[yíi]brid[aeo]?${EITHER}(?:fully |full |100 ?% )?remot[eo]\b|\bt[ée]l[ée]travail (?:int[ée]gral|total|complet)`,
    String.raw`\b(?:home ?office|t[ée]l[ée]travail|teletrabajo|remote)(?: zu| à| al)? 100 ?%`,
    String.raw`\b(?:have|is|are|with) no (?:physical |central |fixed )?offices?\b(?! \w)|\bno tenemos oficinas?\b|\b(?:haben|gibt es) kein(?:e[ns]?)? (?:festes )?b[üu]ros?\b|\bpas de bureaux\b`,
    String.raw`\bfrom (?:the comfort of )?(?:your|their) own home\b|\blocations?\s?:\s{0,3}anywhere\b|\b(?:sit|live|work) anywhere in\b|\bfully distributed(?=[ ,.]|$)(?! (?:system|comput|train|data))`,
    String.raw`\bortsunabh[äa]ngige?\w{0,2} (?:arbeit|t[äa]tig|stelle)`,
    String.raw`\b(?:enti[èe]rement|totalement|100 ?%|int[ée]gralement|compl[èe]tement) (?:à distance|en t[ée]l[ée]travail)`,
    String.raw`\b(?:trabajo|trabajar|trabajas|puesto|posici[óo]n) (?:100 ?% )?(?:en )?remoto\b|\bdesde cualquier (?:lugar|parte)`,
  ),
  hybrid: anyOf(
    `${OPENS}(?:hybrid|hybride|h[íi]brid[oa])${NO_THING}${GOES_ON}`,
    `(?=,\\s)${NO_LIST},\\s(?:hybrid|hybride|h[íi]brid[oa])(?=\\s?[,.;\\n]|$)${NO_THING}`,
    `${LABEL}(?:hybrid|hybride|h[íi]brid[oa])\\b`,
    String.raw`\bpart(?:ly|ially)? remote\b|\boccasional(?:ly)? (?:work(?:ing)? from home|remote|home ?office|telework)`,
    String.raw`\b(?:rythme|trabajo) (?:hybride|h[íi]brido)\b`,
  ),
  onsite: anyOf(
    `${OPENS}(?:on[- ]?site|in[- ]office|in[- ]person|vor ort|sur site|en pr[ée]sentiel|presencial)${NO_CHOICE}${GOES_ON}(?!,? (?:interview|event|support))`,
    String.raw`,\s(?:fully )?on[- ]?site in \p{L}|\bon[- ]?site (?:at|in) our\b`,
    `${LABEL}(?:on[- ]?site|in[- ]office|in[- ]person|vor ort|sur site|pr[ée]sentiel|presencial)\\b${NO_CHOICE}`,
    String.raw`${FIRST_TO_LAST}[^.;!?\n]{0,30}\b(?:in|at|im|in der|in unserem|dans|au|en) [^.;!?\n]{0,30}\b(?:offices?|studio|headquarters|campus|lab|b[üu]ro|werk|bureaux?|locaux|oficinas?|sede)\b`,
    String.raw`\b(?:you|we) work (?:on[- ]?site|(?:on|at) our premises)\b`,
    String.raw`\bcommut(?:e|ing) (?:or relocate )?to [^.\n]{2,30} (?:daily|every day|before starting)|\breliably commute\b|\bdaily (?:presence|attendance) (?:in|at)\b`,
    String.raw`\brequires? (?:you to )?work(?:ing)? (?:in|from|at) (?:the|our) (?:\w{1,12} )?office\b|\bwe (?:all )?work in[- ]person\b|\bin-person (?:team|company|culture)\b`,
    String.raw`\bpr[ée]sence sur site|\b(?:poste|travail) sur site|\bpuesto presencial`,
    String.raw`\b(?:wir|du|sie) arbeite(?:n|st) vor ort\b|\bpr[äa]senz(?:pflicht|stelle)|\barbeitsplatz (?:\p{L}{1,10} )?(?:im|in unserem) werk\b`,
  ),
};

/** Full presence, said outright; it overrules a location field that says remote. */
export const SURELY_ONSITE =
  /\b(?:fully|100 ?%|strictly|entirely|always)(?: and)? (?:on[- ]?site|in[- ](?:office|person)|presencial|présentiel)|\bwork on[- ]?site\b|\bpuesto presencial/i;

/** The posting speaks of its own label: "listed as remote", "the remote tag". */
export const OWN_LABEL =
  /\b(?:listed|posted|tagged|labell?ed|marked|advertised|shown|appears?)(?: here)? as (?:['"“]?)(?:fully )?remote\b|\bthe ['"“]?remote['"”]? (?:tag|label|flag|field|badge)/gi;

const LEADS = String.raw`(?:manag|lead|build|supervis|coach|run|scal|mentor|grow|hir|overs|coordinat|direct|leit|führ|aufbau|encadr|anim|pilot|dirig|gér|gere|gestion|lider)\p{L}{0,9}`;
const SMALL = String.raw`(?:(?:and|or|und|oder|et|y|an?|of|the|our|your|von|eines?|d['’]une|des|une|les|un|de|los|large|small|global|distributed|fully|high-performing|${LEADS})[\s-]{1,2}){0,5}`;

/** Teams and colleagues who work remotely say nothing of this job: "leading remote teams", "Führung von Remote-Teams". */
export const OTHERS_REMOTE = new RegExp(
  [
    String.raw`\b${LEADS}\s${SMALL}remote[\s-]teams?\b`,
    String.raw`\bremote[\s-]teams? (?:zu )?(?:führ|leit|aufbau)\p{L}{0,4}`,
    String.raw`\bremote[\s-](?:colleagues?|co-?workers?|team[\s-]?m(?:embers?|ates?)|stakeholders?|kolleg\p{L}{0,5})\b`,
    String.raw`(?<!\p{L})[ée]quipes? (?:à distance|en (?:t[ée]l[ée]travail|remote)|remote)(?!\p{L})`,
    String.raw`\bequipos? (?:en )?(?:remotos?|a distancia|teletrabajo)\b`,
  ].join('|'),
  'gu',
);

/** Refused only for a time or from other places. */
const CONDITION = String.raw`(?![^.;\n]{0,25}\b(?:outside|abroad|during|until|ausland|probezeit|[ée]tranger|extranjero))`;
const REFUSALS = new RegExp(`(?:${REFUSED_REMOTE.source}|${REFUSED.source})${CONDITION}`, 'gu');
const HOME =
  /remot[eo]|home|wfh|h[yíi]brid|t[ée]l[ée]travail|teletrabajo|telework|telecommut|zu hause|mobile\w? arbeit/u;

/** True where a text refuses work from home and names none beside: days in an office are then no hybrid week. */
export function isHomeRefused(text: string): boolean {
  const rest = text.replace(REFUSALS, (refusal) =>
    /full|100|komplett|vollst|ganz|enti/.test(refusal) ? refusal : ' ',
  );
  return rest !== text && !HOME.test(rest);
}
