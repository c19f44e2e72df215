const ACRONYM = /^\p{Lu}[\p{Lu}\d&.]{1,6}s?$/u;
const NUMERONYM = /^(\p{L})(\d+)(\p{L})$/u;
/** Names that begin with as many of the same letters are spellings of each other, or of one family. */
const SAME_START = 5;
const FILLERS: ReadonlySet<string> = new Set(['and', 'for', 'in', 'of', 'the', 'to', 'with']);

/**
 * True when two wordings of the skill `name` are sure to mean the same to a reader and share no letters for a search:
 * an acronym and what it stands for ("CNN", "convolutional network"), or two proper names of one product. Looser
 * synonyms are no reason to advise somebody to write them.
 */
export function isTrueSynonym(a: string, b: string, name: string): boolean {
  const [first, second] = [joinLetters(a), joinLetters(b)];
  if (first.includes(second) || second.includes(first) || first.slice(0, SAME_START) === second.slice(0, SAME_START)) {
    return false;
  }
  if (isAcronymOf(a, b, name) || isAcronymOf(b, a, name)) return true;
  return isProperName(name) && isCapitalised(a) && isCapitalised(b);
}

function joinLetters(words: string): string {
  return words.toLowerCase().replace(/[^\p{L}\p{N}+#]/gu, '');
}

function extractWords(phrase: string): string[] {
  const words = phrase
    .replace(/\([^()]*\)/g, ' ')
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u);
  return words.filter((word) => word !== '' && !FILLERS.has(word));
}

function isAcronymOf(short: string, long: string, name: string): boolean {
  const [, start, count, end] = NUMERONYM.exec(short.toLowerCase()) ?? [];
  const letters = joinLetters(long);
  if (start && end && letters.startsWith(start) && letters.endsWith(end)) return letters.length === Number(count) + 2;
  if (!ACRONYM.test(short)) return false;
  const initials = joinLetters(short.replace(/s$/, ''));
  const [said, named] = [extractWords(long), extractWords(name)];
  return initials === findInitials(said) || (initials === findInitials(named) && sharesMost(said, named));
}

function findInitials(words: readonly string[]): string {
  return words.map((word) => word.slice(0, 1)).join('');
}

/** More than half of a name's words, whatever their endings. */
function sharesMost(said: readonly string[], named: readonly string[]): boolean {
  const stem = (word: string) => word.slice(0, 6);
  const shared = named.filter((word) => said.some((each) => stem(each) === stem(word) && word.length > 3));
  return shared.length * 2 > named.length;
}

/** "PostgreSQL" and "Microsoft Entra ID", not "Data visualization". */
function isProperName(name: string): boolean {
  const words = name.split(/\s+/);
  return words.some((word) => /\p{Ll}\p{Lu}/u.test(word)) || (words.length > 1 && words.every(isCapitalised));
}

function isCapitalised(words: string): boolean {
  return words.split(/\s+/).every((word) => /^[\p{Lu}\d]/u.test(word));
}
