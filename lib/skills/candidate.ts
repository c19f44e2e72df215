import type { SkillHead } from './vocabulary';

/** A skill said at one place of a text; offsets in UTF-16 units. */
export type Candidate = SkillHead & {
  readonly start: number;
  readonly end: number;
  /** An everyday word that counts only where something is asked for. */
  readonly askedOnly?: boolean;
  /** The name means other things as well, and what stands around it has let it count. */
  readonly isAmbiguous?: boolean;
  /** Who found it where no name of the vocabulary did: a productive pattern, or the trained tagger. */
  readonly source?: 'pattern' | 'tagged';
  /** The words around it speak of people who do it for a living ("the data science team"). */
  readonly namesPeople?: boolean;
};

/**
 * A skill at a place. All candidates are made here with the same fields in the same order: copies of objects that differ
 * in theirs take ten times as long.
 */
export function createCandidate(
  { id, name, kind, category, kindName }: SkillHead,
  { start, end }: Pick<Candidate, 'start' | 'end'>,
  { askedOnly, isAmbiguous, source }: Pick<Candidate, 'askedOnly' | 'isAmbiguous' | 'source'> = {},
): Candidate {
  return { id, name, kind, category, kindName, start, end, askedOnly, isAmbiguous, source, namesPeople: undefined };
}

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
