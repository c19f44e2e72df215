import type { Workplace } from '../analysis';
import { FIRST_TO_LAST } from './workplace-forms.ts';

// How sentences say the workplace in English, German, French and Spanish, in lower case: general forms, put together
// from small parts.

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

/** Sentences and label lines that say one workplace of the job. */
export const SAID: Readonly<Record<Workplace, readonly string[]>> = {
  remote: [
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
  ],
  hybrid: [
    `${OPENS}(?:hybrid|hybride|h[íi]brid[oa])${NO_THING}${GOES_ON}`,
    `(?=,\\s)${NO_LIST},\\s(?:hybrid|hybride|h[íi]brid[oa])(?=\\s?[,.;\\n]|$)${NO_THING}`,
    `${LABEL}(?:hybrid|hybride|h[íi]brid[oa])\\b`,
    String.raw`\bpart(?:ly|ially)? remote\b|\boccasional(?:ly)? (?:work(?:ing)? from home|remote|home ?office|telework)`,
    String.raw`\b(?:rythme|trabajo) (?:hybride|h[íi]brido)\b`,
  ],
  onsite: [
    `${OPENS}(?:on[- ]?site|in[- ]office|in[- ]person|vor ort|sur site|en pr[ée]sentiel|presencial)${NO_CHOICE}${GOES_ON}(?!,? (?:interview|event|support))`,
    String.raw`,\s(?:fully )?on[- ]?site in \p{L}|\bon[- ]?site (?:at|in) our\b`,
    `${LABEL}(?:on[- ]?site|in[- ]office|in[- ]person|vor ort|sur site|pr[ée]sentiel|presencial)\\b${NO_CHOICE}`,
    String.raw`${FIRST_TO_LAST}[^.;!?\n]{0,30}\b(?:in|at|im|in der|in unserem|dans|au|en) [^.;!?\n]{0,30}\b(?:offices?|studio|headquarters|campus|lab|b[üu]ro|werk|bureaux?|locaux|oficinas?|sede)\b`,
    String.raw`\b(?:you|we) work (?:on[- ]?site|(?:on|at) our premises)\b`,
    String.raw`\bcommut(?:e|ing) (?:or relocate )?to [^.\n]{2,30} (?:daily|every day|before starting)|\breliably commute\b|\bdaily (?:presence|attendance) (?:in|at)\b`,
    String.raw`\brequires? (?:you to )?work(?:ing)? (?:in|from|at) (?:the|our) (?:\w{1,12} )?office\b|\bwe (?:all )?work in[- ]person\b|\bin-person (?:team|company|culture)\b`,
    String.raw`\bpr[ée]sence sur site|\b(?:poste|travail) sur site|\bpuesto presencial`,
    String.raw`\b(?:wir|du|sie) arbeite(?:n|st) vor ort\b|\bpr[äa]senz(?:pflicht|stelle)|\barbeitsplatz (?:\p{L}{1,10} )?(?:im|in unserem) werk\b`,
  ],
};
