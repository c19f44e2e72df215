import Fuse from 'fuse.js';
import type { TitleRole } from './find-title-roles';
import type { TitleIndex } from './title-index';
import { extractTitleWords } from './title-words';

/** A misspelt title is a guess: the text has to bear it out. */
const CERTAINTY = 0.6;
/** One wrong letter in ten. */
const THRESHOLD = 0.1;
const SHORTEST = 10;
/** Longer titles are sentences, and a search through them costs more than it finds. */
const LONGEST = 60;

type Entry = { readonly title: string; readonly role: string };

const searchers = new WeakMap<TitleIndex, Fuse<Entry>>();

/** The role that a misspelt title means ("Machine Leaning Engineer"); undefined unless the spelling is very near. */
export function findFuzzyRole(title: string, index: TitleIndex): TitleRole | undefined {
  const words = extractTitleWords(title).filter(({ folded }) => !index.noise.has(folded));
  const wanted = words.map(({ folded }) => folded).join(' ');
  const [first, last] = [words[0], words.at(-1)];
  if (!first || !last || wanted.length < SHORTEST || wanted.length > LONGEST) return undefined;
  const found = searcherOf(index)
    .search(wanted, { limit: 3 })
    .find(({ item }) => hasSameShortWords(wanted, item.title) && hasSameLength(wanted, item.title));
  return found && { role: found.item.role, certainty: CERTAINTY, start: first.start, end: last.end };
}

function searcherOf(index: TitleIndex): Fuse<Entry> {
  const known = searchers.get(index);
  if (known) return known;
  const entries = Array.from(index.aliases, ([title, role]) => ({ title, role }));
  const searcher = new Fuse(entries, {
    keys: ['title'],
    threshold: THRESHOLD,
    ignoreLocation: true,
    ignoreFieldNorm: true,
  });
  searchers.set(index, searcher);
  return searcher;
}

/** "UI engineer" is no misspelt "AI engineer". */
function hasSameShortWords(a: string, b: string): boolean {
  const short = (phrase: string) =>
    phrase
      .split(' ')
      .filter((word) => word.length <= 4)
      .join(' ');
  return short(a) === short(b);
}

function hasSameLength(a: string, b: string): boolean {
  return Math.abs(a.length - b.length) <= 2;
}
