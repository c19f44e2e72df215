import type { Analysis } from '../lib/analysis';
import type { RawPosting } from '../lib/posting/raw-posting';
import type { ResumeInUse } from '../lib/resume/profile/resume-in-use';
import type { WholePosting } from '../lib/saved/format-postings-json';
import type { MarketSource } from '../lib/saved/market';
import type { RetentionDays } from '../lib/saved/retention';
import type { Comparison, SavedRow, SeenRow } from '../lib/saved/saved-posting';
import type { JudgeSkill, PostingClient } from './posting-client';

/** What the user chose of saving and forgetting. */
export type LibraryChoices = { readonly saveAll: boolean; readonly retentionDays: RetentionDays };

/** What the choices of saving and forgetting need from the database. */
export type LibraryChoicesClient = {
  readonly readChoices: () => Promise<LibraryChoices>;
  readonly saveChoices: (changed: Partial<LibraryChoices>) => Promise<void>;
};

/** What keeps saved postings compared with the resume in use. */
export type ComparingClient = {
  /**
   * Has up to twenty postings compared with the resume in use and gives its key and what they owe to it; without a resume
   * no key. Rejects where it cannot.
   */
  readonly compareWithResume: (
    ids: readonly string[],
  ) => Promise<{ readonly key?: string; readonly rows: readonly Comparison[] }>;
  /** Calls back when the resume in use is another, or something else was said of its skills. */
  readonly onResumeChanged: (listener: () => void, signal: AbortSignal) => void;
  /** Has other pages read what was compared. */
  readonly tellCompared: () => void;
};

/** What the screens of saved postings need from the browser; what changes something rejects with `StoreError`. */
export type SavedClient = LibraryChoicesClient &
  ComparingClient & {
    /** The last saved, for a list that is shown before all have been read. */
    readonly listLatest: (most: number) => Promise<readonly SavedRow[]>;
    readonly countSaved: () => Promise<number>;
    readonly listSaved: () => Promise<readonly SavedRow[]>;
    readonly readWhole: (ids: readonly string[]) => Promise<readonly WholePosting[]>;
    /** When and where the job was seen; undefined where that was forgotten. */
    readonly readSeen: (jobKey: string) => Promise<SeenRow | undefined>;
    readonly changeSaved: (id: string, edit: (row: SavedRow) => SavedRow) => Promise<SavedRow | undefined>;
    /** Gives back what was taken out, for `restore`. */
    readonly unsave: (ids: readonly string[]) => Promise<readonly WholePosting[]>;
    readonly restore: (removed: readonly WholePosting[]) => Promise<void>;
    /** Calls back when another page or the background has changed what is saved. */
    readonly onChanged: (listener: () => void, signal: AbortSignal) => void;
    /** Lets the user keep a file. */
    readonly saveFile: (name: string, text: string, type: string) => void;
    /** Analyses a posting with the resume in use; rejects where it cannot. */
    readonly analyse: (posting: RawPosting) => Promise<{ readonly analysis: Analysis; readonly resume?: ResumeInUse }>;
    readonly judgeSkill: JudgeSkill;
    readonly readBriefing: PostingClient['readBriefing'];
    readonly guideUrl: PostingClient['guideUrl'];
    readonly openOptions: () => void;
    readonly copyText: (text: string) => Promise<void>;
  };

/** What the market view needs from the database. */
export type MarketClient = ComparingClient & {
  readonly readMarket: () => Promise<MarketSource>;
  readonly onChanged: (listener: () => void, signal: AbortSignal) => void;
};
