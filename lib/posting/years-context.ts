const EXPERIENCE =
  /experi[ea]n|expertise|erfahrung|expérience|background|track record|work(?:ing|ed)?\b|hands[- ]on|industry|professional|practi[ck]|develop|engineer|programming|coding|building|managing|leading|leadership|\brole\b|\b(?:in|as) an?\b/i;
const AT_LEAST =
  /\b(?:at least|minimum|min\.?|mind\.|mindestens|wenigstens|au moins|minimum de|al menos|m[íi]nim[oa]|minimal\w*)[\s:]{0,3}(?:of\s|de\s|an?\s){0,2}$/i;
const HAVING =
  /\b(?:require[sd]?|need(?:ed|s)?|seek(?:ing)?|want|ask(?:ing)? for|looking for|brauchen|benötigen|erwarten|cherchons|demandons|exigeons|buscamos|pedimos|exigimos|requerimos|necesitamos|have|has|having|with|possess\w*|bring\w*)[\s:]{0,3}(?:over\s|more than\s|an?\s){0,2}$/i;

const OR_MORE = /^\s(?:or (?:more|above)|and (?:above|up)|oder mehr|ou plus|et plus|o m[áa]s|y m[áa]s)/i;

// Spans of time that are no experience asked for.
const FOR_BEFORE = /\b(?:for|seit|depuis|desde)\s(?:the\s|over\s|about\s|more than\s|nearly\s|almost\s|well\s){0,3}$/i;
const OTHER_BEFORE =
  /\b(?:last|past|next|every|each|within|in|after|first|since|another|coming|previous|up to|less than|weniger als|moins de|under|age[ds]?|per|once)\s(?:the\s|our\s|almost\s|nearly\s|over\s|about\s|more than\s|its\s|just\s){0,3}$/i;
const OTHER_AFTER =
  /^\W{0,3}(?:ago|old|of age|in a row|running|in business|of (?:history|service|innovation|growth|success|tenure|operation|heritage|vesting|investment|funding|collective|transaction|runway|continuous|age)|combined(?! exp)|collective|anniversary|history|(?:university |college |academic )?(?:degree|program(?:me)?s?\b|contract|plan|term|vesting|period|warranty|bachelor|cliff|track record|strategy|roadmap|assignment|commitment|mission|diploma|college)|later|from now|post[- ]hire|ahead|consecutive|straight|and counting|since\b|we\b)/i;
const COMPANY =
  /\b(?:we(?:['’]ve| have| are| bring|['’]re)|our (?:company|team|founders?|client|firm|customers?)|the (?:company|firm)|company with|founded|established|leader for|founders? (?:have|has|bring)|team (?:has|have|of|with)|(?:engineers?|veterans?|founders) \(|client|has been|have been|average|backed by|wir (?:sind|haben|bringen)|nous (?:sommes|avons)|tenemos|trusted|serving|helping)\b|^\W{0,4}(?:with|for) (?:over|more than|nearly|almost|well over)\s$/i;
/** What a company says of itself: "10+ years of industry leadership". */
const COMPANY_LEADS =
  /^\s(?:of\s)?(?:proven\s)?(?:industry|market|category|thought|innovation|technology)[- ]leadership\b(?! (?:experience|roles?|positions?|required))|^\s(?:de )?leadership (?:dans|sur) (?:le|la|son|notre) (?:secteur|march[ée]|industrie)|^\s(?:de )?liderazgo en (?:el|la|su|nuestro) (?:sector|mercado|industria)|^\s(?:markt|branchen)führ/i;
const YOU =
  /\b(?:you|your|candidates?|applicants?|require[sd]?|looking for|seeking|must|should|minimum|at least|individuals?|someone)\b/i;
const SUBSTITUTE = /\b(?:additional|in lieu of|instead of|in place of|substitut\w*|equivalent to)\b/i;

const PREFERRED_BEFORE =
  /\b(?:preferred|preferably|ideally|nice to have|bonus|desired|desirable|idealerweise|wünschenswert|idéalement|preferiblemente|idealmente|se valora\w{0,4})\b[^,;.]{0,40}$/i;
const PREFERRED_AFTER =
  /\b(?:preferred|desired|desirable|(?:is|are|would be) (?:a |an )?(?:\w{1,10} )?(?:plus|bonus|asset|advantage)|a (?:big |strong |huge )?plus|beneficial|nice to have|von vorteil|wünschenswert|souhait\w*|appréci\w*|deseable\w*|se valora\w*)\b/i;

function isPreferred(before: string, after: string): boolean {
  if (PREFERRED_BEFORE.test(before)) return true;
  const aside =
    /^[^,;]{0,90}\((?:strongly |highly )?(?:preferred|beneficial|desired|desirable|optional|nice to have|plus)\)/i;
  const own = after.split(/[,;(]|\bwith (?:at least|a minimum|\d)/i, 1)[0] ?? '';
  return PREFERRED_AFTER.test(own) || aside.test(after);
}

function isOfCompany(before: string, after: string, isRange: boolean): boolean {
  return (!isRange && COMPANY.test(before)) || (!AT_LEAST.test(before) && COMPANY_LEADS.test(after));
}

/** True when the years between two offsets of a sentence are experience that an applicant must have. */
export function isAskedFor(sentence: string, start: number, end: number): boolean {
  const before = sentence.slice(Math.max(0, start - 90), start);
  const after = sentence.slice(end, end + 120);
  const isMinimum = AT_LEAST.test(before);
  if (OTHER_BEFORE.test(before) && !isMinimum) return false;
  const written = sentence.slice(start, end);
  const isRange = /\d\s?(?:[-–—~]|to|bis|à|a|y|et)\s?\d/i.test(written);
  if (FOR_BEFORE.test(before) && !isRange && !YOU.test(before)) return false;
  if (OTHER_AFTER.test(after) || SUBSTITUTE.test(after.slice(0, 40)) || SUBSTITUTE.test(before.slice(-20)))
    return false;
  if (!YOU.test(before) && isOfCompany(before, after, isRange)) return false;
  if (!isMinimum && isPreferred(before, after)) return false;
  if (/\d-year/i.test(written)) return /^\s?(?:of )?experience/i.test(after);
  if (isMinimum || HAVING.test(before) || isRange || isOpen(written, after)) return true;
  return EXPERIENCE.test(after) || EXPERIENCE.test(before);
}

function isOpen(written: string, after: string): boolean {
  return /\+|plus|more|yoe|이상|以上/i.test(written) || OR_MORE.test(after);
}
