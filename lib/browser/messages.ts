import type { Analysis, Requirement, Span } from '../analysis';
import type { AnalysisChoices } from '../analysis-choices';
import type { HeldCareer } from '../career/held-career';
import type { ReadingReport } from '../page/reading-report';
import type { RawCard, RawPosting, ReadOutcome } from '../posting/raw-posting';
import type { Judgement, NamedSkill } from '../resume/profile/corrections';
import type { DescribedResume } from '../resume/profile/describe-profile';
import type { ResumeInUse } from '../resume/profile/resume-in-use';
import type { FoundRole } from '../roles/find-roles';
import type { PayStanding } from '../salary/describe-position';
import type { Comparison } from '../saved/saved-posting';
import type { FoundSkill } from '../skills/find-skills';
import type { DimWords, ScriptWords } from './page-words/page-words';

/** Raised whenever a message changes shape; a message of another version is dropped by its receiver. */
export const PROTOCOL_VERSION = 1;

/** What every message carries. */
export type Versioned<Message> = Message & { readonly protocol: number };

/** A skill that the posting names and where its description does, as pairs of offsets like those of a `Span`. */
export type MarkedSkill = {
  readonly name: string;
  readonly requirement: Requirement;
  readonly spans: readonly (readonly [start: number, end: number])[];
  /** What the resume has to say to it; only where the user lets the page's highlights tell it. */
  readonly state?: SkillState;
};

/** Whether the resume shows a skill. */
export type SkillState = 'have' | 'lack';

/** How many skills are of each kind, counted as coverage counts them. */
export type KindCounts = Readonly<Record<Requirement | SkillState, number>>;

/** A benchmark as a line to draw: places from 0 to 1 along it, and the words that stand at them. */
export type PayBand = {
  readonly low: number;
  readonly mid: number;
  readonly high: number;
  readonly lowText: string;
  readonly midText: string;
  readonly highText: string;
  /** Where the posted pay begins and ends; undefined where it is not comparable or not stated. */
  readonly posted?: readonly [start: number, end: number];
};

/** The narrowed view that a content script gets: never the resume, never its lines. */
export type PostingMark = {
  readonly role?: { readonly name: string; readonly confidence: number };
  /**
   * Pay of the role as display text, such as "$150k–$220k", what it is: "median $180k, 340 postings, 2025", and the few
   * words to stand beside it: "this offer is low", "typical", "US pay" where the posting is elsewhere.
   */
  readonly pay?: { readonly text: string; readonly detail: string; readonly aside: string };
  /** Where the role has no figures, those of the role of closest work, under its name. */
  readonly nearest?: { readonly role: string; readonly text: string; readonly detail: string };
  /** The posted pay as display text, where it lies in the benchmark and the words for that: "this offer is low". */
  readonly posted?: PayStanding & { readonly text: string; readonly offer?: string };
  readonly coverage?: { readonly score: number; readonly band: string; readonly missingRequired: number };
  readonly hasResume: boolean;
  readonly skillCount: number;
  readonly band?: PayBand;
  /** The skills to be highlighted: what the posting says and nothing else. */
  readonly skills?: readonly MarkedSkill[];
  readonly counts: KindCounts;
  /** Names of the first skills that are required and missing; told inside closed shadow roots alone. */
  readonly missing?: readonly string[];
  /** What the script says by itself. */
  readonly words: ScriptWords;
  readonly texts: MarkTexts;
};

/** Words of weight and those beside them. */
export type WeightedText = { readonly strong: string; readonly soft?: string };

/** What a mark says in the user's language, as it is shown. */
export type MarkTexts = {
  /** The whole mark in one sentence. */
  readonly name: string;
  /** What is said when the posting is opened: nothing of the resume. */
  readonly short: string;
  readonly role: string;
  /** What the chip says of pay. */
  readonly pay?: WeightedText;
  /** Coverage, or how many skills are named. */
  readonly own: WeightedText;
  readonly posted?: WeightedText;
  /** The benchmark, or that there is none. */
  readonly figures: WeightedText;
  readonly coverage: WeightedText;
  /** When the job was first seen, where it was opened before; told inside closed shadow roots alone. */
  readonly seen?: string;
};

/** What the mark on a card of a result list shows, as display text; empty for a posting of another trade. */
export type CardMark = {
  readonly role?: string;
  readonly level?: string;
  /** Where the pay on the card lies in that of the role: "pay below the middle". */
  readonly pay?: string;
  /** Set where the job was opened before, on either site: in a word, with the coverage of then, and in a sentence. */
  readonly seen?: { readonly short: string; readonly full: string };
  /** Set where a rule of the user's dims the card: the words for the rule. */
  readonly dim?: string;
};

