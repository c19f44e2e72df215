import Fuse from 'fuse.js';
import type { Knowledge } from '../knowledge/knowledge';
import type { TitleIndex } from './title-index';
import { foldTitlePhrase } from './title-words';

/** A role that a search found: its id, its name, and the known title that fits the query where that is not its name. */
export type FoundRole = { readonly id: string; readonly name: string; readonly title?: string };

type SearchedKnowledge = Pick<Knowledge, 'roles' | 'titles'>;
type Entry = { readonly title: string; readonly role: string };

const MOST = 8;
/** Longer than any title that anybody types; a search through more costs more than it finds. */
const LONGEST = 60;
/** Shorter words are within one letter of too many others. */
const SHORTEST_FUZZY = 4;
/** Three wrong letters in ten, as people type them. */
const OPTIONS = { keys: ['title'], threshold: 0.3, ignoreLocation: true, includeScore: true };

/** In UTF-16 units: what is much shorter or longer, or begins otherwise, is hardly the same misspelt, and searching costs. */
const REACH = { shorter: 3, longer: 6 } as const;

const entriesOf = new WeakMap<TitleIndex, readonly Entry[]>();

/**
 * Roles for a search box, best first, each once, at most `most`: those that the query names, then those in whose name
 * every word of the query begins a word, those with such another title, and those whose spelling is near. Level words are passed over; a query
 * without any other word finds nothing.
 */
export function findRoles(query: string, { roles, titles }: SearchedKnowledge, most = MOST): FoundRole[] {
  const words = foldTitlePhrase(query.slice(0, LONGEST)).split(' ');
  const wanted = words.filter((word) => word !== '' && !titles.noise.has(word));
  if (wanted.length === 0) return [];
  const phrase = wanted.join(' ');
  const entries = listEntries(titles);
  const exact = entries.filter(({ title }) => title === phrase);
  const begun = entries.filter(({ title }) => isBegun(wanted, title)).sort(byLength);
  const named = begun.filter(({ title, role }) => isNameOf(title, roles.get(role)?.name));
  const near = begun.length > 0 || phrase.length < SHORTEST_FUZZY ? [] : searchNear(phrase, entries);
  return chooseRoles([...exact, ...named, ...begun, ...near], roles, most);
}

function listEntries(titles: TitleIndex): readonly Entry[] {
  const known = entriesOf.get(titles) ?? Array.from(titles.aliases, ([title, role]) => ({ title, role }));
  entriesOf.set(titles, known);
  return known;
}

function searchNear(phrase: string, entries: readonly Entry[]): Entry[] {
  const alike = entries.filter(
    ({ title }) =>
      title[0] === phrase[0] &&
      title.length >= phrase.length - REACH.shorter &&
      title.length <= phrase.length + REACH.longer,
  );
  return new Fuse(alike, OPTIONS).search(phrase).map(({ item }) => item);
}

function isBegun(wanted: readonly string[], title: string): boolean {
  const words = title.split(' ');
  return wanted.every((word) => words.some((known) => known.startsWith(word)));
}

/** The less a title says beside the query, the nearer it is. */
function byLength(a: Entry, b: Entry): number {
  return a.title.length - b.title.length || (a.title < b.title ? -1 : 1);
}

function isNameOf(title: string, name: string | undefined): boolean {
  return name !== undefined && foldTitlePhrase(name) === title;
}

function chooseRoles(entries: readonly Entry[], roles: Knowledge['roles'], most: number): FoundRole[] {
  const found = new Map<string, FoundRole>();
  for (const { role, title } of entries) {
    const name = roles.get(role)?.name;
    if (name === undefined || found.has(role)) continue;
    found.set(role, isNameOf(title, name) ? { id: role, name } : { id: role, name, title });
    if (found.size >= most) break;
  }
  return [...found.values()];
}
