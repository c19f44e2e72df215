import { ASK_FIRST } from './ask-first';
import type { SectionKind } from './section';

const EQUAL =
  /\bequal[- ](?:employment[- ])?opportunit|\baffirmative action\b|\bwithout regard to\b|\bregardless of (?:race|your|gender|age|sex|background)|\breasonable accommodations?\b|\b(?:race|religion), (?:color|colour|religion|gender|sex|creed)|\bgender identity\b|\bsexual orientation\b|\bchancengleichheit\b|\bunabhängig von (?:geschlecht|alter|herkunft)|\bégalité des chances\b|\bigualdad de oportunidades\b/iu;
const BENEFITS =
  /\b401\s?\(?k\)?|\b(?:dental|vision|medical|health|life) (?:insurance|coverage|and vision|and dental)|\bpaid (?:time off|holidays|parental|vacation)|\bparental leave\b|\bunlimited (?:pto|vacation|paid)\b|\bstock options\b|\bequity (?:package|grant)|\b\d+ (?:days|weeks) (?:of )?(?:paid |annual )?(?:holiday|vacation|leave)|\bgym membership\b|\bfree (?:lunch|snacks|meals)|\burlaubstage\b|\bbetriebliche altersvorsorge\b|\btickets? restaurant\b|\bmutuelle\b|\bseguro (?:médico|de salud)\b/iu;
const COMPANY =
  /^[\s*_#>]*(?:at [A-Z][\w.&'’ -]{1,30}, (?:we|our)\b|founded in\b|headquartered\b|our (?:mission|vision|company|values|customers|investors)\b|we(?:'re|’re| are) (?:a|an|the|on a mission|backed|building the)\b|[A-Z][\w.&'’-]*(?: [A-Z][\w.&'’-]*){0,3}(?:,? (?:inc|llc|ltd|gmbh|corp)\.?,?)? (?:is|was|are) (?:a|an|the|one of|on a mission|building|redefining|transforming|revolutioni[sz]ing|committed|dedicated|proud|pioneering|leading|changing|backed|headquartered|founded)\b)/u;
const CALL =
  /\b(?:we(?:'re|’re| are) (?:looking|seeking|searching|hiring)|is (?:looking|seeking|searching|hiring) (?:for|an?)\b|we seek|as an? [^.]{3,60}, you(?:'ll|’ll| will)?\b|in this (?:role|position)|you(?:'ll|’ll| will) (?:be|work|join|help|lead|own|build|design|develop|play)\b|the (?:ideal|successful) candidate|this (?:role|position) (?:is|will)|wir suchen|nous recherchons|nous cherchons|buscamos)/iu;
// Looking for plain stems first is many times quicker than trying the patterns on every line.
const EQUAL_STEMS = [
  'opportunit',
  'affirmative',
  'regard',
  'accommodat',
  'religion',
  'gender',
  'orientation',
  'chanceng',
  'unabhängig',
  'égalité',
  'igualdad',
];
const BENEFIT_STEMS = [
  '401',
  'insurance',
  'dental',
  'coverage',
  'paid ',
  'parental',
  'unlimited',
  'stock option',
  'equity',
  'days',
  'weeks',
  'gym ',
  'free ',
  'urlaub',
  'altersvorsorge',
  'restaurant',
  'mutuelle',
  'seguro',
];

/** Parts that a list of requirements may follow without a heading. */
const TURNS: ReadonlySet<SectionKind> = new Set(['intro', 'about-company', 'other', 'duties']);

function holdsStem(text: string, stems: readonly string[]): boolean {
  const lower = text.toLowerCase();
  return stems.some((stem) => lower.includes(stem));
}

const SHORTEST_EQUAL = 50;
/** Longer lines are whole postings without line breaks. */
const LONGEST_PARAGRAPH = 900;

/**
 * What a paragraph is by its own words, where headings do not say it: equal-opportunity text, a line
 * of benefits, a portrait of the company in the introduction, or (inside a portrait) the passage where
 * the text turns to the job, which is `intro` again. Undefined for all other text.
 */
export function classifyParagraph(text: string, current: SectionKind): SectionKind | undefined {
  if (text.length > LONGEST_PARAGRAPH) return undefined;
  if (text.length >= SHORTEST_EQUAL && holdsStem(text, EQUAL_STEMS) && EQUAL.test(text)) return 'equal-opportunity';
  if (holdsStem(text, BENEFIT_STEMS) && BENEFITS.test(text)) return 'benefits';
  if (TURNS.has(current) && ASK_FIRST.test(text)) return 'required';
  if (current === 'intro') return COMPANY.test(text) && !CALL.test(text) ? 'about-company' : undefined;
  return current === 'about-company' && CALL.test(text) ? 'intro' : undefined;
}

/** Where, in a long line, the sentence begins that turns to equal-opportunity text; undefined when none does. */
export function findEqualOpportunity(text: string): number | undefined {
  if (text.length <= LONGEST_PARAGRAPH) return undefined;
  const at = holdsStem(text, EQUAL_STEMS) ? text.search(EQUAL) : -1;
  if (at < 0) return undefined;
  const stop = Math.max(text.lastIndexOf('. ', at), text.lastIndexOf('! ', at), text.lastIndexOf('.  ', at));
  return stop < 0 || at - stop > 400 ? at : stop + 2;
}