/** How many cards one question may ask about. */
export const MAX_CARDS = 60;

/** From a content script to the background. */
export type ContentRequest =
  | { readonly kind: 'mark-posting'; readonly seq: number; readonly posting: RawPosting }
  | { readonly kind: 'mark-cards'; readonly site: CardSite; readonly url: string; readonly cards: readonly RawCard[] }
  | { readonly kind: 'no-posting' }
  | { readonly kind: 'open-panel' };

/** Sites with result lists that are read. */
export type CardSite = 'linkedin' | 'indeed';

/** The answer to `mark-cards`: a mark for each card, in the order of the question. */
export type CardsReply = {
  readonly marks: readonly CardMark[];
  readonly language: string;
  readonly words: DimWords;
};

/** The answer to `mark-posting`; `seq` and `url` repeat the question, so that a late answer can be dropped. */
export type MarkReply = {
  readonly seq: number;
  readonly url: string;
  readonly mark?: PostingMark;
  /** Set when the analysis failed; display text. */
  readonly error?: string;
};

/** From an extension page to the background. */
export type PageRequest =
  | { readonly kind: 'analyse'; readonly posting: RawPosting; readonly choices?: AnalysisChoices }
  | { readonly kind: 'find-roles'; readonly query: string }
  | { readonly kind: 'role-chosen' }
  | { readonly kind: 'describe-resume'; readonly text: string }
  | { readonly kind: 'describe-career'; readonly text: string }
  | { readonly kind: 'find-skills'; readonly query: string }
  | ({ readonly kind: 'judge-skill'; readonly judgement: Judgement } & NamedSkill)
  | { readonly kind: 'compare-saved'; readonly ids: readonly string[] }
  | { readonly kind: 'resume-changed' };

/** How many saved postings one `compare-saved` may name; each takes an analysis. */
export const MAX_COMPARED = 20;

/** The answer to `find-roles`. */
export type FoundRolesReply = { readonly roles: readonly FoundRole[] };

/** The answer to `analyse`. */
export type AnalyseReply = {
  readonly analysis?: Analysis;
  /** The resume it was compared with; undefined where there is none. */
  readonly resume?: ResumeInUse;
  readonly error?: string;
};

/** The answer to `describe-resume`. */
export type DescribeReply = DescribedResume;

/** The longest query of `find-skills`, in UTF-16 units. */
export const LONGEST_QUERY = 200;

/** The answer to `find-skills`: what fits the query, best first; `error` where the question failed. */
export type FindReply = { readonly found?: readonly FoundSkill[]; readonly error?: string };

/** The answer to `judge-skill`: whether it was kept, which takes a resume in use; `error` where the database failed. */
export type JudgeReply = { readonly isKept?: boolean; readonly error?: string };

/**
 * The answer to `compare-saved`: the key of the resume in use, undefined where there is none, and what the postings owe to
 * it, those that are still saved; `error` where the database failed.
 */
export type CompareReply = {
  readonly key?: string;
  readonly rows?: readonly Comparison[];
  readonly error?: string;
};

/** From the background or an extension page to a tab's content script. */
export type TabRequest =
  | { readonly kind: 'read-posting' }
  | { readonly kind: 'report' }
  | { readonly kind: 'refresh' }
  | { readonly kind: 'toggle-highlights' }
  | ShowSpanRequest;

/** Asks to scroll to a place of the posting with this address and to mark it for a moment. */
export type ShowSpanRequest = { readonly kind: 'show-span'; readonly url: string } & Span;

/** The answer to `show-span`: false where the page has another posting or the place cannot be found in it. */
export type ShowSpanReply = { readonly isShown: boolean };

/** The answer to `read-posting`. */
export type ReadReply = { readonly outcome: ReadOutcome; readonly url: string };

/** The answer to `report`. */
export type ReportReply = { readonly report: ReadingReport };

type Replies = {
  readonly 'mark-posting': MarkReply;
  readonly 'mark-cards': CardsReply;
  readonly 'show-span': ShowSpanReply;
  readonly analyse: AnalyseReply;
  readonly 'find-roles': FoundRolesReply;
  readonly 'describe-resume': DescribeReply;
  /** Skills as read, past jobs with their roles. */
  readonly 'describe-career': HeldCareer;
  readonly 'find-skills': FindReply;
  readonly 'judge-skill': JudgeReply;
  readonly 'compare-saved': CompareReply;
  readonly 'read-posting': ReadReply;
  readonly report: ReportReply;
};

/** The answer that belongs to each request; `undefined` where none is sent. */
export type Reply<Request> = Request extends { readonly kind: infer Kind extends keyof Replies }
  ? Replies[Kind]
  : undefined;
