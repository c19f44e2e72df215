import type { Candidate } from './candidate';
import { createPhraseSkill } from './phrase-skill';

// A proper name as tools have them: a capital first, or a capital or digit inside ("iOS", "ggplot2").
const TOKEN = '(?:\\p{Lu}[\\p{L}\\p{N}.+#-]*[\\p{L}\\p{N}+#]|[\\p{Ll}-]{1,12}[\\p{Lu}\\p{N}][\\p{L}\\p{N}+#-]*)';
const NAME = `${TOKEN}(?: ${TOKEN}){0,2}`;
const LINK =
  '(?:\\s?\\([^()\\n]{1,40}\\))?(?:\\s?[,/;|]\\s?|,?\\s(?:and|or|und|oder|et|ou|y|o|&)\\s)(?:(?:and|or|und|oder|et|ou|y|o)\\s)?';
const NEXT = new RegExp(`^${LINK}(${NAME})(?=\\s?[,;)/|.\\n(]|\\s(?:and|or|und|oder|et|ou|y|o|&|etc)\\b|\\s?$)`, 'u');
const LAST = new RegExp(
  `(?:[,(/:;|]\\s?|(?:\\n|[*•·-])\\s{0,3}|\\b(?:and|or|und|oder|et|ou|such as|like|with|in|using|e\\.g\\.,?|including|mit|avec|con)\\s)(${NAME})${LINK}$`,
  'u',
);
const REACH = 72;
/** Cheap first looks: most names stand beside no list link at all. */
const LINK_AHEAD = /^(?:\s?[,/;|(]|\s(?:and|or|und|oder|et|ou|y|o|&)\s)/u;
const LINK_BEHIND = /(?:[,/;|]\s?|\s(?:and|or|und|oder|et|ou|y|o|&)\s)$/u;
const LOOK = 8;

/** Capitalised words that stand in lists beside tools and are none. */
const NO_NAME =
  /^(?:english|german|french|spanish|chinese|japanese|bachelor\S*|master\S*|ph\.?d\.?|mba|msc|bsc|bs|ms|computer science|mathematics|physics|engineering|economics|usa?|u\.s\.?|uk|eu|europe|canada|india|london|berlin|new york.*|san francisco.*|remote|hybrid|ability|experience|knowledge|strong|proficien\S*|familiar\S*|understanding|excellent|good|you|we|our|the|an?|it|i|data scientists?|engineers?|and|or|etc|inc|llc|ltd|gmbh|corp|plus|bonus|nice|other|others|related|similar|more|n\/a|tbd)$|(?:engineer|scientist|analyst|manager|developer|designer|architect|director|degree|university|team|teams)s?$/iu;

function isName(text: string): boolean {
  return !NO_NAME.test(text) && text.length > 1 && text.length <= 40 && !/^\d+$/.test(text);
}

function findAfter(text: string, from: number): Candidate | undefined {
  if (!LINK_AHEAD.test(text.slice(from, from + LOOK))) return undefined;
  const match = NEXT.exec(text.slice(from, from + REACH));
  const name = match?.[1];
  if (!match || !name || !isName(name)) return undefined;
  const end = from + match[0].length;
  return createPhraseSkill(text, end - name.length, end);
}

function findBefore(text: string, to: number): Candidate | undefined {
  if (!LINK_BEHIND.test(text.slice(Math.max(0, to - LOOK), to))) return undefined;
  const from = Math.max(0, to - REACH);
  const before = text.slice(from, to);
  const match = LAST.exec(before);
  const name = match?.[1];
  if (!match || !name || !isName(name)) return undefined;
  const start = from + match.index + match[0].indexOf(name);
  return createPhraseSkill(text, start, start + name.length);
}

/**
 * Proper names that stand in one list with known tools ("Hive, Spark, Metastore and Presto"): each
 * unknown item beside a known one, and those beside it in turn. `tools` is in order of place.
 */
export function findListedNames(text: string, tools: readonly Candidate[]): Candidate[] {
  const starts = new Set(tools.map((t) => t.start));
  const found: Candidate[] = [];
  for (const tool of tools) {
    for (let next = findAfter(text, tool.end); next && !starts.has(next.start); next = findAfter(text, next.end)) {
      found.push(next);
      starts.add(next.start);
    }
    for (
      let last = findBefore(text, tool.start);
      last && !starts.has(last.start);
      last = findBefore(text, last.start)
    ) {
      found.push(last);
      starts.add(last.start);
    }
  }
  return found;
}
