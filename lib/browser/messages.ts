import type { Analysis } from '../analysis';
import type { ReadingReport } from '../page/reading-report';
import type { RawPosting, ReadOutcome } from '../posting/raw-posting';
import type { Judgement, NamedSkill } from '../resume/profile/corrections';
import type { DescribedResume } from '../resume/profile/describe-profile';
import type { PayStanding } from '../salary/describe-position';
import type { FoundSkill } from '../skills/find-skills';

/** Raised whenever a message changes shape; a message of another version is dropped by its receiver. */
export const PROTOCOL_VERSION = 1;

/** What every message carries. */
export type Versioned<Message> = Message & { readonly protocol: number };

/** The narrowed view that a content script gets: never the resume, never its lines. */
export type PostingMark = {
  readonly role?: { readonly name: string; readonly confidence: number };
  /**
   * Pay of the role as display text, such as "$150k–$220k", what it is: "median $180k, 340 postings, 2025", and the few
   * words to stand beside it: "this offer is low", "typical", "US pay" where the posting is elsewhere.
   */
  readonly pay?: { readonly text: string; readonly detail: string; readonly aside: string };
  /** The posted pay as display text, where it lies in the benchmark and the words for that: "this offer is low". */
  readonly posted?: PayStanding & { readonly text: string; readonly offer?: string };
  readonly coverage?: { readonly score: number; readonly band: string; readonly missingRequired: number };
  readonly hasResume: boolean;
  readonly skillCount: number;
};

/** From a content script to the background. */
export type ContentRequest =
  | { readonly kind: 'mark-posting'; readonly seq: number; readonly posting: RawPosting }
  | { readonly kind: 'no-posting' }
  | { readonly kind: 'open-panel' };

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
  | { readonly kind: 'analyse'; readonly posting: RawPosting }
  | { readonly kind: 'describe-resume'; readonly text: string }
  | { readonly kind: 'find-skills'; readonly query: string }
  | ({ readonly kind: 'judge-skill'; readonly judgement: Judgement } & NamedSkill)
  | { readonly kind: 'resume-changed' };

/** The answer to `analyse`. */
export type AnalyseReply = { readonly analysis?: Analysis; readonly error?: string };

/** The answer to `describe-resume`. */
export type DescribeReply = DescribedResume;

/** The longest query of `find-skills`, in UTF-16 units. */
export const LONGEST_QUERY = 200;

/** The answer to `find-skills`: what fits the query, best first; `error` where the question failed. */
export type FindReply = { readonly found?: readonly FoundSkill[]; readonly error?: string };

/** The answer to `judge-skill`: whether it was kept, which takes a resume in use; `error` where the database failed. */
export type JudgeReply = { readonly isKept?: boolean; readonly error?: string };

/** From the background or an extension page to a tab's content script. */
export type TabRequest = { readonly kind: 'read-posting' } | { readonly kind: 'report' } | { readonly kind: 'refresh' };

/** The answer to `read-posting`. */
export type ReadReply = { readonly outcome: ReadOutcome; readonly url: string };

/** The answer to `report`. */
export type ReportReply = { readonly report: ReadingReport };

/** The answer that belongs to each request; `undefined` where none is sent. */
export type Reply<Request> = Request extends { kind: 'mark-posting' }
  ? MarkReply
  : Request extends { kind: 'analyse' }
    ? AnalyseReply
    : Request extends { kind: 'describe-resume' }
      ? DescribeReply
      : Request extends { kind: 'find-skills' }
        ? FindReply
        : Request extends { kind: 'judge-skill' }
          ? JudgeReply
          : Request extends { kind: 'read-posting' }
            ? ReadReply
            : Request extends { kind: 'report' }
              ? ReportReply
              : undefined;
