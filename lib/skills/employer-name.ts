import type { Mention } from './collect-mentions';

const GREETING =
  /(?:^|[\n.!?:|*_#>]\s{0,3})(?:at|join|about|why|working at|work at|life at|see yourself at|welcome to|bei|chez|en)\s{1,2}[*_]{0,3}$/iu;
const AFTER_GREETING = /^[*_]{0,3}(?:[,:!?]|\s?\n|\s?$|\s(?:and|we|is|as|team)\b|['’]s\b)/iu;
const SENTENCE_START = /(?:^|[\n.!?|*_#>]\s{0,3})$/u;
const INTRODUCES =
  /^[*_]{0,3}(?:,? (?:inc|llc|ltd|gmbh)\.?,?)? (?:is (?:a|an|the|hiring|looking|seeking|on a mission|one of|building|proud)|(?:helps|offers|provides|enables|empowers|builds|was founded)\b|\|)/iu;
const REACH = 24;

/** Employers introduce themselves early. */
const INTRODUCTION = 6000;

function isEmployerAt(text: string, { start, end }: Pick<Mention, 'start' | 'end'>): boolean {
  if (!/^\p{Lu}/u.test(text.slice(start, start + 1))) return false;
  const before = text.slice(Math.max(0, start - REACH), start);
  const after = text.slice(end, end + REACH);
  if (GREETING.test(before) && AFTER_GREETING.test(after)) return true;
  return SENTENCE_START.test(before) && INTRODUCES.test(after);
}

/** True where the text greets or introduces the employer by this name, also in a portrait that names no skills. */
function isIntroduced(text: string, name: string): boolean {
  for (let start = text.indexOf(name); start >= 0; start = text.indexOf(name, start + 1)) {
    if (isEmployerAt(text, { start, end: start + name.length })) return true;
  }
  return false;
}

/**
 * Marks the skills that bear the employer's name ("At Snowflake, we ..."): its product is in every
 * sentence, so they count only where they are asked for. `company` is the name the page gives, if any;
 * the places of `mentions` of the description lie in `description`.
 */
export function markEmployer(
  description: string,
  mentions: readonly Mention[],
  company: string | undefined,
): readonly Mention[] {
  const own = company?.trim().toLowerCase();
  const introduction = description.slice(0, INTRODUCTION);
  const introduced = new Map<string, boolean>();
  const isNameIntroduced = (name: string): boolean => {
    const known = introduced.get(name) ?? isIntroduced(introduction, name);
    introduced.set(name, known);
    return known;
  };
  const isEmployer = (mention: Mention): boolean =>
    mention.name.toLowerCase() === own ||
    (mention.field === 'description' && isEmployerAt(description, mention)) ||
    isNameIntroduced(mention.name);
  const ids = new Set(mentions.filter((m) => m.kind === 'hard' && isEmployer(m)).map((m) => m.id));
  return mentions.map((mention) => (ids.has(mention.id) ? { ...mention, askedOnly: true } : mention));
}
