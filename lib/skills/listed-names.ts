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

/** Acronyms and names with a capital, digit or sign inside; a plain capitalised word is too often none. */
const TOOL_LIKE = /^\p{Lu}{2,}s?\d*(?:$| )|\p{Ll}\p{Lu}|^\p{L}+[\d.+#]|[.+#]\p{L}/u;

const LINK_FROM = new RegExp(`^${LINK}`, 'u');

function isName(text: string): boolean {
  return !NO_NAME.test(text) && text.length > 1 && text.length <= 40;
}

function findAfter(text: string, from: number): Candidate | undefined {
  if (!LINK_AHEAD.test(text.slice(from, from + LOOK))) return undefined;
  const match = NEXT.exec(text.slice(from, from + REACH));
  const name = match?.[1];
  if (!match || !name || !isName(name)) return undefined;
  const end = from + match[0].length;
  return createPhraseSkill(text, end - name.length, end, 'pattern');
}

function findBefore(text: string, to: number): Candidate | undefined {
  if (!LINK_BEHIND.test(text.slice(Math.max(0, to - LOOK), to))) return undefined;
  const from = Math.max(0, to - REACH);
  const before = text.slice(from, to);
  const match = LAST.exec(before);
  const name = match?.[1];
  if (!match || !name || !isName(name)) return undefined;
  const start = from + match.index + match[0].indexOf(name);
  return createPhraseSkill(text, start, start + name.length, 'pattern');
}

/** The unknown names that follow a tool in its list, one after the other. */
function collectAfter(text: string, tool: Candidate, starts: ReadonlySet<number>): Candidate[] {
  const chain: Candidate[] = [];
  for (let next = findAfter(text, tool.end); next && !starts.has(next.start); next = findAfter(text, next.end)) {
    chain.push(next);
  }
  const end = chain.at(-1)?.end ?? tool.end;
  const link = LINK_FROM.exec(text.slice(end, end + REACH));
  // Between two tools every name is one; a list that ends open may end with anything.
  const enclosed = link !== null && starts.has(end + link[0].length);
  return enclosed ? chain : chain.filter((c) => TOOL_LIKE.test(c.name));
}

function collectBefore(text: string, tool: Candidate, starts: ReadonlySet<number>): Candidate[] {
  const chain: Candidate[] = [];
  for (let last = findBefore(text, tool.start); last && !starts.has(last.start); ) {
    chain.push(last);
    last = findBefore(text, last.start);
  }
  return chain.filter((c) => TOOL_LIKE.test(c.name));
}

/**
 * Proper names that stand in one list with known tools ("Hive, Spark, Metastore, Presto"): every name
 * between two of them, and names that look like tools beside one. `tools` is in order of place.
 */
export function findListedNames(text: string, tools: readonly Candidate[]): Candidate[] {
  const starts = new Set(tools.map((t) => t.start));
  return tools.flatMap((tool) => {
    const found = [...collectAfter(text, tool, starts), ...collectBefore(text, tool, starts)];
    for (const name of found) starts.add(name.start);
    return found;
  });
}
