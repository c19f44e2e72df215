import type { Corrections } from '../resume/profile/corrections';

/** A past job that a resume names, and the role that its title is read as, where it is one of ours. */
export type PastJob = {
  readonly title: string;
  readonly role?: string;
  /** Undefined where the resume has no dates for it. */
  readonly months?: number;
  /** The months from the year 0 that it covers, end exclusive, so that jobs side by side count once. */
  readonly span?: readonly [number, number];
};

/** What a resume says that matters for a career. */
export type HeldCareer = {
  /** Ids of all skills that are held, corrected by the user. */
  readonly skills: readonly string[];
  /** Ids of skills that the user took out: nothing shows them, no narrower skill either. */
  readonly removed?: readonly string[];
  /** In order of the resume. */
  readonly jobs: readonly PastJob[];
  /** Where it says that its owner lives, as ISO 3166 alpha-2; undefined where it does not. */
  readonly country?: string;
};

/** The same after what the user said of skills: those read and not removed, and those said. */
export function correctHeld(read: HeldCareer, corrections?: Corrections): HeldCareer {
  const { held = [], removed = [] } = corrections ?? {};
  const out = new Set(removed.map(({ id }) => id));
  const skills = [...read.skills.filter((id) => !out.has(id)), ...held.map(({ id }) => id)];
  return { ...read, skills: [...new Set(skills)], ...(out.size > 0 ? { removed: [...out] } : {}) };
}
