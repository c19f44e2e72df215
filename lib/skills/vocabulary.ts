import type { NameRule, SkillFile, SkillRecord } from '../knowledge/schemas';
import { normaliseForm } from './char-trie';
import { expandForm } from './expand-form';
import { createNameMatcher, type NameMatcher } from './name-matcher';

/** A skill as the extraction reports it. */
export type SkillHead = {
  readonly id: string;
  readonly name: string;
  readonly kind: 'hard' | 'soft';
  readonly category: string;
  /** The narrower thing that is named, where the words are a kind of the skill and not its name. */
  readonly kindName?: string;
};

/** One spelling of a skill with the rules it is read by: several are alternatives, none lets it always count. */
export type Spelling = { readonly skill: SkillHead; readonly form: string; readonly rules: readonly NameRule[] };

/** All skills compiled for reading: the matcher's values index `spellings`. */
export type Vocabulary = {
  readonly matcher: NameMatcher;
  /** Spellings that look the same to the matcher, in the order in which they are tried. */
  readonly spellings: readonly (readonly Spelling[])[];
  readonly skills: ReadonlyMap<string, SkillHead>;
};

function listSpellings(record: SkillRecord, skill: SkillHead): Spelling[] {
  return [record.name, ...record.aliases, ...(record.kinds ?? [])].map((form) => {
    const rules = record.rules?.filter((rule) => rule.form === form) ?? [];
    return { skill: record.kinds?.includes(form) ? { ...skill, kindName: form } : skill, form, rules };
  });
}

function addSpelling(groups: Map<string, Spelling[]>, key: string, spelling: Spelling): void {
  const group = groups.get(key);
  if (!group) groups.set(key, [spelling]);
  else if (!group.some((s) => s.skill.id === spelling.skill.id && s.form === spelling.form)) group.push(spelling);
}

/** Written spellings first, derived ones only where nobody has written that spelling. */
function groupSpellings(spellings: readonly Spelling[]): Map<string, Spelling[]> {
  const groups = new Map<string, Spelling[]>();
  for (const spelling of spellings) addSpelling(groups, normaliseForm(spelling.form), spelling);
  const written = new Set(groups.keys());
  for (const spelling of spellings) {
    if (spelling.rules.some((rule) => rule.exactCase)) continue;
    for (const derived of expandForm(spelling.form)) {
      const key = normaliseForm(derived);
      if (!written.has(key)) addSpelling(groups, key, { ...spelling, form: derived });
    }
  }
  groups.delete('');
  return groups;
}

/** Compiles the skill files; of several skills with one spelling the first whose rule holds is meant. */
export function createVocabulary(files: readonly SkillFile[]): Vocabulary {
  const skills = new Map<string, SkillHead>();
  const all: Spelling[] = [];
  for (const { category, kind, skills: records } of files) {
    for (const record of records) {
      const skill: SkillHead = { id: record.id, name: record.name, kind, category };
      skills.set(skill.id, skill);
      all.push(...listSpellings(record, skill));
    }
  }
  const groups = groupSpellings(all);
  const forms = [...groups.keys()].map((form, value) => ({ form, value }));
  return { matcher: createNameMatcher(forms), spellings: [...groups.values()], skills };
}
