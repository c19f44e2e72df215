/** The facts that sites put in small labels beside the title, sorted by what they say. */
export type Pills = { readonly salary?: string; readonly workplace?: string; readonly employment?: string };

// None of these ignores case or asks for a Unicode property: that makes the engine build tables before the first
// use, which took 4 ms in all (Node 20), as much as the rest of a first reading.

// A currency sign or the code of one that the sites' countries use, or the words that stand for one.
const CURRENCY =
  /[$¢-¥฿₠-⃀﷼＄￠￡￥￦円万元]|\b(?:AED|AUD|ARS|BRL|CAD|CHF|CLP|CNY|COP|CZK|DKK|EGP|EUR|GBP|HKD|HUF|IDR|INR|ILS|JPY|KRW|MXN|MYR|NGN|NOK|NZD|PEN|PHP|PLN|RON|SAR|SEK|SGD|THB|TRY|TWD|UAH|USD|VND|ZAR|kr|Rp|Rs|RM|lei)\b|Kč|zł|Ft\b/;

// In lower case. As LinkedIn and Indeed print them (en, fr, de, es, pt, it, nl, sv, da, no, fi, pl, tr, ru, id, ja, ko,
// zh), 2024-2026.
const WORKPLACE =
  /^(?:on-?\s?site|in[- ]person|in office|(?:hybrid|remot)[^\s,.]*(?: work)?|sur site|à distance|télétravail.*|vor ort|presencial|en remoto|híbrido|teletrabajo|teletrabalho|in sede|ibrid[oa]|da remoto|op locatie|op afstand|på plats|distans|på stedet|stacjonarn[aie]|zdaln[aie]|hybrydow[aeo]|lähityö|etätyö|hibrit|uzaktan|hibrid|jarak jauh|удал[её]нн[^\s]*(?: работа)?|гибрид[^\s]*(?: формат| график)?|work from home|하이브리드|재택.*|원격.*|オンサイト|出社|ハイブリッド|リモート.*|在宅.*|现场办公|混合办公|远程办公|远程)$/;

const EMPLOYMENT =
  /\b(?:full|part)[- ]?time|\b(?:contract|temporary|internship|permanent|freelance|apprentice\w*|volunteer|casual|fixed[- ]term|per diem)\b|temps (?:plein|partiel)|vollzeit|teilzeit|praktikum|festanstellung|befristet|ausbildung|werkstudent|minijob|freie mitarbeit|indefinido|vaste baan|jornada (?:completa|parcial)|tiempo (?:completo|parcial)|tempo (?:integral|parcial|pieno)|período integral|\b(?:cdi|cdd|stage|alternance|efetivo|clt|estágio|voltijd|deeltijd|heltid|deltid|pełny etat|praktyki|tirocinio)\b|kokopäiväinen|osa-aikainen|tam zamanlı|yarı zamanlı|полный рабочий день|частичная занятость|purnawaktu|paruh waktu|정규직|계약직|풀타임|正社員|契約社員|派遣社員|アルバイト|パート|業務委託|フルタイム|全职|兼职|实习/;

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

// As the sites mark cards that stand there for money; German "Beworben" says "applied" (en, de, fr, es, pt, it, nl, pl, sv, da, ja), 2024-2026.
const PROMOTED =
  /^(?:promoted|sponsored|gesponsert|anzeige|promue?|sponsorisée?|promocionad[oa]|patrocinad[oa]|promovid[oa]|promoss[oa]|sponsorizzat[oa]|gepromoot|gesponsord|promowan[ea]|sponsorowan[ea]|marknadsförd|sponsrad|promoveret|sponsoreret|プロモーション|スポンサー)(?: (?:by|von|par|por|da|door|przez) .{1,30})?$/;

/** True for a label that says that a card stands where it does for money. */
export function isPromotion(text: string): boolean {
  return PROMOTED.test(text.trim().toLowerCase());
}

// As LinkedIn counts who has applied or clicked, in the languages above.
const APPLICANTS =
  /appl|clicked|candid|postul|solicit|bewerb|kandidat|sollicit|kandydat|ansök|ansøg|søker|hakija|başvur|отклик|соискат|pelamar|応募|지원|申请|應徵/;

/** The age in the parts of a line that begins with the place, as LinkedIn orders it; a number of applicants is none. */
export function findAge(parts: readonly string[]): string | undefined {
  return parts.slice(1).find((part) => !APPLICANTS.test(part.toLowerCase()));
}
