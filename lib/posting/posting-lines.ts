/** One line of a posting, and whether it stands under a heading for what is nice to have. */
export type PostingLine = { readonly text: string; readonly isUnderPreferred: boolean };

const PREFERRED =
  /\b(?:preferred|nice[- ]to[- ]haves?|bonus(?: points)?|pluses|(?<!-)plus\b(?! (?:years?|yrs|ans)\b)|desir(?:ed|able)|ideally|good to have|stand out|extra credit|advantage\w*|optional|asset|w(?:ü|ue)nschenswert|von vorteil|idealerweise|souhait\w*|id[ée]alement|appr[ée]ci\w*|deseable\w*|valorable|se valorar[áa])\b/i;
const REQUIRED =
  /\b(?:required?|requirements?|minimum|must|basic|mandatory|qualifications?|you have|you need|anforderungen|profil|requisitos)\b/i;
const OPENS_REQUIRED = /^\W{0,4}(?:required|minimum|must)\b/i;
/** Some sites call their only list of requirements "Preferred experience". */
const MAYBE_ALL = /\b(?:preferred|desired) (?:experience|background|profile|candidate|qualifications|skills)\b/i;

/** "Master's degree preferred" is a requirement of its own and no heading for the next lines. */
const REMARK = /^(?:\S+\s+){2,}\S*\b(?:preferred|desired|desirable|plus|asset|advantage|bonus)\W{0,3}$/i;

function isHeading(line: string): boolean {
  if (line.length === 0 || line.length > 90 || /^[-•·+]|^\d+[.)]\s/.test(line)) return false;
  return (
    line.startsWith('#') || /[:：]$/.test(line) || (line.length <= 45 && !/\d|[.,;!]$/.test(line) && !REMARK.test(line))
  );
}

function isPreferredHeading(line: string, hasRequired: boolean): boolean {
  if (!PREFERRED.test(line) || /\b(?:required|minimum|must)\b/i.test(line)) return false;
  return hasRequired || !MAYBE_ALL.test(line);
}

/** The lines of a text whose markup is blanked, without empty ones; headings decide what follows them. */
export function extractLines(text: string): PostingLine[] {
  const lines: PostingLine[] = [];
  let isUnderPreferred = false;
  let hasRequired = false;
  for (const raw of text.split('\n')) {
    const line = raw.trim();
    if (line === '') continue;
    if (isHeading(line)) {
      isUnderPreferred = isPreferredHeading(line, hasRequired);
      hasRequired ||= !isUnderPreferred && REQUIRED.test(line);
    }
    hasRequired ||= OPENS_REQUIRED.test(line);
    lines.push({ text: line, isUnderPreferred });
  }
  return lines;
}
