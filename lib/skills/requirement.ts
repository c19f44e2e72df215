import readPacked from 'virtual:patterns/cues';
import type { Requirement } from '../analysis';
import { ASK_FIRST } from '../sections/ask-first';
import { isBoilerplate, type SectionKind } from '../sections/section';
import { findPlaces, findPossible, type GuardedPatterns, openPatterns } from '../text/guarded-patterns';
import { lowerCase } from '../text/lower-case';
import { once } from '../text/once';
import {
  findScope,
  holds,
  type Range,
  reachBack,
  reachForward,
  reachItem,
  reachRemarked,
  splitScopes,
} from './cue-scopes';
import type { CueName } from './requirement-cues';

/** What a sentence says about how much the things in it are asked for; read when first asked for. */
export type SentenceCues = {
  readonly denied: () => readonly Range[];
  readonly wished: () => readonly Range[];
  readonly needed: () => readonly Range[];
  /** What the employer teaches, so that nobody has to bring it. */
  readonly taught: () => readonly Range[];
  /** It speaks of experience or knowledge. */
  readonly asked: () => boolean;
  /** It begins so: an item of a list of requirements. */
  readonly askedFirst: () => boolean;
};

const openCues = once((): GuardedPatterns<CueName> => openPatterns(readPacked()));
const RANK: Record<Requirement, number> = { mentioned: 0, preferred: 1, required: 2 };
/** Experience that is put to use, or asked about in an invitation, is no requirement. */
const DUTY =
  /\b(?:your|their|our) (?:\w+ )?(?:expertise|experience|knowledge|mastery|skills|familiarity|background)\b|\b(?:do|are|have) you\b/u;

/** Reads the cues of one sentence. */
export function readCues(sentence: string): SentenceCues {
  const lower = lowerCase(sentence);
  const scopes = once(() => splitScopes(sentence));
  const possible = once(() => findPossible(lower, openCues()));
  const find = (cue: CueName): readonly Range[] => {
    const ofCue = possible().filter(({ name }) => name === cue);
    return findPlaces(ofCue, lower);
  };
  const inScope = (cue: Range): Range => findScope(scopes(), cue.start);
  const findDenied = (): Range[] => [
    ...find('denial').map(inScope),
    ...find('denialOfBefore').map(({ end }) => ({ start: 0, end })),
    ...find('denialOfItem').map((cue) => reachItem(lower, cue)),
    ...find('deniedWords'),
  ];
  const findWished = (): Range[] => [
    ...find('wishBefore').map((cue) => reachForward(sentence, scopes(), cue)),
    ...find('wishAfter').map((cue) => reachBack(sentence, scopes(), cue)),
  ];
  return {
    denied: once(findDenied),
    wished: once(findWished),
    needed: once(() => find('need').map(inScope)),
    taught: once(() => [...find('taughtWords'), ...find('taughtItem').map((cue) => reachRemarked(lower, cue))]),
    asked: once(() => find('ask').length > 0 && !DUTY.test(lower)),
    askedFirst: once(() => ASK_FIRST.test(lower)),
  };
}

/**
 * How much a skill at `at` (offset within its sentence) is asked for, from its part of the posting and
 * the words around it, and no more than mentioned where it is taught on the job; undefined where it is denied ("no
 * experience with X needed"), stands in boilerplate, or in remarks on team and place without being asked for, so that it is no mention at all.
 */
export function findRequirement(kind: SectionKind, cues: SentenceCues, at: number): Requirement | undefined {
  const here = (ranges: readonly Range[]): boolean => ranges.some((range) => holds(range, at));
  if (isBoilerplate(kind) || here(cues.denied())) return undefined;
  if (here(cues.wished())) return 'preferred';
  if (here(cues.taught())) return kind === 'other' ? undefined : 'mentioned';
  if (kind === 'required' || here(cues.needed())) return 'required';
  if (kind === 'preferred') return 'preferred';
  if (cues.askedFirst()) return 'required';
  if (kind !== 'duties' && cues.asked()) return 'required';
  return kind === 'other' ? undefined : 'mentioned';
}

/** The stronger of two: required, then preferred, then mentioned. */
export function chooseStronger(a: Requirement, b: Requirement): Requirement {
  return RANK[a] >= RANK[b] ? a : b;
}
