/** A place around which a workplace may be stated; everything else of a description is passed over. */
export const ANYWHERE =
  /remote|hybrid|h[íi]brid|on-?site|on site|in[- ]office|in[- ]person|office|home|anywhere|worldwide|distributed|telecommut|telework|t[ée]l[ée]travail|distanciel|vor ort|presencial|teletrabajo|remoto|wfh|b[üu]ro/gi;

const JOB = `(?:position|role|job|opportunity|contract|assignment|engagement|stelle|poste|puesto)`;
const DAYS = String.raw`(?:\d|one|two|three|four|zwei|drei|vier|deux|trois|dos|tres)(?:\s?(?:-|–|to|or)\s?\d)?\s(?:\w{1,8}\s)?(?:days?|tage?n?|jours?|d[íi]as?)`;
const WEEK = String.raw`(?:\s?(?:per|a|an?|\/|pro|par|por|each|each|every)\s?(?:the\s)?(?:week|woche|semaine|semana|month))`;
const OFFICE = String.raw`(?:\s\w{1,8}){0,2}\s(?:in|at|from|on|im|au|en|to)[\s-](?:the |our |their |your |an? |la )?(?:\w{1,14} ){0,3}(?:office|on-?site|site|b[üu]ro|bureau|oficina|campus|hq)`;

/** "Remote" and "hybrid" that are other things: techniques, perks, places, and the work of other people. */
export const NOT_THIS_JOB =
  /\bremote[- ](?:sens\w{3,4}|procedure|control\w{0,3}|desktop|monitoring|access|patient|diagnos\w{2,4}|server|repositor\w{1,3}|code|host|support|worker safety|offices?|sites?|locations?\b(?! )|stipend|(?:work(?:place)? )?(?:stipends?|allowance|budget)|teams? management)\b|\bhybrid[- ](?:clouds?|search|retrieval|model(?:s|ing|ling)?\b(?= (?:of|that|for|combining|architect))|apps?|mobile|architectures?|infrastructure|ml|ai|quantum|approach\w{0,2}|methods?|multi|recommend\w{1,6}|systems?|networks?|vehicles?|electric|rag|it\b|teams?|integration)\b|\bon-?site (?:gym|caf[ée]\w?|cafeteria|parking|interviews?|childcare|health|fitness|lunch\w{0,2}|meals?|search|employees?|customers?|staff)|\bin[- ]office (?:perks?|lunch\w{0,2}|snacks?|meals?|employees?)/gi;

