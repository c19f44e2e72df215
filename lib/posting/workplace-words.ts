/** "Remote" and "hybrid" that are other things: techniques, perks, places, and the work of other people. */
export const NOT_THIS_JOB =
  /\btemporarily (?:work(?:ing)? )?remote(?:ly)?|\bremotely (?:monitor|control|sens|access|manag|operat)\w{0,3}|\bremote[- ](?:sens\w{3,4}|procedure|control\w{0,3}|desktop|monitoring|access|patient|diagnos\w{2,4}|server|repositor\w{1,3}|code|host|support|worker safety|offices?|sites?|locations?\b(?! )|stipend|(?:work(?:place)? )?(?:stipends?|allowance|budget)|teams? management)\b|\bwith remote teams?\b|\bhybrid[- ](?:clouds?|search|retrieval|model(?:s|ing|ling)?\b(?= (?:of|that|for|combining|architect))|apps?|mobile|architectures?|infrastructure|ml|ai|quantum|approach\w{0,2}|methods?|multi|recommend\w{1,6}|systems?|networks?|vehicles?|electric|rag|it\b|teams?|integration)\b|\bon-?site (?:gym|caf[ée]\w?|cafeteria|parking|interviews?|childcare|health|fitness|lunch\w{0,2}|meals?|search|employees?|customers?|staff)|\bin[- ]office (?:perks?|lunch\w{0,2}|snacks?|meals?|employees?)/gi;

/** The name of a field that asks which workplace it is, before the answer: "Remote/Hybrid: Hybrid". */
export const QUESTION =
  /\b(?:remote|hybrid|on-?site)(?:\s?\/\s?(?:remote|hybrid|on-?site)){0,2}(?: (?:status|type|work|options?|policy))?\s?:\s{0,6}(?=(?:remote|hybrid|on-?site|in[- ]office)\b)/gi;

/** The posting says that the job cannot be done remotely. */
export const REFUSED_REMOTE =
  /\b(?:no|not(?: a)?|non|isn['’]t(?: a)?|cannot be|kein|keine|pas de|sin)[- ](?:fully )?remote\b|\bremote(?: work)? (?:is )?not (?:possible|available|an option|offered|considered|accepted)|\bwork remotely[\s:?]{1,4}(?:no\b|temporarily)|\b(?:telework|telecommut\w{1,4}|remote(?: work)?|work from home|home ?office)(?: (?:position|options?|eligib\w{2,5}|availab\w{2,5}|status|possible|type))?\s{0,2}(?:[:?\n/]\s{0,3}){1,3}no\b|\b(?:not|unable to|cannot|can['’]t) (?:\w{1,10} ){0,4}(?:consider|offer|accept|support|accommodate)(?: \w{1,10}){0,2} remote(?! \w{1,12} (?:to|in) (?:residents|the following|these))|\btelecommut\w{1,4} (?:is )?not (?:allowed|permitted|available|possible|offered)|\bkein(?:e)? home[- ]?office|\bt[ée]l[ée]travail non/i;

/** Remote: the bare word for short lines, and what speaks of it in running text. */
export const REMOTE = {
  word: /\b(?:remote(?:ly)?|telecommut\w{1,4}|telework\w{0,3}|work(?:ing)? from home|wfh|home ?office|anywhere|worldwide|fernarbeit|t[ée]l[ée]travail|distanciel|teletrabajo|remoto|a distancia)\b/i,
  mentioned:
    /\b(?:remote(?:ly)?|telecommut\w{1,4}|work(?:ing)? from home|wfh|homeoffice|t[ée]l[ée]travail|teletrabajo|remoto)\b/i,
};

/** Hybrid, likewise. */
export const HYBRID = {
  word: /\b(?:hybrid|hybride|h[íi]brid[oa]|t[ée]l[ée]travail (?:partiel|fr[ée]quent|occasionnel|r[ée]gulier|ponctuel)|teletrabajo parcial)\b/i,
};

/** On site, likewise. */
export const ONSITE = {
  word: /\b(?:on[- ]?site|on site|in[- ]office|in[- ]person|vor ort|sur site|presencial)\b/i,
};

/** One of several short things on a line that says the workplace: "Remote", "Location: Hybrid", "US Remote". */
export const CELL =
  /^\W{0,6}(?:[\p{L} ]{2,24}: ?)?(?:[Ff]ully |100 ?% |\p{Lu}[\p{L}.]{1,14} )?(?:[Rr]emote|REMOTE|[Hh]ybrid|HYBRID|[Oo]n-?[Ss]ite|ONSITE|ON-SITE|[Ii]n[- ][Oo]ffice|[Ii]n[- ][Pp]erson)(?: \(?\p{Lu}[\p{L}.]{1,14}\)?)?\W{0,3}$/u;
