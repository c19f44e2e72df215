import type { Analysis, CoveredSkill, MissingSkill, Requirement, SkillMention } from '../../lib/analysis';

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
  /** Ids of held skills that are close to a missing one. */
  readonly near: readonly string[];
};
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

/** The posting's skills in the order of what matters: gaps first, then what is held, then the rest; no empty groups. */
export function groupSkills({ skills, coverage }: Pick<Analysis, 'skills' | 'coverage'>): SkillGroup[] {
  const have = new Map(coverage?.have.map((each) => [each.skill, each]));
  const missing = new Map(coverage?.missing.map((each) => [each.skill, each]));
  const entries = mergeEitherOr(skills).map((members) => toEntry(members, have, missing));
  const nameOf = (entry: SkillEntry) => (coverage ? nameWithResume(entry, missing) : nameWithoutResume(entry.members));
  return ORDER.map((name) => ({ name, entries: entries.filter((entry) => nameOf(entry) === name) })).filter(
    ({ entries: found }) => found.length > 0,
  );
}

function mergeEitherOr(skills: readonly SkillMention[]): SkillMention[][] {
  const merged = new Map<string, SkillMention[]>();
  for (const skill of skills) {
    const key = skill.group === undefined ? `skill ${skill.id}` : `group ${skill.group}`;
    merged.set(key, [...(merged.get(key) ?? []), skill]);
  }
  return [...merged.values()];
}

function toEntry(
  members: readonly SkillMention[],
  have: ReadonlyMap<string, CoveredSkill>,
  missing: ReadonlyMap<string, MissingSkill>,
): SkillEntry {
  const near = members.flatMap(({ id }) => missing.get(id)?.near ?? []);
  return {
    key: members.map(({ id }) => id).join(' '),
    members,
    held: members.flatMap(({ id }) => have.get(id) ?? []),
    near: [...new Set(near)],
  };
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
  const asked = strongest(members.map(({ requirement }) => requirement));
  return asked === undefined || asked === 'mentioned' ? 'others' : asked;
}

function strongest(requirements: readonly Requirement[]): Requirement | undefined {
  return (['required', 'preferred', 'mentioned'] as const).find((each) => requirements.includes(each));
}
