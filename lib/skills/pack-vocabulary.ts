import type { NameRule, SkillFile, SkillRecord } from '../knowledge/schemas';
import { writeNarrowJson } from '../text/narrow-json.ts';
import { expandForm } from './expand-form.ts';
import { normaliseForm } from './normalise-form.ts';
import { type PackedTrie, packNames } from './pack-char-trie.ts';

/** What a spelling can mean: a skill by its place in the files, or a kind of it, and the rules it is read by. */
export type PackedSpelling = {
  readonly skill: number;
  readonly kindName?: string;
  readonly rules?: readonly NameRule[];
};

/**
 * The vocabulary as JSON. A name's value says what it can mean: first come all skills, then all kinds, each meant
 * without rules, then what has rules or several meanings.
 */
export type PackedVocabulary = {
  /** Skills in the order of the files, each as its id and its name. */
  readonly categories: readonly {
    readonly category: string;
    readonly kind: 'hard' | 'soft';
    readonly skills: readonly string[];
  }[];
  /** Kinds of skills: by kind the skill's place, and the kind's name. */
  readonly kinds: { readonly skills: readonly number[]; readonly names: readonly string[] };
  /** A line of JSON for each: a list of `PackedSpelling`. */
  readonly groups: string;
  readonly names: PackedTrie;
};

type Written = PackedSpelling & { readonly form: string };

function listSpellings(record: SkillRecord, skill: number): Written[] {
  return [record.name, ...record.aliases, ...(record.kinds ?? [])].map((form) => {
    const rules = record.rules?.filter((rule) => rule.form === form) ?? [];
    const kindName = record.kinds?.includes(form) ? form : undefined;
    return { skill, form, ...(kindName === undefined ? {} : { kindName }), ...(rules.length > 0 ? { rules } : {}) };
  });
}

function addSpelling(groups: Map<string, Written[]>, key: string, spelling: Written): void {
  const group = groups.get(key);
  if (!group) groups.set(key, [spelling]);
  else if (!group.some((s) => s.skill === spelling.skill && s.form === spelling.form)) group.push(spelling);
}

/** Written spellings first, derived ones only where nobody has written that spelling. */
function groupSpellings(spellings: readonly Written[]): Map<string, Written[]> {
  const groups = new Map<string, Written[]>();
  for (const spelling of spellings) addSpelling(groups, normaliseForm(spelling.form), spelling);
  const written = new Set(groups.keys());
  for (const spelling of spellings) {
    if (spelling.rules?.some((rule) => rule.exactCase)) continue;
    for (const derived of expandForm(spelling.form)) {
      const key = normaliseForm(derived);
      if (!written.has(key)) addSpelling(groups, key, { ...spelling, form: derived });
    }
  }
  groups.delete('');
  return groups;
}

type Kinds = readonly { readonly skill: number; readonly kindName: string }[];

/** Numbers what spellings can mean, in the order of `PackedVocabulary`; `groups` grows with every new meaning. */
function createNumbering(records: readonly SkillRecord[], kinds: Kinds, groups: string[]) {
  const numbers = new Map<string, number>();
  records.forEach((_, skill) => {
    numbers.set(writeNarrowJson([{ skill }]), numbers.size);
  });
  for (const kind of kinds) numbers.set(writeNarrowJson([kind]), numbers.size);
  return (spellings: readonly Written[]): number => {
    const group = writeNarrowJson(spellings.map(({ form: _, ...meaning }) => meaning));
    if (!numbers.has(group)) {
      numbers.set(group, numbers.size);
      groups.push(group);
    }
    return numbers.get(group) as number;
  };
}

function listKinds(records: readonly SkillRecord[]): Kinds {
  return records.flatMap(({ kinds = [] }, skill) => Array.from(new Set(kinds), (kindName) => ({ skill, kindName })));
}

/** Compiles the skill files; of several skills with one spelling the first whose rule holds is meant. */
export function packVocabulary(files: readonly SkillFile[]): PackedVocabulary {
  const records = files.flatMap(({ skills }) => skills);
  const kinds = listKinds(records);
  const groups: string[] = [];
  const numberOf = createNumbering(records, kinds, groups);
  const forms = Array.from(groupSpellings(records.flatMap(listSpellings)), ([form, spellings]) => ({
    form,
    value: numberOf(spellings),
  }));
  const categories = files.map(({ category, kind, skills }) => ({
    category,
    kind,
    skills: skills.flatMap(({ id, name }) => [id, name]),
  }));
  return {
    categories,
    kinds: { skills: kinds.map(({ skill }) => skill), names: kinds.map(({ kindName }) => kindName) },
    groups: groups.join('\n'),
    names: packNames(forms),
  };
}
