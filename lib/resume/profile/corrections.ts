import type { CandidateProfile, HeldSkill } from '../candidate-profile';

/** A skill by id, with the name under which it was shown when the user judged it. */
export type NamedSkill = { readonly id: string; readonly name: string };

/**
 * What the user said of single skills, as plain data for JSON: have it, have it not, do not ask me for it. A skill is in
 * one list at most; lists are in order of id, so that the same judgements are the same data.
 */
export type Corrections = {
  readonly held: readonly NamedSkill[];
  readonly removed: readonly NamedSkill[];
  readonly ignored: readonly NamedSkill[];
};

/** What can be said of a skill; `unset` takes back whatever was said. */
export type Judgement = 'held' | 'removed' | 'ignored' | 'unset';

/** Nothing said. */
export const NO_CORRECTIONS: Corrections = { held: [], removed: [], ignored: [] };

const LISTS = ['held', 'removed', 'ignored'] as const;

/** The corrections with one more judgement, which replaces what was said of the skill before; saying it twice changes nothing. */
export function judgeSkill(corrections: Corrections, { id, name }: NamedSkill, judgement: Judgement): Corrections {
  const others = (list: readonly NamedSkill[]) => list.filter((each) => each.id !== id);
  const listFor = (list: (typeof LISTS)[number]) =>
    list === judgement ? [...others(corrections[list]), { id, name }].sort(byId) : others(corrections[list]);
  return { held: listFor('held'), removed: listFor('removed'), ignored: listFor('ignored') };
}

/** What was said of a skill; `unset` where nothing was. */
export function findJudgement(corrections: Corrections, id: string): Judgement {
  return LISTS.find((list) => corrections[list].some((each) => each.id === id)) ?? 'unset';
}

/**
 * The profile as the user wants it read: skills they have count without a line, those they have not count nowhere, those
 * they ignore are left out of coverage. Takes back what earlier corrections did, so that applying twice is applying once;
 * `NO_CORRECTIONS` gives a profile as it was read, unless skills had been removed from it: correct the profile as read.
 */
export function applyCorrections(profile: CandidateProfile, corrections: Corrections): CandidateProfile {
  const { removed: _removed, ignored: _ignored, ...read } = profile;
  const isRemoved = ({ id }: NamedSkill) => findJudgement(corrections, id) === 'removed';
  const skills = read.skills.map(forgetWord).filter((skill) => !isRemoved(skill) && skill.lines.length > 0);
  const known = new Set(skills.map(({ id }) => id));
  const said = new Set(corrections.held.map(({ id }) => id));
  const added = corrections.held.filter(({ id }) => !known.has(id)).map(toHeldSkill);
  return {
    ...read,
    skills: [...skills.map((skill) => (said.has(skill.id) ? { ...skill, isSaid: true as const } : skill)), ...added],
    ...(corrections.removed.length > 0 ? { removed: idsOf(corrections.removed) } : {}),
    ...(corrections.ignored.length > 0 ? { ignored: idsOf(corrections.ignored) } : {}),
  };
}

/** Corrections from storage or a file; everything that has not their form is left out, so that bad data gives none. */
export function parseCorrections(value: unknown): Corrections {
  if (typeof value !== 'object' || value === null) return NO_CORRECTIONS;
  const lists = new Map(Object.entries(value));
  const judged = LISTS.flatMap((list) => parseList(lists.get(list)).map((skill) => ({ skill, list })));
  return judged.reduce((all, { skill, list }) => judgeSkill(all, skill, list), NO_CORRECTIONS);
}

function parseList(value: unknown): NamedSkill[] {
  if (!Array.isArray(value)) return [];
  return value
    .slice(0, MOST)
    .flatMap((each: unknown) => (isNamedSkill(each) ? [{ id: each.id, name: each.name }] : []));
}

/** Nobody judges more; a stored list beyond it is damaged or hostile. */
const MOST = 2_000;
/** Longest id or name of a skill that is kept, in UTF-16 units. */
export const LONGEST_SKILL_WORD = 200;

function isNamedSkill(value: unknown): value is NamedSkill {
  if (typeof value !== 'object' || value === null || !('id' in value) || !('name' in value)) return false;
  return [value.id, value.name].every(
    (each) => typeof each === 'string' && each !== '' && each.length <= LONGEST_SKILL_WORD,
  );
}

function forgetWord({ isSaid: _isSaid, ...skill }: HeldSkill): HeldSkill {
  return skill;
}

function toHeldSkill({ id, name }: NamedSkill): HeldSkill {
  return { id, name, lines: [], isSaid: true };
}

function idsOf(skills: readonly NamedSkill[]): string[] {
  return skills.map(({ id }) => id);
}

function byId(a: NamedSkill, b: NamedSkill): number {
  return a.id < b.id ? -1 : 1;
}
