import Fuse from 'fuse.js';
import type { TitleRole } from './find-title-roles';
import type { TitleIndex } from './title-index';
import { extractTitleWords, hasPhrase } from './title-words';

/** A misspelt title is a guess: the text has to bear it out. */
const CERTAINTY = 0.6;
/** One wrong letter in ten. */
const THRESHOLD = 0.1;
const SHORTEST = 10;
/** Longer titles are sentences, and a search through them costs more than it finds. */
const LONGEST = 60;

type Entry = { readonly title: string; readonly role: string };

const entriesOf = new WeakMap<TitleIndex, readonly Entry[]>();

/** The role that a misspelt title means ("Machine Leaning Engineer"); undefined unless the spelling is very near. */
export function findFuzzyRole(title: string, index: TitleIndex): TitleRole | undefined {
  const every = extractTitleWords(title);
  const all = ` ${every.map(({ folded }) => folded).join(' ')} `;
  const words = every.filter(({ folded }) => !index.noise.has(folded));
  const wanted = words.map(({ folded }) => folded).join(' ');
  const [first, last] = [words[0], words.at(-1)];
  if (!first || !last || wanted.length < SHORTEST || wanted.length > LONGEST) return undefined;
  if (index.blockers.some((blocker) => hasPhrase(all, blocker))) return undefined;
  // The search is the dear part, so only titles that could pass at all are searched.
  const close = listEntries(index).filter(({ title: known }) => isAlike(wanted, known));
  const [found] = new Fuse(close, OPTIONS).search(wanted, { limit: 1 });
  return found && { role: found.item.role, certainty: CERTAINTY, start: first.start, end: last.end };
}

const OPTIONS = { keys: ['title'], threshold: THRESHOLD, ignoreLocation: true, ignoreFieldNorm: true };

function listEntries(index: TitleIndex): readonly Entry[] {
  const known = entriesOf.get(index) ?? Array.from(index.aliases, ([title, role]) => ({ title, role }));
  entriesOf.set(index, known);
  return known;
}

function isAlike(wanted: string, known: string): boolean {
  return Math.abs(wanted.length - known.length) <= 2 && wanted[0] === known[0] && hasSameShortWords(wanted, known);
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
