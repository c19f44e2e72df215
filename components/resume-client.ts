import type { Advice } from '../lib/knowledge/schemas';
import type { ReadOptions, ResumeText } from '../lib/resume/files/resume-text';
import type { DescribedProfile, DescribedSkill } from '../lib/resume/profile/describe-profile';
import type { FoundSkill } from '../lib/skills/find-skills';
import type { JudgeSkill, SavedResume } from './posting-client';

/** The file that a resume was imported from. */
export type ResumeOrigin = Pick<ResumeText, 'kind' | 'pages' | 'problems'> & { readonly fileName: string };

/** A resume as it is kept. */
export type KeptResume = Omit<SavedResume, 'skills'> & {
  readonly usedAt: string;
  readonly origin?: ResumeOrigin;
};

/** What was read in a resume; no profile where the background gave no answer. */
export type ReadResume = { readonly skills: readonly DescribedSkill[]; readonly profile?: DescribedProfile };
/** Skills that fit what was typed, best first; rejects where there is no answer. */
export type FindSkills = (query: string) => Promise<readonly FoundSkill[]>;
/** `corrections` are those that a new one begins with; of one that is kept those stay that were made of it. */
export type ResumeInput = Pick<KeptResume, 'name' | 'text' | 'origin' | 'corrections'> & { readonly id?: string };
export type ImportOptions = Pick<ReadOptions, 'onProgress'> & { readonly signal: AbortSignal };

/** What the resume section needs from the browser; the entrypoints supply it. */
export type ResumeClient = {
  /** All that are kept, the active one first. */
  readonly listResumes: () => Promise<readonly KeptResume[]>;
  readonly describeResume: (text: string) => Promise<ReadResume>;
  readonly findSkills: FindSkills;
  readonly judgeSkill: JudgeSkill;
  /** Keeps it as the active one; without an id it is a new one. */
  readonly saveResume: (input: ResumeInput) => Promise<KeptResume>;
  readonly activateResume: (id: string) => Promise<void>;
  /** Gives back what was deleted, for `restoreResume`. */
  readonly deleteResume: (id: string) => Promise<KeptResume | undefined>;
  readonly restoreResume: (resume: KeptResume) => Promise<void>;
  /** Rejects with `ResumeFileError` on a file that gives no text, and when the signal is aborted. */
  readonly importFile: (file: File, options: ImportOptions) => Promise<ResumeText>;
  /** The advice that findings of the report may cite. */
  readonly readAdvice: () => Promise<readonly Advice[]>;
  readonly copyText: (text: string) => Promise<void>;
  /** Calls back when another page has changed what is kept. */
  readonly onResumesChanged: (listener: () => void, signal: AbortSignal) => void;
};
