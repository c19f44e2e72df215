/**
 * Nouns that are pay in any posting, by language, as parts of a regular expression that ignores case: each may carry a
 * figure without a currency ("Salaire : 42k-48k"). Compounds are cut where `\b` sees an umlaut or an accent.
 */
const PAY_NOUNS = [
  `salar(?:y|ies)|pay|compensation|wages?|hourly rate|(?:day|daily) rate|remuneration|package|ctc`,
  String.raw`\w{0,20}gehalt\w{0,14}|\w{0,20}vergütung|\w{0,12}lohn|\w{0,8}salär|verdienst|fixum|(?:stunden|tages)satz`,
  `salaires?|salariale?|rémunérations?|tjm|(?:taux|tarif) (?:journalier|horaire)(?: moyen)?`,
  `salarios?|sueldos?|retribución|remuneración`,
  `salários?|remuneração|vencimentos?`,
  `ral|retribuzione|stipendio|compenso|(?:paga|tariffa) (?:oraria|giornaliera)`,
  String.raw`\w{0,12}salaris(?:indicatie|range|schaal)?|(?:uur|maand|jaar|bruto)?loon|(?:uur|dag)tarief`,
  String.raw`\w{0,12}løn|lønn|lön`,
].join('|');

/** The same in scripts that put no space between words. */
const UNSPACED_NOUNS = '年収|年俸|月給|月収|時給|日給|給与|연봉|월급|시급|年薪|月薪|薪资';

/** Words that say pay only beside a figure with a currency. */
const LOOSE_WORDS = String.raw`paid|paying|payrate|comp|base|rates?|earn\w{0,4}|tc|ote|lpa|brutto\w{0,12}|entgelt|bolsa[- ]auxílio|gratification|indemnit[ée] de stage|stagevergoeding|beca|nómina|banda|bruto`;

// What may stand between such a noun and its figure.
const LINKS = [
  'range|ranges|band|scale|is|are|of|from|up|to|between|expected|starting|start|annual|per|year|base|gross|approx\\w*',
  'spanne|fix|circa|bis|zu|von|ab|zwischen|brut\\w{0,4}|fixe|de|entre|annuel(?:le)?|mensuel(?:le)?|partir',
  'anual|mensual|desde|hasta|mensal|até|lord[ao]|annu[ao]|mensile|fino|tussen|vanaf|tot|minimum|mini|min',
].join('|');

/** Finds a word of pay anywhere in a text. */
export const PAY_WORDS = new RegExp(
  String.raw`(?:\b|(?=salar))(?:${PAY_NOUNS}|${LOOSE_WORDS})\b|${UNSPACED_NOUNS}`,
  'i',
);

/** Finds a noun of pay that the end of a text leads on from. */
export const PAY_LEAD = new RegExp(
  String.raw`(?:\b(?:${PAY_NOUNS})(?:\W{1,3}(?:${LINKS})){0,5}|${UNSPACED_NOUNS})\W{0,4}$`,
  'i',
);
