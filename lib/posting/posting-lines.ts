/** One line or sentence of a posting, and whether it speaks of what is nice to have. */
export type PostingLine = { readonly text: string; readonly isPreferred: boolean };

const PREFERRED_HEADING =
  /\b(?:preferred|nice[- ]to[- ]haves?|bonus(?: points)?|pluses|plus\b|desir(?:ed|able)|ideally|good to have|stand out|extra credit|advantage\w*|optional|asset|wünschenswert|von vorteil|idealerweise|souhaité\w*|idéalement|apprécié\w*|deseable\w*|valorable|se valorará)\b/i;
const REQUIRED_WORDS = /\b(?:required|requirements?|minimum|must|basic|mandatory)\b/i;
const PREFERRED_SENTENCE =
  /\b(?:preferred|preferably|nice to have|is a (?:big |huge |strong |definite |real )?plus|are a plus|a plus\b|a bonus|bonus points|desir(?:ed|able)|ideally|beneficial|an advantage|an asset|would be (?:great|helpful|nice|ideal)|von vorteil|idealerweise|wünschenswert|idéalement|souhaité\w*|apprécié\w*|deseable|se valora)\b|\(preferred\)/i;
const SENTENCE = /(?<=[a-zà-ÿ)\d][.!?])\s{1,3}(?=[A-ZÀ-Þ])/;

function isHeading(line: string): boolean {
  const text = line.trim();
  if (text.length === 0 || text.length > 90) return false;
  if (/^[-•·+]|^\d+[.)]\s/.test(text)) return false;
  return /^#{1,6}\s/.test(text) || /[:：]$/.test(text) || (text.length <= 45 && !/[.,;!]$/.test(text));
}

/** Splits a text whose markup is blanked into lines and sentences; headings decide what follows them. */
export function extractLines(text: string): PostingLine[] {
  let underPreferred = false;
  const lines: PostingLine[] = [];
  for (const line of text.split('\n')) {
    if (isHeading(line)) underPreferred = PREFERRED_HEADING.test(line) && !REQUIRED_WORDS.test(line);
    if (line.trim().length === 0) continue;
    for (const sentence of line.split(SENTENCE)) {
      lines.push({ text: sentence, isPreferred: underPreferred || PREFERRED_SENTENCE.test(sentence) });
    }
  }
  return lines;
}
