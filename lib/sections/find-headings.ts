import { classifyHeading, isWeakHeading } from './classify-heading';
import { PLAIN_WISHES } from './heading-words';
import type { SectionKind } from './section';
import type { TextLine } from './text-lines';

/** A heading or lead-in: from `start`, with the part's own text beginning at `bodyStart`. */
export type Heading = {
  readonly kind: SectionKind;
  readonly start: number;
  readonly bodyStart: number;
  /** May also stand inside a part of another kind. */
  readonly weak: boolean;
};

const INLINE = /^[^\p{L}]{0,12}([\p{L}][^:：.!?\n]{1,60}?)[*_\s]{0,6}(?:[:：]|\s[–—-]\s)/u;
const STRONG_INLINE =
  /nice|bonus|prefer|desir|must|require|minimum|plus|responsib|qualific|benefit|stack|technolog|duties|anforder|aufgaben|profil|wünschens|vorteil|missions|requisit|funciones|deseable|compétences|avantages|beneficios|offer|about|good to have|icing|helps|gradit|diferencia|desejáve|mile widziane|meriterande|必須|歓迎|加分|优先|優先|要求|우대|필수|자격/iu;
const SURE_PLAIN =
  /^(?:also|icing|strong candidates|schön|gern|se valorar|qué valor|ce serait|requisitos deseables|preferred|desired|desirable|beneficial|helpful|advantages?|nice|good|great|bonus|plus|ideal|extra|optional|pluses|les plus|atouts|deseable|valorable|wünschenswert|von vorteil|idealerweise)|(?:skills|qualifications|experience|requirements|competencies|haves?)\W*$/iu;

const SURE_FOREIGN = new RegExp(`^(?:${PLAIN_WISHES.join('|')})\\P{L}*$`, 'u');

function isSureWish(text: string): boolean {
  const words = text.replace(/^\P{L}+/u, '');
  return SURE_PLAIN.test(words) || (!/^\s*・/u.test(text) && SURE_FOREIGN.test(words.toLowerCase()));
}

/** Clauses that stand alone as headings, also where only their first word has a capital letter. */
const CLAUSE = /^(?:what|how|why|who|was|das|wen|ce que?|ce qu'|qui|pourquoi|qué|lo que|quiénes|por qué)\b/iu;
const MOST_CLAUSE_WORDS = 7;

const COLON = /[:：]/;

/** The signs and spaces that a text ends in; letters beyond those of ASCII are taken for signs. */
function readLastSigns(text: string): string {
  let start = text.length;
  while (start > 0 && !isAsciiWord(text.charCodeAt(start - 1))) start--;
  return text.slice(start);
}

function isAsciiWord(unit: number): boolean {
  const small = unit | 0x20;
  return (small >= 0x61 && small <= 0x7a) || (unit >= 0x30 && unit <= 0x39) || unit === 0x5f;
}

function hasHeadingLook(line: TextLine, next: TextLine | undefined): boolean {
  const text = line.text.trim();
  if (COLON.test(readLastSigns(text)) || line.marked) return true;
  if (line.bulleted || /[.,;]$/.test(text)) return false;
  const words = text.split(/\s+/).length;
  if (next?.bulleted && words <= 8) return true;
  if (CLAUSE.test(text) && words <= MOST_CLAUSE_WORDS) return true;
  const capitalised = text.match(/(?:^|\s)\p{Lu}/gu)?.length ?? 0;
  return words <= 4 || (words <= 8 && capitalised >= words - 2);
}

function readWholeLine(line: TextLine, next: TextLine | undefined): Heading | undefined {
  if (line.text.length > 100 || !hasHeadingLook(line, next)) return undefined;
  const kind = classifyHeading(line.text);
  if (!kind) return undefined;
  const plain = !line.marked && !COLON.test(readLastSigns(line.text));
  if (kind === 'preferred' && plain && !isSureWish(line.text)) return undefined;
  return { kind, start: line.start, bodyStart: line.end, weak: kind === 'stack' && !line.marked };
}

function readInline(line: TextLine): Heading | undefined {
  const match = INLINE.exec(line.text.slice(0, 90));
  if (!match?.[1] || match[1].split(/\s+/).length > 7) return undefined;
  const kind = classifyHeading(match[1]);
  if (!kind) return undefined;
  const sure = STRONG_INLINE.test(match[1]) && !isWeakHeading(match[1]);
  if (line.bulleted && !sure) return undefined;
  return { kind, start: line.start, bodyStart: line.start + match[0].length, weak: !sure || kind === 'stack' };
}

const LEAD_IN = /[:：…]/;
const LONGEST_LEAD_IN = 220;
const WISH =
  /\b(?:plus|bonus|advantage|asset|nice to have|preferred|desirable|ideally|preferably|bonus points|von vorteil|wünschenswert|idealerweise|atout|apprécié|souhaité|idéalement|valorable|deseable|valorará)\b/iu;
const NEED =
  /\b(?:must have|required|mandatory|you (?:should |will need to )?(?:have|possess|bring)|experience (?:with|in)|(?:ideal|successful) candidate|voraussetzung|erforderlich|requis|imprescindible)\b/iu;

/** A sentence that ends with a colon and says how much the list behind it is asked for. */
function readLeadIn(line: TextLine): Heading | undefined {
  if (line.text.length > LONGEST_LEAD_IN || !LEAD_IN.test(readLastSigns(line.text))) return undefined;
  const kind = WISH.test(line.text) ? 'preferred' : NEED.test(line.text) ? 'required' : undefined;
  return kind && { kind, start: line.start, bodyStart: line.end, weak: kind === 'required' };
}

/** The heading that a line is or begins with; undefined for ordinary text. */
export function findLineHeading(line: TextLine, next: TextLine | undefined): Heading | undefined {
  const inline = LEAD_IN.test(readLastSigns(line.text)) ? undefined : readInline(line);
  return inline ?? readWholeLine(line, next) ?? readLeadIn(line);
}
