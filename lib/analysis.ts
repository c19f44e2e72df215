import type { BenchmarkOutcome, PayPeriod } from './benchmark';
import type { Site } from './posting/raw-posting';

export type * from './benchmark';

/** Where something is said: UTF-16 offsets into the printed title or description. */
export type Span = { readonly start: number; readonly end: number; readonly field: 'title' | 'description' };

export type Requirement = 'required' | 'preferred' | 'mentioned';
export type Workplace = 'remote' | 'hybrid' | 'onsite';
export type Seniority =
  | 'intern'
  | 'entry'
  | 'mid'
  | 'senior'
  | 'staff'
  | 'principal'
  | 'lead'
  | 'manager'
  | 'director'
  | 'executive';
export type EmploymentType = 'full-time' | 'part-time' | 'contract' | 'temporary' | 'internship' | 'volunteer';

/** Pay as the posting states it; one figure alone is both `min` and `max`. */
export type PostedSalary = {
  readonly min: number;
  readonly max: number;
  readonly currency: string;
  readonly period: PayPeriod;
  /** The words it was read from. */
  readonly text: string;
};

/** A posting after parsing (schema.org JobPosting in our own fields). */
export type JobPosting = {
  readonly source: Site;
  readonly sourceId?: string;
  readonly url?: string;
  readonly title: string;
  readonly company?: string;
  readonly location?: string;
  /** ISO 3166 alpha-2. */
  readonly country?: string;
  /** Set where the location names several, in its order; there is no `country` then. */
  readonly countries?: readonly string[];
  /** A part of the world that the location names instead of a country, as it is written there. */
  readonly region?: string;
  /** True where the location names a place and nothing of it is known. */
  readonly isPlaceUnread?: boolean;
  /** A metro id of `data/places.json`. */
  readonly metro?: string;
  readonly workplace?: Workplace;
  readonly employmentType?: EmploymentType;
  readonly datePosted?: string;
  readonly salary?: PostedSalary;
  readonly description: string;
};

export type RoleCandidate = { readonly id: string; readonly name: string; readonly confidence: number };
export type RoleMatch = RoleCandidate & {
  readonly evidence: readonly Span[];
  /** True where the user said that it is this role; nothing was read for it then. */
  readonly isChosen?: true;
};

/** A place that says a skill; `kind` where it names a kind of the skill (XPath among data formats), not the skill itself. */
export type SkillSpan = Span & { readonly kind?: string };

/** One skill with every place where the posting says it. */
export type SkillMention = {
  readonly id: string;
  readonly name: string;
  readonly kind: 'hard' | 'soft';
  readonly category: string;
  readonly requirement: Requirement;
  /** Members of one either/or group share this id; one of them satisfies the group. */
  readonly group?: string;
  /** Every group that it is in, `group` first; given only where there are several. */
  readonly groups?: readonly string[];
  /** The skill asked for elsewhere to which this one is only an alternative ("Python" and later "Python or Scala"). */
  readonly coveredBy?: string;
  readonly spans: readonly SkillSpan[];
};

export type ResumeLine = { readonly start: number; readonly end: number; readonly line: number; readonly text: string };
/** A skill that counts as shown, with its lines; `isSaid` where the user said that they have it, with or without lines. */
export type CoveredSkill = {
  readonly skill: string;
  readonly resume: readonly ResumeLine[];
  readonly isSaid?: boolean;
  /** Names of the narrower skills that show it, where no line says the skill itself. */
  readonly through?: readonly string[];
};
/** Something close to a missing skill that the resume shows, by the name it is shown under, and where first. */
export type CloseSkill = { readonly skill: string; readonly name: string; readonly line: ResumeLine };
export type MissingSkill = {
  readonly skill: string;
  readonly requirement: Requirement;
  /** Skill ids held that are close to it; its own where only another kind of it is held. */
  readonly near: readonly string[];
  /** The same with names and lines, in order of the resume; left out where there is none. */
  readonly close?: readonly CloseSkill[];
  /** The lines that say that somebody is learning it; left out where none does. */
  readonly learning?: readonly ResumeLine[];
};
/**
 * Something that is demanded beside skills and stands beside the score: what the posting says, what the resume shows.
 * `not-met` only where the resume shows otherwise.
 */
