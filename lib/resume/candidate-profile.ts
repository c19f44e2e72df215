import type { ResumeLine } from '../analysis';
import type { TitledJob } from './profile/titled-jobs';

/** Part of a text, as UTF-16 offsets. */
export type TextRange = { readonly start: number; readonly end: number };

/** What a resume shows. It stays in extension pages and the background; content scripts never get it. */
export type CandidateProfile = {
  readonly text: string;
  /** Skills by id with every line that shows them, in order of first appearance. */
  readonly skills: readonly HeldSkill[];
  /** Skills by id that the resume says somebody is learning, with the lines that say so; some may be held as well. */
  readonly learning?: readonly HeldSkill[];
  /** Words that show no skill: of what is not held, wished for or being learned, and addresses; offsets into the text. */
  readonly unshown?: readonly TextRange[];
  /** The first lines that are neither blank nor contact data: what a recruiter reads as the headline. */
  readonly headline: readonly ResumeLine[];
  /** Past jobs by their titles, in the order of the text. */
  readonly jobs: readonly TitledJob[];
  /** Ids of skills that the user says they do not have; nothing in the text shows these. */
  readonly removed?: readonly string[];
  /** Ids of skills that the user does not want to be asked for. */
  readonly ignored?: readonly string[];
};

/**
 * One skill of a resume; offsets into the resume's text, the line number counted from 1. `isSaid` where the user said
 * that they have it; there may be no lines then.
 */
export type HeldSkill = {
  readonly id: string;
  readonly name: string;
  readonly lines: readonly HeldLine[];
  readonly isSaid?: true;
};

/** A line that shows a skill; `kind` where it names a kind of the skill and not the skill itself. */
export type HeldLine = ResumeLine & { readonly kind?: string };
