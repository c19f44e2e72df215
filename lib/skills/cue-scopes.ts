/** Part of a sentence, as UTF-16 offsets within it. */
export type Range = { readonly start: number; readonly end: number };

const CLAUSE_BREAK = /;|\s[–—]\s|,? (?:but|aber|mais|pero)\b|(?<=\w)\.\s/gu;
const BRACKETS = /\([^()]*\)|\[[^[\]]*\]/gu;
/** "X and Y are pluses": the cue is about several things. */
const SEVERAL = /\bare (?:\w+ ){0,2}(?:plus|bonus|advantage|asset|preferred|desirable|beneficial|welcome)\w*$/iu;
const NEW_THOUGHT =
  /(?:,|\band\b|\bund\b|\bet\b|\by\b)\s+(?:with |any |some |prior |previous |working |good |basic |additional |hands-on |strong )*(?:knowledge|experience|familiarity|exposure|understanding|proficiency|expertise|background|skills?|ability|kenntnisse|erfahrung|connaissance|expérience|conocimientos?|experiencia)/giu;

/** True when a pattern (with the `g` flag) has a place in a text. */
export function hasRange(pattern: RegExp, text: string): boolean {
  // A global pattern goes on where it stopped.
  pattern.lastIndex = 0;
  return pattern.test(text);
}

/** All places of a pattern (with the `g` flag) in a text. */
export function findRanges(pattern: RegExp, text: string): Range[] {
  const ranges: Range[] = [];
  pattern.lastIndex = 0;
  for (let found = pattern.exec(text); found; found = pattern.exec(text)) {
    const end = found.index + found[0].length;
    ranges.push({ start: found.index, end });
    // An empty place would be found again and again.
    if (end === found.index) pattern.lastIndex++;
  }
  return ranges;
}

function findClauses(sentence: string): Range[] {
  const clauses: Range[] = [];
  let start = 0;
  for (const stop of findRanges(CLAUSE_BREAK, sentence)) {
    clauses.push({ start, end: stop.start });
    start = stop.end;
  }
  clauses.push({ start, end: sentence.length });
  return clauses;
}

/** True when the place lies in the range. */
export function holds(range: Range, at: number): boolean {
  return at >= range.start && at < range.end;
}

/** Clauses and brackets of one sentence: how far a cue in it reaches. */
export type Scopes = { readonly clauses: readonly Range[]; readonly brackets: readonly Range[] };

/** Divides a sentence into the parts that a cue can speak of. */
export function splitScopes(sentence: string): Scopes {
  return { clauses: findClauses(sentence), brackets: findRanges(BRACKETS, sentence) };
}

/** What a cue can speak of: its bracket if it stands in one, else its clause with all brackets in it. */
export function findScope({ clauses, brackets }: Scopes, at: number): Range {
  return brackets.find((b) => holds(b, at)) ?? clauses.find((c) => holds(c, at)) ?? (clauses.at(-1) as Range);
}

/** Behind a cue also a bracket with the names it is about: "is a plus (AWS, Azure)". */
function findCueEnd(brackets: readonly Range[], cue: Range): number {
  const next = brackets.find((b) => b.start >= cue.end && b.start - cue.end <= 1);
  return next?.end ?? cue.end;
}

/** True when nothing but signs stands before the place. */
function isAtStart(sentence: string, at: number): boolean {
  return !/\p{L}/u.test(sentence.slice(0, at));
}

/**
 * What a wish behind its object is about ("Spark is a plus"): from the last new thought ("and knowledge
 * of ...") or the scope's beginning.
 */
export function reachBack(sentence: string, scopes: Scopes, cue: Range): Range {
  const scope = findScope(scopes, cue.start);
  const end = findCueEnd(scopes.brackets, cue);
  const before = sentence.slice(scope.start, cue.start);
  if (before.trim().length < 3) {
    // "(preferred) Experience with": the remark is about what follows it; "Scala (a plus)": about what precedes.
    if (isAtStart(sentence, scope.start)) return { start: scope.start, end: sentence.length };
    return { start: Math.max(0, sentence.lastIndexOf(',', scope.start - 2)), end };
  }
  const several = SEVERAL.test(sentence.slice(0, cue.end));
  const last = several ? undefined : findRanges(NEW_THOUGHT, before).at(-1);
  return { start: scope.start + (last?.start ?? 0), end };
}

/** What a wish before its object is about ("ideally with Spark"); at a sentence's beginning all of it. */
export function reachForward(sentence: string, scopes: Scopes, cue: Range): Range {
  const end = isAtStart(sentence, cue.start) ? sentence.length : findScope(scopes, cue.start).end;
  return { start: cue.start, end };
}

const ITEM_BREAK = /[,;:()]|\s[–—-]\s|\b(?:but|though|aber|mais|pero)\b/gu;
const LIST_WORD = /(?<!\p{L})(?:and|or|nor|und|oder|et|ou|ni|y|o)(?!\p{L})/u;
const WISHED =
  /plus|prefer|nice|bonus|optional|desir|advantage|helpful|welcome|vorteil|wünschens|atout|souhait|appréci|dese|valora|ideal|idéal/u;

/**
 * What a denial behind its object is about ("Java not needed", "Java (not required)"), in a sentence in lower case: the
 * item before it, or the whole list when the item is the list's end ("Java, Scala or Kotlin not needed").
 */
export function reachItem(lower: string, cue: Range): Range {
  const breaks = findRanges(ITEM_BREAK, lower.slice(0, cue.start));
  const signAt = (k: number): string => lower.slice(breaks[k]?.start, breaks[k]?.end).trim();
  const isBlank = (k: number): boolean =>
    !/\p{L}/u.test(lower.slice(breaks[k]?.end ?? 0, breaks[k + 1]?.start ?? cue.start));
  const isRemark = (sign: string): boolean => /^[,(–—-]$/u.test(sign);
  let from = breaks.length - 1;
  if (from >= 0 && isBlank(from) && isRemark(signAt(from))) {
    const inBracket = signAt(from) === '(';
    const item = lower.slice(breaks[from - 1]?.end ?? 0, breaks[from]?.start);
    if (WISHED.test(item)) return cue;
    from -= 1;
    const last = inBracket ? findRanges(/(?<!\p{L})(?:and|und|et|y)(?!\p{L})/gu, item).at(-1) : undefined;
    if (last) return { start: (breaks[from]?.end ?? 0) + last.end, end: cue.end };
  }
  const listed = LIST_WORD.test(lower.slice(breaks[from]?.end ?? 0, breaks[from + 1]?.start ?? cue.start));
  while (listed && from >= 0 && signAt(from) === ',') from -= 1;
  return { start: breaks[from]?.end ?? 0, end: cue.end };
}

/** As `reachItem` for a remark that may stand behind a colon: "Tableau: training is provided". */
export function reachRemarked(lower: string, cue: Range): Range {
  const before = lower.slice(0, cue.start);
  const colon = before.trimEnd().length - 1;
  if (before[colon] !== ':') return reachItem(lower, cue);
  return reachItem(`${before.slice(0, colon)},${lower.slice(colon + 1)}`, cue);
}
