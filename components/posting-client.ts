import type { Analysis } from '../lib/analysis';
import type { ReadingNote } from '../lib/page/reading-note';
import type { NoPostingReason } from '../lib/posting/raw-posting';
import type { Corrections, Judgement, NamedSkill } from '../lib/resume/profile/corrections';

/** What the popup and the side panel can show about the active tab. */
export type PostingState =
  | {
      readonly kind: 'analysis';
      readonly analysis: Analysis;
      /** Set where the posting was not read by the marks of a known layout. */
      readonly reading?: ReadingNote;
    }
  | {
      readonly kind: 'no-posting';
      /** `no-posting-here`: a page of another site was looked through and has none. */
      readonly reason: NoPostingReason | 'no-tab' | 'no-posting-here';
      /** Where a layout is no longer understood: what was found, as text to copy. */
      readonly report?: string;
    }
  | { readonly kind: 'no-access'; readonly origins: readonly string[] }
  | { readonly kind: 'error'; readonly message: string };

/** A saved resume as the pages show it; lines count from 1. */
export type SavedResume = {
  readonly id: string;
  readonly name: string;
  readonly text: string;
  readonly savedAt: string;
  readonly skills: readonly { readonly id: string; readonly name: string; readonly lines: readonly number[] }[];
  /** What was said of single skills; undefined until something was. */
  readonly corrections?: Corrections;
};

/** Remembers what is said of a skill for the resume in use, and everything that shows it follows; rejects where it cannot. */
export type JudgeSkill = (skill: NamedSkill, judgement: Judgement) => Promise<void>;

/** What the posting screen needs from the browser; the entrypoints supply it. */
export type PostingClient = {
  readonly askPosting: () => Promise<PostingState>;
  readonly onPostingChanged: (listener: () => void, signal: AbortSignal) => void;
  readonly requestSiteAccess: () => Promise<boolean>;
  readonly openOptions: () => void;
  readonly readResume: () => Promise<SavedResume | undefined>;
  readonly judgeSkill: JudgeSkill;
  readonly copyText: (text: string) => Promise<void>;
};

/** A site that may be left without a note in its pages. */
export type NotedSite = 'linkedin' | 'indeed';

/** What the choice of sites needs from storage; the entrypoints supply it. */
export type SitesClient = {
  /** Sites whose pages stay without a note. */
  readonly readQuietSites: () => Promise<readonly NotedSite[]>;
  readonly saveQuietSites: (sites: readonly NotedSite[]) => Promise<void>;
};
