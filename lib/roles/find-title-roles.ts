import type { TitleIndex, TitlePattern } from './title-index';
import { extractTitleWords, type TitleWord } from './title-words';

/** A role that a title names, how surely (0 to 1), and the words that name it as offsets into the title. */
export type TitleRole = {
  readonly role: string;
  readonly certainty: number;
  readonly start: number;
  readonly end: number;
};

/** What parts the job from what it is about. */
const SEPARATOR = /[,|(–—:]|\s-\s/;

type Place = { readonly start: number; readonly end: number };

/** How a title names a role; figures measured on labelled postings, see `npm run eval`. */
const CERTAINTY = { whole: 0.98, alias: 0.94, pattern: 0.76 } as const;

/** Roles that a title names, surest first; empty when it names none or names other work such as recruiting. */
export function findTitleRoles(title: string, index: TitleIndex): TitleRole[] {
  const words = extractTitleWords(title);
  const plain = words.filter((word) => !index.noise.has(word.folded));
  const named = [...findAliases(plain, index), ...findAliases(withoutBrackets(title, plain), index)];
  const aliases = dropInner(named);
  if (isBlocked(title, words, aliases, index)) return [];
  const patterns = aliases.length > 0 ? [] : findPatterns(words, index);
  return keepBest([...aliases, ...patterns]);
}

function findAliases(words: readonly TitleWord[], index: TitleIndex): TitleRole[] {
  const found: TitleRole[] = [];
  for (let from = 0; from < words.length; from++) {
    const longest = Math.min(index.longest, words.length - from);
    for (let length = longest; length > 0; length--) {
      const part = words.slice(from, from + length);
      const role = index.aliases.get(part.map((word) => word.folded).join(' '));
      if (role === undefined) continue;
      const whole = length === words.length;
      found.push({ role, certainty: whole ? CERTAINTY.whole : CERTAINTY.alias, ...spanOf(part) });
      break;
    }
  }
  return found;
}

/** "Machine Learning (ML) Engineer" reads as "Machine Learning Engineer". */
function withoutBrackets(title: string, words: readonly TitleWord[]): TitleWord[] {
  const brackets = Array.from(title.matchAll(/\([^()]{0,60}\)|\[[^[\]]{0,60}\]/g), (match) => ({
    start: match.index,
    end: match.index + match[0].length,
  }));
  if (brackets.length === 0) return [];
  return words.filter((word) => !brackets.some(({ start, end }) => word.start >= start && word.end <= end));
}

function dropInner(roles: readonly TitleRole[]): TitleRole[] {
  const length = ({ start, end }: TitleRole) => end - start;
  return roles.filter((inner) => !roles.some((outer) => isInside(inner, outer) && length(outer) > length(inner)));
}

/** "Recruiter, Data Science" is recruiting; "Data Scientist, Sales" is data science for sales. */
function isBlocked(
  title: string,
  words: readonly TitleWord[],
  aliases: readonly TitleRole[],
  index: TitleIndex,
): boolean {
  return index.blockers.some((blocker) => {
    const at = findPhrase(words, blocker);
    return (
      at !== undefined &&
      !aliases.some((alias) => isInside(at, alias) || SEPARATOR.test(title.slice(alias.end, at.start)))
    );
  });
}

function isInside(inner: Place, outer: Place): boolean {
  return outer.start <= inner.start && outer.end >= inner.end;
}

function findPatterns(words: readonly TitleWord[], index: TitleIndex): TitleRole[] {
  const pattern = index.patterns.find((each) => isPattern(words, each));
  return pattern ? [{ role: pattern.role, certainty: CERTAINTY.pattern, ...spanOf(words) }] : [];
}

function isPattern(words: readonly TitleWord[], { field, work }: TitlePattern): boolean {
  const has = (phrase: string) => findPhrase(words, phrase) !== undefined;
  return field.some(has) && work.some(has);
}

function findPhrase(words: readonly TitleWord[], phrase: string): Place | undefined {
  const wanted = phrase.split(' ');
  for (let from = 0; from + wanted.length <= words.length; from++) {
    if (wanted.every((word, offset) => words[from + offset]?.folded === word)) {
      return spanOf(words.slice(from, from + wanted.length));
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
