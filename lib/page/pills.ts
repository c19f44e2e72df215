/** The facts that sites put in small labels beside the title, sorted by what they say. */
export type Pills = { readonly salary?: string; readonly workplace?: string; readonly employment?: string };

// None of these ignores case or asks for a Unicode property: that makes the engine build tables before the first
// use, which took 4 ms in all (Node 20), as much as the rest of a first reading.

// A currency sign or the code of one that the sites' countries use, or the words that stand for one.
const CURRENCY =
  /[$¢-¥฿₠-⃀﷼＄￠￡￥￦円万元]|\b(?:AED|AUD|ARS|BRL|CAD|CHF|CLP|CNY|COP|CZK|DKK|EGP|EUR|GBP|HKD|HUF|IDR|INR|ILS|JPY|KRW|MXN|MYR|NGN|NOK|NZD|PEN|PHP|PLN|RON|SAR|SEK|SGD|THB|TRY|TWD|UAH|USD|VND|ZAR|kr|Rp|Rs|RM|lei)\b|Kč|zł|Ft\b/;

// In lower case. As LinkedIn and Indeed print them (en, fr, de, es, pt, it, nl, sv, da, no, pl, ja, zh), 2024-2026.
const WORKPLACE =
  /^(?:on-?\s?site|in[- ]person|in office|(?:hybrid|remot)[^\s,.]*(?: work)?|sur site|à distance|télétravail.*|vor ort|presencial|en remoto|híbrido|teletrabajo|teletrabalho|in sede|ibrid[oa]|da remoto|op locatie|op afstand|på plats|distans|på stedet|stacjonarna|zdalna|hybrydowa|work from home|オンサイト|出社|ハイブリッド|リモート.*|在宅.*|现场办公|混合办公|远程办公|远程)$/;

const EMPLOYMENT =
  /\b(?:full|part)[- ]?time|\b(?:contract|temporary|internship|permanent|freelance|apprentice\w*|volunteer|casual|fixed[- ]term|per diem)\b|temps (?:plein|partiel)|vollzeit|teilzeit|praktikum|jornada (?:completa|parcial)|tiempo (?:completo|parcial)|tempo (?:integral|parcial|pieno)|período integral|\b(?:cdi|cdd|stage|alternance|efetivo|estágio|tirocinio|voltijd|deeltijd|heltid|deltid|pełny etat)\b|正社員|契約社員|派遣社員|アルバイト|パート|業務委託|フルタイム|全职|兼职|实习/;

/** True for a short text that names an amount of money with its currency; no period is asked for. */
export function isPay(text: string): boolean {
  return /\d/.test(text) && CURRENCY.test(text);
}

/** True for a label that says where the work is done, in the languages the sites use most. */
function isWorkplace(text: string): boolean {
  return WORKPLACE.test(text.trim().toLowerCase());
}

/** True for a label that says full-time, contract, internship and the like. */
export function isEmployment(text: string): boolean {
  return EMPLOYMENT.test(text.toLowerCase());
}

/** Sorts labels by their words; a label that none of the three kinds knows is left out. */
export function sortPills(labels: readonly string[]): Pills {
  return {
    salary: labels.find(isPay),
    workplace: labels.find((label) => !isPay(label) && isWorkplace(label)),
    employment: labels.find((label) => !isPay(label) && !isWorkplace(label) && isEmployment(label)),
  };
}
