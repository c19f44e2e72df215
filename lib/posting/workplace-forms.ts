import { REFUSED_REMOTE } from './workplace-words.ts';

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
