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

/** Ids of the skills held after what the user said of them: those read and not removed, and those said. */
export function correctHeld(read: readonly { readonly id: string }[], corrections?: Corrections): string[] {
  const removed = new Set(corrections?.removed.map(({ id }) => id));
  const said = corrections?.held.map(({ id }) => id) ?? [];
  return [...new Set([...read.map(({ id }) => id).filter((id) => !removed.has(id)), ...said])];
}
