import { isFieldName } from './field-names';
import { JOB_WORD } from './job-words';
import { areOpen } from './open-title';
import { withoutEmployer } from './title-employer';
import type { TitleIndex, TitlePattern } from './title-index';
import { extractTitleWords, hasPhrase, type TitleWord } from './title-words';

/** A role that a title names, how surely (0 to 1), and the words that name it as offsets into the title. */
export type TitleRole = {
  readonly role: string;
  readonly certainty: number;
  readonly start: number;
  readonly end: number;
};

/**
 * How a title names a role: by a name that is the whole title or a part of it, by a name that other words change
 * ("Backend Engineer, Data Feeds"), by a field and a kind of work, or by a field alone.
 */
const CERTAINTY = {
  whole: 0.98,
  name: 0.94,
  longField: 0.78,
  pattern: 0.76,
  fieldWork: 0.75,
  changed: 0.74,
  field: 0.6,
} as const;
/** Below this a title only hints at a role. */
const NAMED = 0.8;

/** In words: the name of a field as long as this says more than a pattern ("AI red team"). */
const LONG_FIELD = 3;
/** In parts. */
const LONG_TITLE = 2;

type Place = { readonly start: number; readonly end: number };
type Named = Place & { readonly role: string; readonly key: string; readonly words: readonly TitleWord[] };

/** True when the title itself names the role, false when it only hints at it. */
export function isNamed({ certainty }: TitleRole): boolean {
  return certainty >= NAMED;
}

/** Roles that a title names, surest first; empty when it names none or names other work such as recruiting. */
export function findTitleRoles(title: string, index: TitleIndex, company?: string): TitleRole[] {
  const words = extractTitleWords(withoutEmployer(title, company));
  const plain = words.filter(({ folded }) => !index.noise.has(folded) && !/^\d+$/.test(folded));
  const outside = withoutBrackets(title, plain);
  const named = dropOverlapped(
    [words, plain, outside].flatMap((list) => findAliases(list, index)),
    plain,
    index,
  );
  if (isBlocked(words, named, index)) return [];
  const graded = named.map((alias) => ({
    role: alias.role,
    certainty: gradeAlias(alias, [plain, outside], index),
    start: alias.start,
    end: alias.end,
  }));
  const patterns = graded.some(isNamed) ? [] : findPatterns(words, index);
  return keepBest([...graded, ...patterns]);
}

function findAliases(words: readonly TitleWord[], index: TitleIndex): Named[] {
  const found: Named[] = [];
  for (let from = 0; from < words.length; from++) {
    const keys = listKeys(words, from, index.longest);
    for (let length = keys.length; length > 0; length--) {
      const key = keys[length - 1] as string;
      const role = index.aliases.get(key);
      if (role === undefined) continue;
      const part = words.slice(from, from + length);
      found.push({ role, key, words: part, ...spanOf(part) });
    }
  }
  return found;
}

/** The word at `from` alone, with the next one, and so on. */
function listKeys(words: readonly TitleWord[], from: number, longest: number): string[] {
  const keys: string[] = [];
  for (const { folded } of words.slice(from, from + longest)) {
    const shorter = keys.at(-1);
    keys.push(shorter === undefined ? folded : `${shorter} ${folded}`);
  }
  return keys;
}

/** "Machine Learning (ML) Engineer" reads as "Machine Learning Engineer". */
function withoutBrackets(title: string, words: readonly TitleWord[]): TitleWord[] {
  const brackets = Array.from(title.matchAll(/\([^()]{0,60}\)|\[[^[\]]{0,60}\]/g), (match) => ({
    start: match.index,
    end: match.index + match[0].length,
  }));
  if (brackets.length === 0) return [];
  return words.filter((word) => !brackets.some((bracket) => isInside(word, bracket)));
}

/**
 * Of names inside one another the longer is meant; a name across two parts gives way to one that stands in one part where
 * they overlap, and where its last part goes on ("Data Scientist, AI Policy" is a data scientist).
 */
function dropOverlapped(names: readonly Named[], words: readonly TitleWord[], index: TitleIndex): Named[] {
  const isLoose = (name: Named) => isDivided(name) && findBehind(name, words).length > 0;
  const beats = (other: Named, name: Named) => {
    if (other.start >= name.end || name.start >= other.end) return false;
    if (isInside(name, other))
      return other.end - other.start > name.end - name.start && !(isLoose(other) && !isDivided(name));
    return (
      isDivided(name) &&
      !isDivided(other) &&
      !isFieldName(other.key, index) &&
      (isLoose(name) || !isInside(other, name))
    );
  };
  return names.filter((name) => !names.some((other) => beats(other, name)));
}

function isDivided({ words }: Named): boolean {
  return words[0]?.part !== words.at(-1)?.part;
}

/** The words that follow a name in its part and belong to it, up to the next of several things. */
function findBehind({ words: own }: Named, words: readonly TitleWord[]): readonly TitleWord[] {
  const last = own.at(-1);
  const behind = words.filter(({ start, part }) => last && start >= last.end && part === last.part);
  const next = behind.findIndex(({ isNext }) => isNext);
  return next < 0 ? behind : behind.slice(0, next);
}

