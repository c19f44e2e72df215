import type { Requirement } from '../analysis';
import { isBoilerplate, type SectionKind } from '../sections/section';
import { ASK, ASK_FIRST, type Cue, DENIAL, mayHold, NEED, WISH_AFTER, WISH_BEFORE } from './requirement-cues';

type Range = { readonly start: number; readonly end: number };

/** What a sentence says about how much the things in it are asked for; offsets within the sentence. */
export type SentenceCues = {
  readonly denied: readonly Range[];
  readonly wished: readonly Range[];
  readonly needed: readonly Range[];
  /** It speaks of experience or knowledge. */
  readonly asked: boolean;
  /** It begins so: an item of a list of requirements. */
  readonly askedFirst: boolean;
};

const RANK: Record<Requirement, number> = { mentioned: 0, preferred: 1, required: 2 };
const CLAUSE_BREAK = /;|\s[–—]\s|,? but\b|(?<=\w)\.\s/gu;
const BRACKETS = /\([^()]*\)|\[[^[\]]*\]/gu;
/** Experience that is put to use, or asked about in an invitation, is no requirement. */
const DUTY =
  /\b(?:your|their|our) (?:\w+ )?(?:expertise|experience|knowledge|mastery|skills|familiarity|background)\b|\b(?:do|are|have) you\b/iu;
/** "X and Y are pluses": the cue is about several things. */
const SEVERAL = /\bare (?:\w+ ){0,2}(?:plus|bonus|advantage|asset|preferred|desirable|beneficial|welcome)\w*$/iu;
const NEW_THOUGHT =
  /(?:,|\band\b|\bund\b|\bet\b|\by\b)\s+(?:with |any |some |prior |previous |working |good |basic |additional |hands-on |strong )*(?:knowledge|experience|familiarity|exposure|understanding|proficiency|expertise|background|skills?|ability|kenntnisse|erfahrung|connaissance|expérience|conocimientos?|experiencia)/giu;

function findRanges(pattern: RegExp, text: string): Range[] {
  return [...text.matchAll(pattern)].map((m) => ({ start: m.index, end: m.index + m[0].length }));
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

const holds = (range: Range, at: number): boolean => at >= range.start && at < range.end;
const anyHolds = (ranges: readonly Range[], at: number): boolean => ranges.some((range) => holds(range, at));

/** What a cue can speak of: its bracket if it stands in one, else its clause with all brackets in it. */
function findScope(clauses: readonly Range[], brackets: readonly Range[], at: number): Range {
  return brackets.find((b) => holds(b, at)) ?? clauses.find((c) => holds(c, at)) ?? (clauses.at(-1) as Range);
}

/** Behind a cue also a bracket with the names it is about: "is a plus (AWS, Azure)". */
function findCueEnd(brackets: readonly Range[], cue: Range): number {
  const next = brackets.find((b) => b.start >= cue.end && b.start - cue.end <= 1);
  return next?.end ?? cue.end;
}

/** From the last new thought ("and knowledge of ...") before the cue, or from the scope's beginning. */
function reachBack(sentence: string, scope: Range, cue: Range, end: number): Range {
  const before = sentence.slice(scope.start, cue.start);
  if (before.trim().length < 3) {
    // "(preferred) Experience with": the remark is about what follows it.
    if (sentence.slice(0, scope.start).replace(/[^\p{L}]/gu, '') === '')
      return { start: scope.start, end: sentence.length };
    // "Scala (a plus)": it is about what stands right before it.
    return { start: Math.max(0, sentence.lastIndexOf(',', scope.start - 2)), end };
  }
  const several = SEVERAL.test(sentence.slice(0, cue.end));
  const last = several ? undefined : findRanges(NEW_THOUGHT, before).at(-1);
  return { start: scope.start + (last?.start ?? 0), end };
}

/** A wish at the beginning of a sentence is about all of it. */
function reachForward(sentence: string, scope: Range, cue: Range): Range {
  const first = sentence.slice(0, cue.start).replace(/[^\p{L}]/gu, '') === '';
  return { start: cue.start, end: first ? sentence.length : scope.end };
}

/** Reads the cues of one sentence. */
export function readCues(sentence: string): SentenceCues {
  const lower = sentence.toLowerCase();
  const find = (cue: Cue): Range[] => (mayHold(lower, cue) ? findRanges(cue.pattern, sentence) : []);
  const clauses = findClauses(sentence);
  const brackets = findRanges(BRACKETS, sentence);
  const scopeOf = (cue: Range): Range => findScope(clauses, brackets, cue.start);
  const after = find(WISH_BEFORE).map((cue) => reachForward(sentence, scopeOf(cue), cue));
  const before = find(WISH_AFTER).map((cue) => reachBack(sentence, scopeOf(cue), cue, findCueEnd(brackets, cue)));
  return {
    denied: find(DENIAL).map(scopeOf),
    wished: [...after, ...before],
    needed: find(NEED).map(scopeOf),
    asked: find(ASK).length > 0 && !DUTY.test(sentence),
    askedFirst: ASK_FIRST.test(sentence),
  };
}

function ofSection(kind: SectionKind, cues: SentenceCues): Requirement {
  if (kind === 'required' || kind === 'preferred') return kind;
  if (cues.askedFirst) return 'required';
  return cues.asked && (kind === 'intro' || kind === 'other' || kind === 'stack') ? 'required' : 'mentioned';
}

/**
 * How much a skill at `at` (offset within its sentence) is asked for, from its part of the posting and
 * the words around it; undefined where it is denied ("no experience with X needed") or stands in
 * boilerplate, so that it is no mention at all.
 */
export function findRequirement(kind: SectionKind, cues: SentenceCues, at: number): Requirement | undefined {
  if (isBoilerplate(kind) || anyHolds(cues.denied, at)) return undefined;
  if (anyHolds(cues.wished, at)) return 'preferred';
  if (anyHolds(cues.needed, at)) return 'required';
  return ofSection(kind, cues);
}

/** The stronger of two: required, then preferred, then mentioned. */
export function chooseStronger(a: Requirement, b: Requirement): Requirement {
  return RANK[a] >= RANK[b] ? a : b;
}