export type Constraint = {
  readonly kind: 'years' | 'degree' | 'location' | 'work-permit' | 'clearance';
  readonly asked: { readonly text: string; readonly span?: Span };
  readonly shown: { readonly text: string; readonly line?: ResumeLine } | 'not-known';
  readonly verdict: 'met' | 'not-met' | 'not-known';
};
/**
 * One ask as coverage counted it: a skill, or the members of an either/or group. `credit` from 0 to 1; `by` are the ids
 * that earned it: what is held, or what is close or being learned where the credit is a part. `kind` is the member of
 * which the others are examples ("a vector database such as Pinecone").
 */
export type CountedAsk = {
  readonly requirement: 'required' | 'preferred';
  readonly skills: readonly string[];
  readonly credit: number;
  readonly by: readonly string[];
  readonly kind?: string;
};
/** How much of what the posting asks for the resume shows; see `lib/coverage/score-coverage.ts`. */
export type Coverage = {
  /** Of the formula: two scores compare only when it is the same. */
  readonly version: number;
  readonly score: number;
  readonly required: { readonly have: number; readonly of: number };
  readonly preferred: { readonly have: number; readonly of: number };
  readonly have: readonly CoveredSkill[];
  readonly missing: readonly MissingSkill[];
  /** Every ask that the score counts, in order of the posting; see `lib/coverage/explain-coverage.ts`. */
  readonly asks?: readonly CountedAsk[];
  /** Asked for and left out of the sum, because the user ignores it; left out where there is none. */
  readonly ignored?: readonly string[];
  /** Undefined where they were not looked for: it takes a date to count years. */
  readonly constraints?: readonly Constraint[];
};

export type TipKind = 'wording' | 'gap' | 'near' | 'headline' | 'pay' | 'role' | 'resume' | 'transition';
/** Lists of tips that say the same of several things. */
export type TipListName = 'show' | 'wording' | 'near' | 'gap' | 'transition';
/** What of a tip is its own where the list that it stands in says the rest once. */
export type TipItem = {
  readonly list: TipListName;
  /** Ids of what it is about: a skill, or the members of an either/or group; `name` stands for what is no skill. */
  readonly skills: readonly string[];
  readonly name?: string;
  /** A sentence; `fact` of the tip follows it. */
  readonly text?: string;
};
export type TailoringTip = {
  readonly id: string;
  readonly kind: TipKind;
  readonly text: string;
  /** The end of `text`, or all of it, that stands in English in the knowledge base; left out where nothing does. */
  readonly fact?: string;
  /** Left out where no other tip says the same of something else; see `lib/tips/group-tips.ts`. */
  readonly item?: TipItem;
  /**
   * Points of the coverage score that are to be gained, or, for a skill that counts already, that rest on it; undefined
   * for tips that no skill is behind.
   */
  readonly gain?: number;
  readonly because: {
    readonly posting?: readonly Span[];
    readonly resume?: readonly ResumeLine[];
    /** Id in `data/sources.json`. */
    readonly source?: string;
    readonly line?: number;
  };
};

/** A source that something in an analysis cites, as far as it is shown. */
export type CitedSource = {
  readonly id: string;
  readonly title: string;
  readonly publisher: string;
  readonly date?: string;
  readonly url?: string;
};

/** Everything RoleLens knows about one posting. */
export type Analysis = {
  readonly version: string;
  readonly posting: JobPosting;
  readonly role?: RoleMatch;
  readonly alternatives: readonly RoleCandidate[];
  readonly seniority?: Seniority;
  readonly yearsMin?: number;
  readonly skills: readonly SkillMention[];
  readonly benchmark: BenchmarkOutcome;
  readonly coverage?: Coverage;
  /** `formatComparisonKey` of the resume that it was compared with; undefined where there was none. */
  readonly comparedWith?: string;
  readonly tips: readonly TailoringTip[];
  /** Every source cited above, once each, by id. */
  readonly sources: readonly CitedSource[];
};
