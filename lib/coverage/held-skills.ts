import type { CloseSkill, ResumeLine } from '../analysis';
import type { Knowledge } from '../knowledge/knowledge';
import type { CandidateProfile, HeldLine, HeldSkill } from '../resume/candidate-profile';
import { markRanges } from '../resume/range-marks';
import type { AskedSkill } from './extract-asks';
import { createPhraseFinder, isListItem, type PhraseFinder } from './phrase-finder';
import { isSameKind } from './same-kind';

/** What shows a skill: its own name, a kind of it, or a narrower skill; without a line where the user said so. */
type Shown = {
  readonly line?: ResumeLine;
  readonly name: string;
  readonly kind?: string;
  readonly isOwn: boolean;
};

/** What a resume holds, ready to be asked. */
export type HeldSkills = {
  /** By skill id what shows it, in order of the resume, what the user said last. */
  readonly shown: ReadonlyMap<string, readonly Shown[]>;
  /** By skill id the lines that say that it, or a narrower skill, is being learned. */
  readonly learning: ReadonlyMap<string, readonly ResumeLine[]>;
  /** Skills that the user took out: nothing shows them. */
  readonly removed: ReadonlySet<string>;
  readonly findPhrase: PhraseFinder;
  readonly text: string;
};

/** That a skill is held: the lines that show it, none where only the user's word does. */
export type Proof = {
  readonly lines: readonly ResumeLine[];
  readonly isSaid: boolean;
  /** Names of the narrower skills that show it; empty where a line says the skill itself. */
  readonly through: readonly string[];
};

/** Indexes a resume's skills with all wider skills that they show as well. */
export function indexHeld(profile: CandidateProfile, knowledge: Knowledge): HeldSkills {
  const removed = new Set(profile.removed);
  const held = new Map<string, Shown[]>();
  for (const skill of profile.skills) {
    if (removed.has(skill.id)) continue;
    for (const wider of knowledge.widerSkills.get(skill.id) ?? [skill.id]) {
      if (!removed.has(wider)) held.set(wider, [...(held.get(wider) ?? []), ...toShown(skill, wider)]);
    }
  }
  for (const shown of held.values()) shown.sort((a, b) => placeOf(a) - placeOf(b));
  const learning = indexLearning(profile, removed, knowledge);
  return { shown: held, learning, removed, findPhrase: createShownFinder(profile), text: profile.text };
}

function indexLearning(
  { learning = [] }: CandidateProfile,
  removed: ReadonlySet<string>,
  { widerSkills }: Pick<Knowledge, 'widerSkills'>,
): Map<string, ResumeLine[]> {
  const lines = new Map<string, ResumeLine[]>();
  for (const skill of learning) {
    const said = skill.lines.map(({ kind: _kind, ...line }) => line);
    for (const wider of removed.has(skill.id) ? [] : (widerSkills.get(skill.id) ?? [skill.id])) {
      if (!removed.has(wider)) lines.set(wider, [...(lines.get(wider) ?? []), ...said]);
    }
  }
  return lines;
}

/** Finds phrases where they show something: "no Terraform" does not. */
function createShownFinder({ text, unshown = [] }: CandidateProfile): PhraseFinder {
  const find = createPhraseFinder(text);
  const marks = markRanges(
    text.length,
    unshown.map((place) => ({ ...place, bit: 1 })),
  );
  return (phrase) => find(phrase).filter(({ start }) => marks.at(start) === 0);
}

function toShown({ id, name, lines, isSaid }: HeldSkill, wider: string): Shown[] {
  const isOwn = wider === id;
  const shown = lines.map(
    ({ kind, ...line }: HeldLine): Shown => ({
      line,
      name: kind ?? name,
      ...(kind === undefined ? {} : { kind }),
      isOwn,
    }),
  );
  return isSaid ? [...shown, { name, isOwn }] : shown;
}

function placeOf({ line }: Shown): number {
  return line?.start ?? Number.MAX_SAFE_INTEGER;
}

/**
 * What shows an asked skill in full: any line, or those of the same kind where only kinds are asked for. A skill that no
 * line is known to show is looked up by its words. Undefined when nothing shows it.
 */
export function findProof(asked: AskedSkill, held: HeldSkills, knowledge: Knowledge): Proof | undefined {
  const { id, kinds } = asked;
  if (held.removed.has(id)) return undefined;
  const shown = held.shown.get(id) ?? [];
  const counts = kinds ? shown.filter((each) => isOneOf(each, kinds)) : shown;
  const own = counts.flatMap(({ line }) => line ?? []);
  const lines = shown.length === 0 ? findByWords(asked, held, knowledge) : own;
  const isSaid = counts.some(({ line }) => line === undefined);
  return lines.length > 0 || isSaid ? { lines, isSaid, through: findThrough(counts) } : undefined;
}

/** What shows a skill that nothing says by its own name. */
function findThrough(shown: readonly Shown[]): string[] {
  return shown.some(({ isOwn }) => isOwn) ? [] : [...new Set(shown.map(({ name }) => name))];
}

/**
 * Lines with the words of a skill that exists by the posting's own words. A known skill is one of whose name the resume
 * makes too little sure ("Helm" alone in a list): now that it is asked for, standing alone in a list is enough.
 */
function findByWords({ id, words, kinds }: AskedSkill, held: HeldSkills, knowledge: Knowledge): ResumeLine[] {
  if (kinds) return [];
  const isKnown = knowledge.skills.has(id);
  const found = words.flatMap(held.findPhrase);
  const lines = isKnown ? found.filter((line) => isListItem(line, held.text)) : found;
  const first = new Map(lines.toReversed().map((line) => [line.start, line]));
  return [...first.values()].sort((a, b) => a.start - b.start);
}

/** Who says that they have a skill of which only kinds are asked for has read which. */
function isOneOf({ line, name, kind, isOwn }: Shown, kinds: readonly string[]): boolean {
  if (isOwn && line === undefined) return true;
  return (!isOwn || kind !== undefined) && kinds.some((asked) => isSameKind(asked, name));
}

/**
 * What is close to an asked skill that nothing shows in full, in order of the resume: everything that shows another kind
 * of it, and for each skill near to it what shows that best. Skills without a line are left out.
 */
export function findClose({ id }: AskedSkill, held: HeldSkills, knowledge: Knowledge): CloseSkill[] {
  const other = (held.shown.get(id) ?? []).flatMap((shown) => toClose(id, shown));
  const near = listNear(id, held, knowledge).flatMap((skill) => {
    const shown = (held.shown.get(skill) ?? []).filter(({ line }) => line !== undefined);
    const best =
      shown.find(({ isOwn, kind }) => isOwn && kind === undefined) ?? shown.find(({ isOwn }) => isOwn) ?? shown[0];
    return best ? toClose(skill, best) : [];
  });
  const first = new Map<string, CloseSkill>();
  for (const each of [...other, ...near].sort((a, b) => a.line.start - b.line.start)) {
    if (!first.has(each.name)) first.set(each.name, each);
  }
  return [...first.values()];
}

/** Ids of held skills near to one, with a line or without. */
export function listNear(id: string, held: HeldSkills, knowledge: Knowledge): string[] {
  return (knowledge.nearSkills.get(id) ?? []).filter((skill) => (held.shown.get(skill) ?? []).length > 0);
}

function toClose(skill: string, { name, line }: Shown): CloseSkill[] {
  return line ? [{ skill, name, line }] : [];
}