/** How sure a name is that stands in a title of other words too; `lists` are the title's words with and without brackets. */
function gradeAlias(alias: Named, lists: readonly (readonly TitleWord[])[], index: TitleIndex): number {
  const isWhole = lists.some((words) => words.length > 0 && words.every((word) => isInside(word, alias)));
  if (isWhole) return CERTAINTY.whole;
  const words = lists[0] ?? [];
  const before = words.filter(({ end }) => end <= alias.start);
  const behind = findBehind(alias, words);
  const isOtherJob = behind.some(({ folded }) => JOB_WORD.test(folded));
  if (isOtherJob && !JOB_WORD.test(alias.key)) {
    return countFieldWords(alias.key) >= LONG_FIELD ? CERTAINTY.longField : CERTAINTY.fieldWork;
  }
  if (isFieldName(alias.key, index)) {
    return before.length === 0 && behind.length === 0 ? CERTAINTY.name : CERTAINTY.field;
  }
  const isChanged = isOtherJob || (isDivided(alias) && behind.length > 0) || isModified(alias, before);
  return isChanged ? CERTAINTY.changed : CERTAINTY.name;
}

/** "Machine learning" counts as its short form does. */
function countFieldWords(key: string): number {
  return key.replace('machine learning', 'ml').split(' ').length;
}

/** Words before a name change it where the name opens with the job or is open itself. */
function isModified(alias: Named, before: readonly TitleWord[]): boolean {
  const isJobFirst = JOB_WORD.test(alias.words[0]?.folded ?? '');
  return (isJobFirst || areOpen(alias.words)) && hasOwnBefore(alias, before);
}

/** Whether words stand before a name in its part and belong to it: not those of the thing before ("Analyst / "). */
function hasOwnBefore({ words }: Named, before: readonly TitleWord[]): boolean {
  const first = words[0];
  const last = before.at(-1);
  return first !== undefined && !first.isNext && last?.part === first.part;
}

/** "Recruiter, Data Science" is recruiting; "Data Scientist, Sales" and "Sales Data Scientist" are data science. */
function isBlocked(words: readonly TitleWord[], names: readonly Named[], index: TitleIndex): boolean {
  const text = joinWords(words);
  return index.blockers.some((blocker) => {
    if (!hasPhrase(text, blocker)) return false;
    const at = findPhrase(words, blocker);
    return at !== undefined && !names.some((name) => isInside(spanOf(at), name) || isAside(at, name));
  });
}

function isAside(blocker: readonly TitleWord[], { words }: Named): boolean {
  const [first, last] = [blocker[0], blocker.at(-1)];
  const [nameFirst, nameLast] = [words[0], words.at(-1)];
  if (!first || !last || !nameFirst || !nameLast) return false;
  if (first.start > nameLast.end) return first.part > nameLast.part;
  return (
    last.end <= nameFirst.start &&
    last.part === nameFirst.part &&
    !JOB_WORD.test(nameFirst.folded) &&
    !/(?:er|ive)$/.test(last.folded)
  );
}

function isInside(inner: Place, outer: Place): boolean {
  return outer.start <= inner.start && outer.end >= inner.end;
}

/** Several jobs may share a long title, so there a field is looked for beside the work first. */
function findPatterns(words: readonly TitleWord[], index: TitleIndex): TitleRole[] {
  const parts = words.at(-1)?.part ?? 0;
  const text = joinWords(words);
  const fitting = index.patterns.filter(({ field, work }) => hasSome(text, field) && hasSome(text, work));
  for (const reach of parts > LONG_TITLE ? [1, parts] : [parts]) {
    const pattern = fitting.find((each) => isNear(words, each, reach));
    if (pattern) return [{ role: pattern.role, certainty: CERTAINTY.pattern, ...spanOf(words) }];
  }
  return [];
}

function joinWords(words: readonly TitleWord[]): string {
  return ` ${words.map(({ folded }) => folded).join(' ')} `;
}

function hasSome(text: string, phrases: readonly string[]): boolean {
  return phrases.some((phrase) => hasPhrase(text, phrase));
}

function isNear(words: readonly TitleWord[], { field, work }: TitlePattern, reach: number): boolean {
  const find = (phrases: readonly string[]) => phrases.flatMap((phrase) => findPhrase(words, phrase)?.[0]?.part ?? []);
  const fields = find(field);
  return find(work).some((at) => fields.some((part) => Math.abs(part - at) <= reach));
}

function findPhrase(words: readonly TitleWord[], phrase: string): readonly TitleWord[] | undefined {
  const wanted = phrase.split(' ');
  for (let from = 0; from + wanted.length <= words.length; from++) {
    if (wanted.every((word, offset) => words[from + offset]?.folded === word)) {
      return words.slice(from, from + wanted.length);
    }
  }
  return undefined;
}

function spanOf(words: readonly TitleWord[]): Place {
  return { start: words[0]?.start ?? 0, end: words.at(-1)?.end ?? 0 };
}

function keepBest(roles: readonly TitleRole[]): TitleRole[] {
  const best = new Map<string, TitleRole>();
  for (const role of roles) if ((best.get(role.role)?.certainty ?? 0) < role.certainty) best.set(role.role, role);
  return [...best.values()].sort((a, b) => b.certainty - a.certainty || a.start - b.start);
}
