import type { PayPeriod, Requirement, Span, Workplace } from '../../lib/analysis';
import type { RawPosting } from '../../lib/posting/raw-posting';

export type Language = 'en' | 'de' | 'fr' | 'es';

/** A skill as two careful readers would mark it: the shortest words that name it, letter by letter as in the posting. */
export type SkillLabel = { readonly quote: string; readonly requirement: Requirement };

export type PayLabel = {
  readonly min: number;
  readonly max: number;
  readonly currency: string;
  readonly period: PayPeriod;
};

/** What a posting is, judged by people. */
export type Labels = {
  /** The role id first (or `none`), then the ids that are right as well. */
  readonly roles: readonly string[];
  /** The level first (or `unspecified`), then the levels that are right as well. */
  readonly levels: readonly string[];
  readonly yearsMin?: number;
  readonly workplace?: Workplace;
  readonly salary?: PayLabel;
  readonly hard: readonly SkillLabel[];
  readonly soft: readonly string[];
};

export type LabelledPosting = {
  readonly id: string;
  readonly title: string;
  readonly company?: string;
  readonly location?: string;
  readonly salaryText?: string;
  readonly description: string;
  readonly labels: Labels;
  /** Places that look like a skill and are none: nothing may be read there. */
  readonly traps: readonly Span[];
};

/** A labelled posting as the analysis takes it. */
export function toRawPosting({ title, company, location, salaryText, description }: LabelledPosting): RawPosting {
  return { site: 'other', layout: 'eval', url: '', title, company, location, salaryText, description, layers: {} };
}
