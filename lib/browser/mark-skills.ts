import type { Analysis, SkillMention } from '../analysis';
import type { Ask } from '../coverage/extract-asks';
import type { KindCounts, MarkedSkill, SkillState } from './messages';

/** Places after which no more are marked, so that no text can burden the page. */
const MAX_PLACES = 1000;
/** Names of missing skills that a note has room for. */
const MAX_MISSING = 3;
/** Alternatives of which more would leave no room for the next. */
const MAX_OF_ASK = 2;

/**
 * The tools and methods that the description names, with their places there; what the posting says and nothing of the
 * resume, unless `withOwn`. Undefined where it names none.
 */
export function listMarkedSkills(
  { skills, coverage }: Pick<Analysis, 'skills' | 'coverage'>,
  withOwn = false,
): readonly MarkedSkill[] | undefined {
  const states = withOwn ? indexStates(coverage) : new Map<string, SkillState>();
  let places = 0;
  const marked = skills.flatMap(({ id, name, kind, requirement, spans }) => {
    const inText = spans.filter(({ field }) => field === 'description').map(({ start, end }) => [start, end] as const);
    const fitting = inText.slice(0, Math.max(0, MAX_PLACES - places));
    if (kind !== 'hard' || fitting.length === 0) return [];
    places += fitting.length;
    const state = states.get(id);
    return [{ name, requirement, spans: fitting, ...(state ? { state } : {}) }];
  });
  return marked.length > 0 ? marked : undefined;
}

function indexStates(coverage: Analysis['coverage']): Map<string, SkillState> {
  const states = new Map<string, SkillState>();
  for (const { skill } of coverage?.missing ?? []) states.set(skill, 'lack');
  for (const { skill } of coverage?.have ?? []) states.set(skill, 'have');
  return states;
}

/**
 * How many there are of each kind, counted as the score counts: alternatives once, and no soft skill. `asks` are those
 * of the posting alone, for the page can read the numbers; with `withOwn` they are told apart by what the resume shows.
 */
export function countKinds(
  { skills, coverage }: Pick<Analysis, 'skills' | 'coverage'>,
  asks: readonly Counted[],
  withOwn = false,
): KindCounts {
  const asked = new Set(asks.flatMap((ask) => ask.skills.map(({ id }) => id)));
  const isInText = ({ spans }: SkillMention) => spans.some(({ field }) => field === 'description');
  const isOther = ({ id, kind, coveredBy }: SkillMention) => kind === 'hard' && !coveredBy && !asked.has(id);
  const others = skills.filter((each) => isOther(each) && isInText(each));
  const own = withOwn ? coverage?.asks : undefined;
  const count = <T>(all: readonly T[], isOne: (each: T) => boolean) => all.filter(isOne).length;
  return {
    required: own ? 0 : count(asks, ({ requirement }) => requirement === 'required'),
    preferred: own ? 0 : count(asks, ({ requirement }) => requirement === 'preferred'),
    mentioned: others.length,
    have: count(own ?? [], ({ credit }) => credit === 1),
    lack: count(own ?? [], ({ credit }) => credit < 1),
  };
}
type Counted = Pick<Ask, 'requirement'> & { readonly skills: readonly { readonly id: string }[] };

/**
 * Names of the first that are missing of what is required, alternatives as one, as many as the score counts; undefined
 * without a resume or where none is.
 */
export function listMissing({ coverage, skills }: Analysis): readonly string[] | undefined {
  const names = new Map(skills.map(({ id, name }) => [id, name]));
  const gaps = (coverage?.missing ?? []).map(({ skill, requirement }) => ({ skills: [skill], requirement, credit: 0 }));
  const asks = (coverage?.asks ?? gaps).filter(({ requirement, credit }) => requirement === 'required' && credit < 1);
  const missing = asks.map((ask) =>
    ask.skills
      .flatMap((id) => names.get(id) ?? [])
      .slice(0, MAX_OF_ASK)
      .join(' / '),
  );
  return missing.length > 0 ? missing.slice(0, MAX_MISSING) : undefined;
}
