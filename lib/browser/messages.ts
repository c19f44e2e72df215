import type { Analysis } from '../analysis';
import type { RawPosting, ReadOutcome } from '../posting/raw-posting';

/** Raised whenever a message changes shape; a reply of another version is dropped. */
export const PROTOCOL_VERSION = 1;

/** The narrowed view that a content script gets: never the resume, never its lines. */
export type PostingMark = {
  readonly role?: { readonly name: string; readonly confidence: number };
  /** Pay of the role as display text with its basis, such as "$150k–$220k". */
  readonly pay?: { readonly text: string; readonly basis: string };
  /** Percentile of the posted pay in the benchmark, 0 to 100. */
  readonly posted?: { readonly text: string; readonly position?: number };
  readonly coverage?: { readonly score: number; readonly band: string; readonly missingRequired: number };
  readonly hasResume: boolean;
  readonly skillCount: number;
};

/** From a content script to the background. */
export type ContentRequest =
  | { readonly protocol: number; readonly kind: 'mark-posting'; readonly seq: number; readonly posting: RawPosting }
  | { readonly protocol: number; readonly kind: 'no-posting'; readonly seq: number }
  | { readonly protocol: number; readonly kind: 'open-panel' };

/** The background's answer; `url` and `seq` repeat the question so that a late answer can be dropped. */
export type MarkReply = {
  readonly protocol: number;
  readonly seq: number;
  readonly url: string;
  readonly mark?: PostingMark;
  /** Set when the analysis failed; display text. */
  readonly error?: string;
};

/** From an extension page to the background. */
export type PageRequest =
  | { readonly protocol: number; readonly kind: 'analyse'; readonly posting: RawPosting }
  | { readonly protocol: number; readonly kind: 'resume-changed' };

export type AnalyseReply = { readonly protocol: number; readonly analysis?: Analysis; readonly error?: string };

/** From an extension page or the background to a tab's content script. */
export type TabRequest =
  | { readonly protocol: number; readonly kind: 'read-posting' }
  | { readonly protocol: number; readonly kind: 'refresh' };

export type ReadReply = { readonly protocol: number; readonly outcome: ReadOutcome; readonly url: string };
