import type { CloseSkill, ResumeLine } from '../analysis';
import type { Knowledge } from '../knowledge/knowledge';
import type { CandidateProfile, HeldLine } from '../resume/candidate-profile';
import type { AskedSkill } from './extract-asks';
import { isSameKind } from './same-kind';

/** A line that shows a skill: by its own name, by a kind of it, or by a narrower skill. */
type Shown = { readonly line: ResumeLine; readonly name: string; readonly kind?: string; readonly isOwn: boolean };

/** By skill id what shows it, in order of the resume. */
export type HeldSkills = ReadonlyMap<string, readonly Shown[]>;

/** Indexes a resume's skills with all wider skills that they show as well. */
export function indexHeld(profile: CandidateProfile, knowledge: Knowledge): HeldSkills {
  const held = new Map<string, Shown[]>();
  for (const { id, name, lines } of profile.skills) {
    for (const wider of knowledge.widerSkills.get(id) ?? [id]) {
      const shown = lines.map((line) => toShown(line, name, wider === id));
      held.set(wider, [...(held.get(wider) ?? []), ...shown]);
    }
  }
  for (const shown of held.values()) shown.sort((a, b) => a.line.start - b.line.start);
  return held;
}

function toShown({ kind, ...line }: HeldLine, name: string, isOwn: boolean): Shown {
  return { line, name: kind ?? name, kind, isOwn };
}

/** The lines that show an asked skill in full: any, or those of the same kind where only kinds are asked for. */
export function findProof({ id, kinds }: AskedSkill, held: HeldSkills): ResumeLine[] {
  const shown = held.get(id) ?? [];
  const counts = kinds ? shown.filter((each) => isOneOf(each, kinds)) : shown;
  return counts.map(({ line }) => line);
}

function isOneOf({ name, kind, isOwn }: Shown, kinds: readonly string[]): boolean {
  return (!isOwn || kind !== undefined) && kinds.some((asked) => isSameKind(asked, name));
}

/**
 * What is close to an asked skill that nothing shows in full, in order of the resume: everything that shows another kind
 * of it, and for each skill near to it what shows that best.
 */
export function findClose({ id }: AskedSkill, held: HeldSkills, knowledge: Knowledge): CloseSkill[] {
  const other = (held.get(id) ?? []).map((shown) => toClose(id, shown));
  const near = [...(knowledge.nearSkills.get(id) ?? [])].flatMap((skill) => {
    const shown = held.get(skill) ?? [];
    const best =
      shown.find(({ isOwn, kind }) => isOwn && kind === undefined) ?? shown.find(({ isOwn }) => isOwn) ?? shown[0];
    return best ? [toClose(skill, best)] : [];
  });
  const first = new Map<string, CloseSkill>();
  for (const each of [...other, ...near].sort((a, b) => a.line.start - b.line.start)) {
    if (!first.has(each.name)) first.set(each.name, each);
  }
  return [...first.values()];
}

function toClose(skill: string, { name, line }: Shown): CloseSkill {
  return { skill, name, line };
}
