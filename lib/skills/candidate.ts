import type { Requirement } from '../analysis';
import type { Section } from '../sections/section';
import type { SkillHead } from './vocabulary';

/** A skill said at one place of a text; offsets in UTF-16 units. */
export type Candidate = SkillHead & {
  readonly start: number;
  readonly end: number;
  /** Set by a reader that judges it itself; otherwise part and sentence decide. */
  readonly requirement?: Requirement;
  /** An everyday word that counts only where something is asked for. */
  readonly askedOnly?: boolean;
};

/**
 * Finds skills that the vocabulary does not know. Its candidates count only where no name of the
 * vocabulary stands; they need not be in order.
 */
export type Tagger = (text: string, sections: readonly Section[]) => readonly Candidate[];

/** `first` and whatever of `second` overlaps none of it, in order of place. */
export function mergeCandidates(first: readonly Candidate[], second: readonly Candidate[]): Candidate[] {
  const merged: Candidate[] = [];
  const rest = [...second].sort((a, b) => a.start - b.start || b.end - a.end);
  let next = 0;
  let last = 0;
  for (const known of [...first, undefined]) {
    const limit = known?.start ?? Number.POSITIVE_INFINITY;
    for (; next < rest.length && (rest[next] as Candidate).start < limit; next++) {
      const candidate = rest[next] as Candidate;
      if (candidate.start < last || candidate.end > limit) continue;
      merged.push(candidate);
      last = candidate.end;
    }
    if (!known) break;
    merged.push(known);
    last = known.end;
  }
  return merged;
}
