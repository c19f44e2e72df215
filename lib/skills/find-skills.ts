import Fuse from 'fuse.js';
import type { Knowledge } from '../knowledge/knowledge';
import { foldUnit } from './char-tables';
import { CELL, type CharTrie, KIND_SHIFT, LABEL, LABEL_END, NAME, PARENT, ROOT_STATE } from './char-trie';
import { normaliseForm } from './normalise-form';
import type { Vocabulary } from './vocabulary';

/**
 * A skill that a search found. `alias` is the other name that fits the query, in lower case, where its own does not;
 * `kind` the narrower thing that is so called, where the words are a kind of the skill and no name of it.
 */
export type FoundSkill = {
  readonly id: string;
  readonly name: string;
  readonly alias?: string;
  readonly kind?: string;
};

/** One spelling of a skill, normalised. */
type Entry = { readonly form: string; readonly found: FoundSkill };

type SearchedKnowledge = Pick<Knowledge, 'vocabulary' | 'roles'>;

const MOST = 8;
/** Longer than any name of a skill that anybody types. */
const LONGEST = 60;
/** Shorter words are within one letter of too many others. */
const SHORTEST_FUZZY = 4;
/** Three wrong letters in ten, as people type them. */
const OPTIONS = { keys: ['form'], threshold: 0.3, ignoreLocation: true, includeScore: true };
/** In UTF-16 units: what is much shorter or longer, or begins otherwise, is hardly the same misspelt, and searching costs. */
const REACH = { shorter: 3, longer: 6 } as const;

const entriesOf = new WeakMap<Vocabulary, readonly Entry[]>();

/**
 * Skills for a search box, best first, each once, at most `most`: those that the query names, then those with a name in
 * which every word of the query begins a word, then those whose spelling is near. Nothing for a query without a word or
 * sign of a name.
 */
export function findSkills(query: string, { vocabulary, roles }: SearchedKnowledge, most = MOST): FoundSkill[] {
  const phrase = normaliseForm(query.slice(0, LONGEST)).trim();
  if (phrase === '') return [];
  const wanted = phrase.split(' ');
  const entries = listEntries(vocabulary);
  const usual = countRolesOf(roles);
  const byNearness = (one: Entry, other: Entry) => compareNearness(one, other, phrase, usual);
  const exact = entries.filter(({ form }) => form === phrase).sort(byNearness);
  const begun = entries.filter(({ form }) => isBegun(wanted, form)).sort(byNearness);
  const isKnown = exact.length + begun.length > 0;
  const near = isKnown || phrase.length < SHORTEST_FUZZY ? [] : searchNear(phrase, entries);
  return chooseSkills([...exact, ...begun, ...near], most);
}

function isBegun(wanted: readonly string[], form: string): boolean {
  const words = ` ${form}`;
  return wanted.every((word) => words.includes(` ${word}`));
}

/**
 * A skill's own name before other names of skills, names that begin as the query does, what most roles are made of, then
 * the shortest.
 */
function compareNearness(one: Entry, other: Entry, phrase: string, usual: ReadonlyMap<string, number>): number {
  const isBegin = ({ form }: Entry) => Number(form.startsWith(phrase));
  const countRoles = ({ found }: Entry) => usual.get(found.id) ?? 0;
  return (
    rankOf(one.found) - rankOf(other.found) ||
    isBegin(other) - isBegin(one) ||
    countRoles(other) - countRoles(one) ||
    one.form.length - other.form.length ||
    (one.form < other.form ? -1 : 1)
  );
}

/** How many roles are made of a skill: of several that begin alike the one that most are is meant most often. */
function countRolesOf(roles: SearchedKnowledge['roles']): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { skills } of roles.values()) {
    for (const id of [...skills.core, ...skills.common]) counts.set(id, (counts.get(id) ?? 0) + 1);
  }
  return counts;
}

function rankOf({ alias, kind }: FoundSkill): number {
  if (kind !== undefined) return 2;
  return alias === undefined ? 0 : 1;
}

function searchNear(phrase: string, entries: readonly Entry[]): Entry[] {
  const alike = entries.filter(
    ({ form }) =>
      form[0] === phrase[0] &&
      form.length >= phrase.length - REACH.shorter &&
      form.length <= phrase.length + REACH.longer,
  );
  return new Fuse(alike, OPTIONS).search(phrase).map(({ item }) => item);
}

function chooseSkills(entries: readonly Entry[], most: number): FoundSkill[] {
  const first = new Map<string, FoundSkill>();
  for (const { found } of entries) {
    if (!first.has(found.id)) first.set(found.id, found);
    if (first.size >= most) break;
  }
  return [...first.values()];
}

/** Every spelling that the vocabulary knows, read back out of its trie once. */
function listEntries(vocabulary: Vocabulary): readonly Entry[] {
  const known =
    entriesOf.get(vocabulary) ?? dropDerived(listForms(vocabulary.matcher.trie).flatMap(toEntries(vocabulary)));
  entriesOf.set(vocabulary, known);
  return known;
}

/** The singular that the vocabulary derives from a name of several words is no name that people would call it by. */
function dropDerived(entries: readonly Entry[]): Entry[] {
  const written = new Set(entries.map(({ form, found }) => `${found.id} ${form}`));
  return entries.filter(
    ({ form, found }) => rankOf(found) !== 1 || !form.includes(' ') || !written.has(`${found.id} ${form}s`),
  );
}

type Form = { readonly form: string; readonly value: number };

function toEntries({ spellings }: Vocabulary) {
  return ({ form, value }: Form): Entry[] =>
    spellings.get(value).map(({ skill: { id, name, kindName } }) => {
      if (kindName !== undefined) return { form, found: { id, name, kind: kindName } };
      return { form, found: normaliseForm(name) === form ? { id, name } : { id, name, alias: form } };
    });
}

/** Names end at states with a value; what leads to a state is what leads to its parent, one character and its label. */
function listForms(trie: CharTrie): Form[] {
  const { cells, labels } = trie;
  const chars = listChars(trie);
  const wordsTo = new Map<number, string>([[ROOT_STATE, '']]);
  const read = (state: number): string => {
    const known = wordsTo.get(state);
    if (known !== undefined) return known;
    const parent = cells[state + PARENT] ?? ROOT_STATE;
    const char = chars.get(state / CELL - (cells[parent] ?? 0)) ?? '';
    const label = cells[state + LABEL] ?? 0;
    const words = read(parent) + char + labels.slice(label, labels.indexOf(LABEL_END, label));
    wordsTo.set(state, words);
    return words;
  };
  const forms: Form[] = [];
  for (let state = ROOT_STATE + CELL; state < cells.length; state += CELL) {
    const name = cells[state + NAME] ?? 0;
    if (name > 0) forms.push({ form: read(state), value: trie.readValue(name) });
  }
  return forms;
}

/** By class of the trie's alphabet the character as names have it: in lower case, a space for every separator. */
function listChars({ units }: CharTrie): Map<number, string> {
  const chars = new Map<number, string>([[1, ' ']]);
  for (let code = 0; code < units.length; code++) {
    const inNames = (units[code] ?? 0) & ((1 << KIND_SHIFT) - 1);
    if (inNames > 1 && foldUnit(code) === code) chars.set(inNames, String.fromCharCode(code));
  }
  return chars;
}
