import type {
  Analysis,
  CountedAsk,
  Coverage,
  CoveredSkill,
  MissingSkill,
  Requirement,
  ResumeLine,
  SkillMention,
} from '../../lib/analysis';

export type SkillGroupName =
  | 'missing-required'
  | 'missing-preferred'
  | 'have'
  | 'required'
  | 'preferred'
  | 'others'
  | 'soft';

/** One line of the list: a skill, or the members of an either/or group. */
export type SkillEntry = {
  readonly key: string;
  readonly members: readonly SkillMention[];
  /** Members that the resume shows. */
  readonly held: readonly CoveredSkill[];
  /** What the resume shows that is close to a missing member, by name where the coverage tells it. */
  readonly close: readonly CloseEntry[];
  /** Missing members that the resume says are being learned, each with the first line that says so. */
  readonly learning: readonly LearningEntry[];
};
export type LearningEntry = { readonly skill: string; readonly line: ResumeLine };
export type CloseEntry = { readonly skill: string; readonly name?: string };
export type SkillGroup = { readonly name: SkillGroupName; readonly entries: readonly SkillEntry[] };

const ORDER: readonly SkillGroupName[] = [
  'missing-required',
  'missing-preferred',
  'required',
  'preferred',
  'have',
  'others',
  'soft',
];

const NONE: ReadonlySet<string> = new Set();

/**
 * The posting's skills in the order of what matters: gaps first, then what is held, then the rest; no empty groups, and
 * nothing of which every member is ignored.
 */
export function groupSkills(
  { skills, coverage }: Pick<Analysis, 'skills' | 'coverage'>,
  ignored: ReadonlySet<string> = NONE,
): SkillGroup[] {
  const have = new Map(coverage?.have.map((each) => [each.skill, each]));
  const missing = new Map(coverage?.missing.map((each) => [each.skill, each]));
  const isShown = ({ members }: Named) => !members.every(({ id }) => ignored.has(id));
  const all = coverage?.asks ? nameByAsks(skills, coverage.asks) : mergeEitherOr(skills, coverage).map(toNamed);
  const entries = all.filter(isShown).map(({ members, name }) => {
    const entry = toEntry(members, have, missing);
    return { entry, name: name ?? (coverage ? nameWithResume(entry, missing) : nameWithoutResume(members)) };
  });
  return ORDER.map((name) => ({
    name,
    entries: entries.filter((each) => each.name === name).map(({ entry }) => entry),
  })).filter(({ entries: found }) => found.length > 0);
}

/** The members of an entry, and its group where the coverage tells it. */
type Named = { readonly members: readonly SkillMention[]; readonly name?: SkillGroupName };

function toNamed(members: readonly SkillMention[]): Named {
  return { members };
}

/** What the coverage counted, as it counted it, so that no number here is another than in the sum; then the rest. */
function nameByAsks(skills: readonly SkillMention[], asks: readonly CountedAsk[]): Named[] {
  const byId = new Map(skills.map((each) => [each.id, each]));
  const asked = new Set(asks.flatMap((ask) => ask.skills));
  const rest = mergeEitherOr(
    skills.filter(({ id }) => !asked.has(id)),
    undefined,
  );
  const counted = asks.map(
    ({ skills: ids, credit, requirement }): Named => ({
      members: ids.flatMap((id) => byId.get(id) ?? []),
      name: credit === 1 ? 'have' : `missing-${requirement}`,
    }),
  );
  return [...counted, ...rest.map(toNamed)];
}

/**
 * The members of each group, and each skill that is in none; a skill of several groups stands in each. A kind that
 * coverage counts as one with its examples stands with them.
 */
function mergeEitherOr(skills: readonly SkillMention[], coverage: Coverage | undefined): SkillMention[][] {
  const kinds = new Map(coverage?.asks?.flatMap((ask) => (ask.kind === undefined ? [] : [[ask.kind, ask] as const])));
  const kindOf = new Map([...kinds.values()].flatMap(({ skills: ids, kind }) => ids.map((id) => [id, kind] as const)));
  const merged = new Map<string, SkillMention[]>();
  for (const skill of skills) {
    const groups = skill.groups ?? (skill.group === undefined ? [] : [skill.group]);
    const kind = kinds.has(skill.id) || groups.length < 2 ? kindOf.get(skill.id) : undefined;
    const own = groups.length > 0 ? groups.map((group) => `group ${group}`) : [`skill ${skill.id}`];
    const keys = kind === undefined ? own : [`kind ${kind}`];
    for (const key of keys) merged.set(key, [...(merged.get(key) ?? []), skill]);
  }
  return [...merged.values()];
}

function toEntry(
  members: readonly SkillMention[],
  have: ReadonlyMap<string, CoveredSkill>,
  missing: ReadonlyMap<string, MissingSkill>,
): SkillEntry {
  const close = members.flatMap(({ id }) => findClose(missing.get(id)));
  return {
    key: members.map(({ id }) => id).join(' '),
    members,
    held: members.flatMap(({ id }) => have.get(id) ?? []),
    learning: members.flatMap(({ id }) => findLearning(missing.get(id))),
    close: [...new Map(close.map((each) => [each.name ?? each.skill, each])).values()],
  };
}

function findClose(missing: MissingSkill | undefined): readonly CloseEntry[] {
  const near = missing?.near.filter((skill) => skill !== missing.skill || !missing.learning);
  return missing?.close ?? near?.map((skill) => ({ skill })) ?? [];
}

function findLearning(missing: MissingSkill | undefined): LearningEntry[] {
  const line = missing?.learning?.[0];
  return missing && line ? [{ skill: missing.skill, line }] : [];
}

function nameWithResume({ members, held }: SkillEntry, missing: ReadonlyMap<string, MissingSkill>): SkillGroupName {
  if (held.length > 0) return 'have';
  const asked = strongest(members.flatMap(({ id }) => missing.get(id)?.requirement ?? []));
  if (asked === 'required') return 'missing-required';
  if (asked === 'preferred') return 'missing-preferred';
  return members.every(({ kind }) => kind === 'soft') ? 'soft' : 'others';
}

function nameWithoutResume(members: readonly SkillMention[]): SkillGroupName {
  if (members.every(({ kind }) => kind === 'soft')) return 'soft';
  const asked = strongest(members.map(({ requirement, coveredBy }) => (coveredBy ? 'mentioned' : requirement)));
  return asked === undefined || asked === 'mentioned' ? 'others' : asked;
}

function strongest(requirements: readonly Requirement[]): Requirement | undefined {
  return (['required', 'preferred', 'mentioned'] as const).find((each) => requirements.includes(each));
}
