import type { NameRule, SkillFile } from '../knowledge/schemas';
import { type NameMatcher, openNameMatcher } from './name-matcher.ts';
import { type PackedSpelling, type PackedVocabulary, packVocabulary } from './pack-vocabulary.ts';

/** A skill as the extraction reports it. */
export type SkillHead = {
  readonly id: string;
  readonly name: string;
  readonly kind: 'hard' | 'soft';
  readonly category: string;
  /** The narrower thing that is named, where the words are a kind of the skill and not its name. */
  readonly kindName?: string;
};

/** What a spelling can mean, with the rules it is read by: several are alternatives, none lets it always count. */
export type Spelling = { readonly skill: SkillHead; readonly rules: readonly NameRule[] };

/** All skills compiled for reading: the matcher's values index `spellings`. */
export type Vocabulary = {
  readonly matcher: NameMatcher;
  /** What the spellings found by the matcher can mean, in the order in which it is tried. */
  readonly spellings: readonly (readonly Spelling[])[];
  readonly skills: ReadonlyMap<string, SkillHead>;
};

const NO_RULES: readonly NameRule[] = [];

function listHeads({ categories }: PackedVocabulary): SkillHead[] {
  const heads: SkillHead[] = [];
  for (const { category, kind, skills } of categories) {
    for (let i = 0; i < skills.length; i += 2)
      heads.push({ id: skills[i] as string, name: skills[i + 1] as string, kind, category });
  }
  return heads;
}

function toSpelling({ skill, kindName, rules }: PackedSpelling, heads: readonly SkillHead[]): Spelling {
  const head = heads[skill] as SkillHead;
  return { skill: kindName === undefined ? head : { ...head, kindName }, rules: rules ?? NO_RULES };
}

/** The vocabulary that was packed. What is read here was written at build time, so nothing of it is checked. */
export function unpackVocabulary(packed: PackedVocabulary): Vocabulary {
  const heads = listHeads(packed);
  const spellings: Spelling[][] = heads.map((skill) => [{ skill, rules: NO_RULES }]);
  for (const { skill, names } of packed.kinds) {
    for (const kindName of names) spellings.push([toSpelling({ skill, kindName }, heads)]);
  }
  for (const group of packed.groups) spellings.push(group.map((spelling) => toSpelling(spelling, heads)));
  const skills = new Map(heads.map((head) => [head.id, head]));
  return { matcher: openNameMatcher(packed.names), spellings, skills };
}

/** Compiles skill files as the build does, for programs that read other files than those of the bundle. */
export function createVocabulary(files: readonly SkillFile[]): Vocabulary {
  return unpackVocabulary(packVocabulary(files));
}