/** The posting says that the job cannot be done remotely. */
export const REFUSED_REMOTE =
  /\b(?:no|not(?: a)?|non|isn['’]t(?: a)?|cannot be|kein|keine|pas de|sin)[- ](?:fully )?remote\b|\bremote(?: work)? (?:is )?not (?:possible|available|an option|offered|considered|accepted)|\bwork remotely[\s:?]{1,4}(?:no\b|temporarily)|\bkein(?:e)? home ?office|\bt[ée]l[ée]travail non/i;

/** Days in an office every week make a job hybrid whatever else is said. */
export const OFFICE_DAYS = new RegExp(
  String.raw`\b${DAYS}(?:${WEEK})?${OFFICE}\b|\boffice ${DAYS}${WEEK}|\b${DAYS}${WEEK}? (?:on-?site|in[- ]office|t[ée]l[ée]travail|home ?office|remote|de t[ée]l[ée]travail)|\b(?:on-?site|in[- ]office) ${DAYS}`,
  'i',
);

/** Remote: the bare word for short lines, and what states it of this job in running text. */
export const REMOTE = {
  word: /\b(?:remote(?:ly)?|telecommut\w{1,4}|telework\w{0,3}|work(?:ing)? from home|wfh|home ?office|anywhere|worldwide|fernarbeit|t[ée]l[ée]travail|distanciel|teletrabajo|remoto|a distancia)\b/i,
  mentioned:
    /\b(?:remote(?:ly)?|telecommut\w{1,4}|work(?:ing)? from home|wfh|homeoffice|t[ée]l[ée]travail|teletrabajo|remoto)\b/i,
  stated: new RegExp(
    [
      '#?LI-Remote|#Remote',
      String.raw`\b(?:fully|100 ?%|completely|permanently|entirely|primarily|full|komplett|vollst[äa]ndig|totalmente)[- ](?:en )?(?:remote|remoto|home ?office|t[ée]l[ée]travail)`,
      String.raw`\b(?:t[ée]l[ée]travail|remoto|remote|home ?office|teletrabajo) (?:total|complet|100 ?%)`,
      String.raw`\bremote[-\s](?:eligible|possible|(?:\w{1,12}\s)?${JOB})\b`,
      String.raw`\b${JOB} (?:\w{1,12} ){0,3}(?:can|may|will|could) be (?:\w{1,12} ){0,3}(?:remote|from anywhere|anywhere)`,
      String.raw`\b${JOB} (?:is|are) (?:\w{1,12} ){0,2}remote\b`,
      String.raw`\b(?:located|based|live|from) anywhere (?:in|within)\b`,
      String.raw`\b(?:hiring|tutor|teach|performed|operate) (?:\w{1,10} )?remotely\b`,
      String.raw`\b(?:work|working) (?:\w{1,10}[ -]){0,2}remotely (?:from|within|across|in|with)\b`,
      String.raw`\blocations?[: ]{1,4}remote\b|(?:^|\n)\W{0,6}remote\W{0,6}(?:\n|$|[-–—(])`,
      String.raw`[|(] ?(?:fully )?remote\b|\bhybrid ?(?:\/|or|,) ?remote\b|\bremote ?[|)]|\bremote - [A-Z]`,
      String.raw`\bremote (?:or|\/) (?:hybrid|on-?site)\b|\bremote,? (?:us|usa|uk|eu|est)\b`,
    ].join('|'),
    'i',
  ),
};

/** Hybrid, likewise. */
export const HYBRID = {
  word: /\b(?:hybrid|hybride|h[íi]brid[oa])\b/i,
  stated: new RegExp(
    [
      String.raw`#?LI-Hybrid|#Hybrid\b`,
      String.raw`(?<!remote(?:,| and| or|\/) ?)\bhybrid (?:\w{1,12} )?(?:${JOB}|schedule|working|work\b|arrangement|policy|set-?up|from|in\b|arbeiten)`,
      String.raw`\b${JOB} (?:is|are|will be|follows|operates|offers)(?: \w{1,10}){0,3} hybrid\b`,
      String.raw`\b(?:type|location|workplace|style|mode)[: ]{1,3}(?:\w{1,10}[, -]{1,2}){0,3}hybrid\b`,
      String.raw`[|(] ?hybrid\b|\bhybrid ?[|)]|\bhybrid (?:work(?:ing|place)?|office) (?:model|environment)|(?<!remote(?:,| and| or|\/) ?)\bhybrid model\b`,
      String.raw`\bhybrides? (?:arbeiten|arbeitsmodell\w?|modell)|\bmode hybride|\bmodelo h[íi]brido|\btrabajo h[íi]brido|\btravail hybride`,
      String.raw`\b(?:home ?office|t[ée]l[ée]travail|teletrabajo) (?:partiel|parcial|anteilig)`,
    ].join('|'),
    'i',
  ),
};

/** On site, likewise. */
export const ONSITE = {
  word: /\b(?:on-?site|on site|in[- ]office|in[- ]person|vor ort|sur site|presencial)\b/i,
  stated: new RegExp(
    [
      '#?LI-On-?site',
      String.raw`\b(?:on-?site|in[- ]office|in[- ]person) (?:only|(?:\w{1,10} )?${JOB})\b|\bon[- ]?site only\b`,
      String.raw`[|(] ?on-?site\b|\bon-?site ?[|)]|[,·-] on-?site(?=\s?[|).,\n]|$)`,
      String.raw`\b(?:fully|100 ?%|primarily|strictly|full[- ]time|mainly)(?: and)? (?:on-?site|in[- ](?:office|person))\b`,
      String.raw`\blocations?[: ]{1,4}(?:on-?site|in[- ]person)`,
      String.raw`\b${JOB} (?:is|will be|requires)(?: \w{1,10}){0,4} (?:on-?site|in[- ]office|in[- ]person)\b`,
      String.raw`\b(?:5|five) days (?:a|per) week (?:in|from|on)|\bworks? on-?site\b|\bin[- ]person (?:work|\w{0,10}attendance)`,
      String.raw`\b100 ?% presencial|\b(?:nur|ausschlie(?:ß|ss)lich) vor ort`,
    ].join('|'),
    'i',
  ),
};

/** What a company says of its ways or perks; it decides only where nothing is said of the job. */
export const WEAK = {
  hybrid:
    /\bhybrid (?:work|model|environment|workplace|culture)|\bremote flexibility\b|\b(?:work from home|home ?office|remote work)[- ]?(?:option|possib\w{1,6}|days?|m[öo]glich\w{0,6}|tage)|\bflexible(?:s)? home ?office\b|\bpartially remote\b|\bpartly remote\b|\b(?:mobiles? arbeiten|jours? de t[ée]l[ée]travail)\b/i,
  remote:
    /\bremote[- ](?:first|only|based|native|work\b|working|team|employees?|company|culture|setup|option|basis|ok\b|in\b|within|from|across|environment)|\b(?:work|working|operate|work full-time|team|company) (?:\w{1,12} ){0,2}remotely\b|\bwork(?:ing)? from (?:home|anywhere)\b|\bremotely\b|\b(?:distributed|all-remote) (?:team|company|workforce)\b|\bhomeoffice\b|\bremote[- ]friendly (?:company|environment|culture|team|organi[sz]ation)\b|\bt[ée]l[ée]travail\b|\bteletrabajo\b|\bremote[,-] hybrid\b|\bremote and hybrid\b|\b(?:is|are|be) remote\b/i,
};
