import { FIRST_TO_LAST } from './workplace-forms';

// A week shared between an office and home is said in many orders. So the words that matter become marks of one
// character each first, and the forms are written over the marks: small patterns that are compiled fast.
const MARK = {
  names: '\uE000',
  days: '\uE001',
  week: '\uE002',
  share: '\uE003',
  home: '\uE004',
  office: '\uE005',
  other: '\uE006',
} as const;

const DAY_NAMES =
  '(?:(?:mon|tues?|wednes|wed|thurs?|thu|fri)(?:days?)?|(?:mon|diens|donners|frei)tags?|mittwochs?|(?:lun|mar|mercre|jeu|vendre)dis?|lunes|martes|mi[ée]rcoles|jueves|viernes)';
const NAMES_JOINT = String.raw`(?:\s?(?:,|-|–|&|\/)\s?|\s(?:and|or|to|through|thru|und|oder|bis|et|ou|au|y|o|a)\s(?:les\s|los\s)?)`;
const COUNT = String.raw`(?:[1-4](?![\d.,]\d)|one|two|three|four|eine[nm]?|zwei|drei|vier|un|deux|trois|quatre|dos|tres|cuatro)`;
const DAY_COUNT = String.raw`(?<![\d.,])\b${COUNT}(?:\s?(?:-|–|to|or|bis|oder|à|ou|a|o)\s?${COUNT})?\+?`;

const MARKED: readonly (readonly [mark: string, words: RegExp])[] = [
  [MARK.other, /\b(?:customer|client|kunde|travel|reise|d[ée]place|viaj)\w{0,6}/gi],
  [MARK.names, new RegExp(String.raw`(?!${FIRST_TO_LAST})\b${DAY_NAMES}${NAMES_JOINT}${DAY_NAMES}\b`, 'gi')],
  [
    MARK.days,
    new RegExp(String.raw`${DAY_COUNT}(?:\s(?:full\s|ganze\s)?(?:days?|tagen?|jours?|d[íi]as?)|\s?j|x)\b`, 'gi'),
  ],
  [
    MARK.week,
    /(?:\b(?:per|an?|each|every|pro|je|die|in der|par|por|a la)\s|\/\s?)(?:week|pay period|woche|semaine|semana)\b/gi,
  ],
  [MARK.share, /(?<!\d)[2-8]\d ?%/g],
  [
    MARK.home,
    /\b(?:home(?:[- ]?(?:office|working))?|(?:remote|telework|telecommut)\w{0,3}|wfh|zu hause|mobil\w{0,2} arbeit\w{0,2}|t[ée]l[ée]travail|teletrabajo|(?:en|desde) casa|remot[oa])\b|(?<!\w)(?:à|a) (?:distance|distancia|domicile)\b/gi,
  ],
  [
    MARK.office,
    /\b(?:offices?|studio|loft|building|house|hq|headquarters|campus|lab|premises|on[- ]?site|in[- ]office|in[- ]person|b[üu]ro|vor ort|standort|bureaux?|locaux|agence|sur site|pr[ée]sentiel|pr[ée]sence|oficinas?|sede|presencial)\b/gi,
  ],
];

function gap(longest: number): string {
  return `[^.;!?\\n${MARK.other}]{0,${longest}}`;
}

const { names, days, week, share, home, office } = MARK;
const REST = String.raw`\b(?:the rest|otherwise|other days|remaining (?:days|time)|sonst|rest|le reste|el resto)`;
const AT_MOST = String.raw`[\s:,(]{0,3}(?:(?:up to|at least|a minimum of|bis|zu|mindestens|max\.?|jusqu['’]à|à|hasta|al|de|del|un)[\s:(]{1,2}){0,3}`;
const NO_LEAVE = String.raw`(?![^.;!?\n]{0,25}(?:leave|\boff\b|vacation|holiday|notice|volunteer|training|urlaub|cong[ée]|vacaciones))`;
const SHARED_WEEK = new RegExp(
  [
    `${home}\\s?[:(]?\\s?(?:(?:for |de |an )?(?:up to|at least|bis zu|max\\.?|jusqu['’]à|hasta) |à |al )?${days}${NO_LEAVE}`,
    `${names}${gap(50)}${office}|${office}${gap(40)}${names}|${names}${gap(25)}${home}|${home}${gap(15)}${names}`,
    `[${home}${office}]${gap(30)}${days}${gap(12)}${week}|${days}${gap(12)}${week}${gap(45)}[${home}${office}]`,
    `${days} (?:of |de |im |in the |au |en la |à la )?[${home}${office}]${gap(10)}(?:${week}|\\b${COUNT} |\\brest)`,
    `\\b${COUNT} [${home}${office}][ -]?(?:days?|tage)\\b`,
    `${home}${AT_MOST}${share}|${office} (?:for )?(?:\\w{1,7} ){0,3}${share}`,
    `${share} (?:of (?:the|your|their|our) time )?(?:(?:in|at|from|im|de|en|mit) (?:the |our |your |la )?)?[${home}${office}]`,
    `${REST}\\W{1,2}(?:[a-zà-ÿ]{1,9} ){0,3}?${home}|${home} otherwise`,
  ].join('|'),
  'i',
);

function markWords(text: string): string {
  return MARKED.reduce((marked, [mark, words]) => marked.replace(words, mark), text);
}

/** True where a text says a week of office and home: by a count or names of days, by share, or by what is left of it. */
export function isWeekShared(text: string): boolean {
  return SHARED_WEEK.test(markWords(text));
}
