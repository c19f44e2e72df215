import type { EmploymentType, PayPeriod, PayRelation, Requirement, Seniority, Workplace } from '../analysis';
import type { RawPosting, Site } from '../posting/raw-posting';

/** The stages of an application, in their order. */
export const STATUSES = ['saved', 'applied', 'interview', 'offer', 'closed'] as const;
export type SavedStatus = (typeof STATUSES)[number];

/** Posted pay as the posting states it. */
export type SavedPay = {
  readonly min: number;
  readonly max: number;
  readonly currency: string;
  readonly period: PayPeriod;
};

/** What the role pays, as it was known when the posting was analysed; where the posted pay lies in it, if it can be said. */
type SavedBenchmark = {
  readonly low: number;
  readonly mid: number;
  readonly high: number;
  readonly currency: string;
  readonly period: 'year' | 'hour';
  /** Percentile 1 to 99 of the middle of the posted pay. */
  readonly position?: number;
  readonly relation?: PayRelation;
};

/** How much of the posting a resume covered when it was analysed, and which resume that was. */
export type SavedCoverage = {
  /** Of the formula: two scores compare only when it is the same. */
  readonly version: number;
  readonly score: number;
  readonly have: number;
  readonly of: number;
  readonly resumeId?: string;
  readonly resumeName?: string;
};

/** What is known of a posting apart from its text and its skills: enough to list, filter, sort and search. Times are ISO 8601 in UTC. */
export type PostingSummary = {
  readonly site: Site;
  readonly url: string;
  readonly title: string;
  readonly company?: string;
  readonly location?: string;
  readonly country?: string;
  readonly workplace?: Workplace;
  readonly employmentType?: EmploymentType;
  readonly datePosted?: string;
  readonly roleId?: string;
  readonly roleName?: string;
  readonly level?: Seniority;
  readonly yearsMin?: number;
  readonly pay?: SavedPay;
  readonly benchmark?: SavedBenchmark;
  readonly coverage?: SavedCoverage;
  /** `formatComparisonKey` of what `coverage` was counted with; undefined without a resume, and of older versions. */
  readonly comparedWith?: string;
  /** Of the analysis and the knowledge base. */
  readonly analysisVersion: string;
};

/** One saved posting without its text (`TextRow`) and its skills (`AsksRow`). */
export type SavedRow = PostingSummary & {
  readonly id: string;
  readonly jobKey: string;
  readonly savedAt: string;
  readonly status: SavedStatus;
  /** When each status was last entered. */
  readonly dates: Readonly<Partial<Record<SavedStatus, string>>>;
  readonly notes: string;
  readonly tags: readonly string[];
  /** Names of the hard skills that it asks for, with commas between, for search and tables. */
  readonly asked: string;
  /** When the user last changed something of it: the later of two versions wins where backups are merged. */
  readonly changedAt: string;
  /** True where the choice to save every analysed posting saved it. */
  readonly isAutomatic?: boolean;
};

/** The whole posting as it was read, under the id of its `SavedRow`. */
export type TextRow = { readonly id: string; readonly posting: RawPosting };

/** What a saved posting owes to the resume: this is counted anew when that changes, and nothing else. */
export type Comparison = Pick<SavedRow, 'id' | 'coverage' | 'comparedWith' | 'asked'>;

/** One skill that a posting asks for, and what the resume had to say to it; undefined without a resume. */
export type SavedSkill = {
  readonly id: string;
  readonly name: string;
  readonly requirement: Requirement;
  readonly group?: string;
  readonly state?: 'have' | 'missing' | 'ignored';
};

/** The hard skills of one job, seen or saved. */
export type AsksRow = { readonly jobKey: string; readonly skills: readonly SavedSkill[] };

/** One address under which a job was seen. */
export type SeenLink = {
  readonly site: Site;
  readonly url: string;
  /** `findSiteKey`: the site and its own id of the posting. */
  readonly siteKey?: string;
  readonly firstSeen: string;
};

/** One job whose posting was opened, on whichever site; a repost is another link of the same site. */
export type SeenRow = PostingSummary & {
  readonly jobKey: string;
  /** Of all links, for look-up. */
  readonly siteKeys: readonly string[];
  readonly links: readonly SeenLink[];
  readonly firstSeen: string;
  readonly lastSeen: string;
};

/** One value that the extension's pages keep, parsed by whoever reads it. */
export type SettingRow = { readonly key: string; readonly value: unknown };
