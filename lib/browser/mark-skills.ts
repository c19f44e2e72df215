import type { Analysis } from '../analysis';
import type { MarkedSkill, SkillState } from './messages';

/** Places after which no more are marked, so that no text can burden the page. */
const MAX_PLACES = 1000;
/** Names of missing skills that a note has room for. */
const MAX_MISSING = 3;

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

/** Names of the first skills that are missing, required ones only; undefined without a resume or where none is. */
export function listMissing({ coverage, skills }: Analysis): readonly string[] | undefined {
  const names = new Map(skills.map(({ id, name }) => [id, name]));
  const missing = (coverage?.missing ?? []).flatMap(({ skill, requirement }) =>
    requirement === 'required' ? (names.get(skill) ?? []) : [],
  );
  return missing.length > 0 ? missing.slice(0, MAX_MISSING) : undefined;
}
