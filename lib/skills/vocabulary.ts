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

/** All skills compiled for reading. */
export type Vocabulary = {
  readonly matcher: NameMatcher;
  /** By value of the matcher what the name can mean, in the order in which it is tried. */
  readonly spellings: { readonly get: (value: number) => readonly Spelling[] };
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

type Meaning = Omit<PackedSpelling, 'skill'> & { readonly skill: SkillHead };

function toSpelling({ skill, kindName, rules = NO_RULES }: Meaning): Spelling {
  return { skill: kindName === undefined ? skill : { ...skill, kindName }, rules };
}

/** Of thousands of meanings a posting has a few dozen, so each is made when it is first met. */
function createSpellings(packed: PackedVocabulary, heads: readonly SkillHead[]): Vocabulary['spellings'] {
  const { skills, names } = packed.kinds;
  const groups = heads.length + skills.length;
  const lines = packed.groups.split('\n');
  const headOf = (skill: number | undefined) => heads[skill ?? 0] as SkillHead;
  const list = (value: number): Spelling[] => {
    if (value < heads.length) return [toSpelling({ skill: headOf(value) })];
    const kind = value - heads.length;
    if (value < groups) return [toSpelling({ skill: headOf(skills[kind]), kindName: names[kind] })];
    const group: readonly PackedSpelling[] = JSON.parse(lines[value - groups] ?? '[]');
    return group.map((spelling) => toSpelling({ ...spelling, skill: headOf(spelling.skill) }));
  };
  const known = new Map<number, readonly Spelling[]>();
  return {
    get: (value) => {
      const spellings = known.get(value) ?? list(value);
      known.set(value, spellings);
      return spellings;
    },
  };
}

/** The vocabulary that was packed. What is read here was written at build time, so nothing of it is checked. */
export function unpackVocabulary(packed: PackedVocabulary): Vocabulary {
  const heads = listHeads(packed);
  const skills = new Map(heads.map((head) => [head.id, head]));
  return { matcher: openNameMatcher(packed.names), spellings: createSpellings(packed, heads), skills };
}

/** Compiles skill files as the build does, for programs that read other files than those of the bundle. */
export function createVocabulary(files: readonly SkillFile[]): Vocabulary {
  return unpackVocabulary(packVocabulary(files));
}
