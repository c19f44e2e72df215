import type { ResumeLine } from '../analysis';

/** What a resume shows. It stays in extension pages and the background; content scripts never get it. */
export type CandidateProfile = {
  readonly text: string;
  /** Skills by id with every line that shows them, in order of first appearance. */
  readonly skills: readonly HeldSkill[];
  /** The first lines that are neither blank nor contact data: what a recruiter reads as the headline. */
  readonly headline: readonly ResumeLine[];
};

/** One skill of a resume; offsets into the resume's text, the line number counted from 1. */
export type HeldSkill = { readonly id: string; readonly name: string; readonly lines: readonly HeldLine[] };

/** A line that shows a skill; `kind` where it names a kind of the skill and not the skill itself. */
export type HeldLine = ResumeLine & { readonly kind?: string };
