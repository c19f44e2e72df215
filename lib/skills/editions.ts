import type { Candidate } from './candidate';
import { findNames } from './name-matcher';
import type { Vocabulary } from './vocabulary';

/** In UTF-16 units: as far behind a bracket as an edition is looked for. */
const REACH = 60;
/** Before an edition behind a slash: "Core/". */
const BEHIND_SLASH = /^ ?\/ ?$/u;
/** Between a name and the bracket with its editions. */
const BRACKET = /^[ \u00a0]?\($/u;

/** What editions of products are called, where it is a skill's name as well; "Unix (Bash)" names another tool. */
const EDITION =
  /^(?:Cloud|Core|Community|Desktop|Designer|Embedded|Enterprise|Mobile|Online|Open[ -]?Source|Premium|Pro|Server|Serverless|Services?|Studio|Web)$/iu;
const PLAN =
  '(?:Cloud|Core|Community|Desktop|Enterprise|Open[ -]Source|Pro|Server|Self-(?:[Mm]anaged|[Hh]osted)|On-[Pp]rem(?:ises?)?|Data Cent(?:er|re)|SaaS|Service)';
/** A bracket of nothing but editions, two or more: "GitLab (Cloud or Self-Managed)". */
const PLANS = new RegExp(`^\\(${PLAN}(?:(?:, ?|/| (?:or|oder|ou|o|and|und|et|y) )${PLAN}){1,3}\\)`, 'u');
/** Brackets that speak of a kind of thing instead: "Snowflake (or another cloud)". */
const OTHERS =
  /\((?:or|oder|ou|o|and|und|et|y)\s|(?<!\p{L})(?:others?|another|any|similar|equivalent|andere|ähnliche|autre|otr[oa])/iu;

/** True when the words, written together, are one name of the skill. */
function isNameOf(vocabulary: Vocabulary, words: string, id: string): boolean {
  const [found, other] = findNames(vocabulary.matcher, words);
  if (!found || other || found.start > 0 || found.end < words.length) return false;
  return vocabulary.spellings.get(found.value).some(({ skill }) => skill.id === id);
}

/** The bracket that a place stands in, when it opens near by in the same line; -1 where it stands in none. */
function findBracket(text: string, at: number): number {
  const before = text.slice(Math.max(0, at - REACH), at);
  const open = before.lastIndexOf('(');
  return open < 0 || /[)\n]/u.test(before.slice(open)) || OTHERS.test(before.slice(open))
    ? -1
    : at - before.length + open;
}

/** The name that a candidate may be an edition of: right before its bracket, or before its slash. */
function findOwner(text: string, candidates: readonly Candidate[], index: number): Candidate | undefined {
  const { start } = candidates[index] as Candidate;
  const before = candidates[index - 1];
  if (!before) return undefined;
  if (BEHIND_SLASH.test(text.slice(before.end, start))) return before;
  const bracket = findBracket(text, start);
  if (bracket < 0) return undefined;
  for (let k = index - 1; k >= 0; k--) {
    const { end } = candidates[k] as Candidate;
    if (end <= bracket) return BRACKET.test(text.slice(end, bracket + 1)) ? candidates[k] : undefined;
  }
  return undefined;
}

/**
 * Leaves out what only names an edition of the product before it: in "dbt (Core or Cloud)" and "dbt Core/Cloud" no cloud
 * is asked for, since the vocabulary knows "dbt Cloud" as a name of dbt. `candidates` are in order of place.
 */
export function dropEditions(text: string, candidates: readonly Candidate[], vocabulary: Vocabulary): Candidate[] {
  return candidates.filter((candidate, index) => {
    const edition = text.slice(candidate.start, candidate.end);
    const owner = EDITION.test(edition) ? findOwner(text, candidates, index) : undefined;
    if (!owner || owner.id === candidate.id) return true;
    if (PLANS.test(text.slice(owner.end, owner.end + REACH).trimStart())) return false;
    const name = text.slice(owner.start, owner.end);
    // "dbt Core/Cloud": the edition before the slash gives way.
    const product = name.slice(0, name.lastIndexOf(' ') + 1).trimEnd();
    return ![name, product].some((words) => words !== '' && isNameOf(vocabulary, `${words} ${edition}`, owner.id));
  });
}
