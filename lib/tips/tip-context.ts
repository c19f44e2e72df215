import type {
  BenchmarkOutcome,
  Coverage,
  JobPosting,
  RoleMatch,
  Seniority,
  SkillMention,
  SkillSpan,
  Span,
} from '../analysis';
import type { Knowledge } from '../knowledge/knowledge';
import type { CandidateProfile } from '../resume/candidate-profile';
import type { Sentences } from '../sentences/sentences';

/** What a tip may be drawn from: the posting as understood, the resume if there is one, and the knowledge base. */
export type TipContext = {
  readonly posting: JobPosting;
  readonly role?: RoleMatch;
  readonly seniority?: Seniority;
  readonly skills: readonly SkillMention[];
  readonly benchmark: BenchmarkOutcome;
  readonly coverage?: Coverage;
  readonly profile?: CandidateProfile;
  readonly knowledge: Knowledge;
  /** In what words it is told. */
  readonly words: Sentences;
};

/** The words of a span as the posting writes them. */
export function quoteSpan({ start, end, field }: Span, posting: JobPosting): string {
  return posting[field].slice(start, end).replace(/\s+/g, ' ');
}

/** The spans of one skill in the posting; empty for a skill that it does not name. */
export function findSkillSpans(id: string, context: TipContext): readonly SkillSpan[] {
  return context.skills.find((skill) => skill.id === id)?.spans ?? [];
}

/** A skill in the posting's own words, from the description where it is said there; its id when it is not said. */
export function quoteSkill(id: string, context: TipContext): string {
  const spans = findSkillSpans(id, context);
  const span = spans.find(({ field }) => field === 'description') ?? spans[0];
  return span ? quoteSpan(span, context.posting) : id;
}
