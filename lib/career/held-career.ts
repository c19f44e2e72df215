import type { Corrections } from '../resume/profile/corrections';

/** A past job that a resume names, and the role that its title is read as, where it is one of ours. */
export type PastJob = {
  readonly title: string;
  readonly role?: string;
  /** Undefined where the resume has no dates for it. */
  readonly months?: number;
};

/** What a resume says that matters for a career. */
export type HeldCareer = {
  /** Ids of all skills that are held, corrected by the user. */
  readonly skills: readonly string[];
  /** In order of the resume. */
  readonly jobs: readonly PastJob[];
};

/** The same after what the user said of skills: those read and not removed, and those said. */
export function correctHeld(read: HeldCareer, corrections?: Corrections): HeldCareer {
  const removed = new Set(corrections?.removed.map(({ id }) => id));
  const said = corrections?.held.map(({ id }) => id) ?? [];
  return { ...read, skills: [...new Set([...read.skills.filter((id) => !removed.has(id)), ...said])] };
}
