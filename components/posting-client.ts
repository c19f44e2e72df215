import type { Analysis, Span } from '../lib/analysis';
import type { AnalysisChoices } from '../lib/analysis-choices';
import type { ReadingNote } from '../lib/page/reading-note';
import type { NoPostingReason, RawPosting } from '../lib/posting/raw-posting';
import type { Corrections, Judgement, NamedSkill } from '../lib/resume/profile/corrections';
import type { ResumeInUse } from '../lib/resume/profile/resume-in-use';
import type { FoundRole } from '../lib/roles/find-roles';

import type { ReadBriefing } from './prepare/use-briefing';
import type { NearerClient } from './skills/NearerRoles';

/** What the popup and the side panel can show about the active tab. */
export type PostingState =
  | {
      readonly kind: 'analysis';
      readonly analysis: Analysis;
      /** The resume it was compared with; undefined where there is none. */
      readonly resume?: ResumeInUse;
      /** The posting as it was read. */
      readonly raw: RawPosting;
      /** The tab that shows it. */
      readonly tabId?: number;
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

/** Choices for the posting at an address. */
export type ChoicesFor = { readonly url: string; readonly choices: Omit<AnalysisChoices, 'role'> };

/** What the posting screen needs from the browser; the entrypoints supply it. */
export type PostingClient = {
  /** `choices`: what is to stand instead of what was read of the posting at this address; another posting goes without. */
  readonly askPosting: (choices?: ChoicesFor) => Promise<PostingState>;
  readonly onPostingChanged: (listener: () => void, signal: AbortSignal) => void;
  readonly requestSiteAccess: () => Promise<boolean>;
  readonly openOptions: () => void;
  readonly judgeSkill: JudgeSkill;
  readonly readBriefing: ReadBriefing;
  /** Roles that the resume in use fits clearly better than this one. */
  readonly readNearer: NearerClient['readNearer'];
  /** Address of career fit. */
  readonly fitUrl: string;
  /** Address of a role's page in the role guide. */
  readonly guideUrl: (role: string) => string;
  readonly findRoles: (query: string) => Promise<readonly FoundRole[]>;
  /** Keeps what role the user says the posting is, undefined for what was read; rejects where it cannot. */
  readonly chooseRole: (posting: RawPosting, role: string | undefined) => Promise<void>;
  readonly findSaved: (posting: RawPosting) => Promise<{ readonly id: string } | undefined>;
  /** Rejects with words where there is no room or no database. */
  readonly savePosting: (posting: RawPosting, analysis: Analysis) => Promise<unknown>;
  /** Takes a posting out; saving it again in the same page brings back what the user wrote of it. */
  readonly unsavePosting: (posting: RawPosting) => Promise<void>;
  /** Calls back when another page has changed what is saved. */
  readonly onSavedChanged: (listener: () => void, signal: AbortSignal) => void;
  readonly openDashboard: () => void;
  /** Opens the posting that is shown in a tab of its own, whole, and prints it. */
  readonly printPosting: () => void;
  /** Scrolls the page of a posting to a place in it and marks that; false where it cannot. */
  readonly showInPage: (posting: { readonly tabId: number; readonly url: string }, span: Span) => Promise<boolean>;
  readonly copyText: (text: string) => Promise<void>;
};

/** A site that may be left without a note in its pages. */
export type NotedSite = 'linkedin' | 'indeed';

/** What the choice of sites needs from storage; the entrypoints supply it. */
export type SitesClient = {
  /** Sites whose pages stay without a note. */
  readonly readQuietSites: () => Promise<readonly NotedSite[]>;
  readonly saveQuietSites: (sites: readonly NotedSite[]) => Promise<void>;
  /** Calls back when they change, here or on another page; gives what ends it. */
  readonly onQuietSitesChanged: (listener: (sites: readonly NotedSite[]) => void) => () => void;
};
