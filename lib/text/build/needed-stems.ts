/** What a part of a pattern matches: one of `exact`, or else more than can be listed, with one of `needs` in it. */
type Reading = { readonly exact?: readonly string[]; readonly needs?: readonly string[] };

/** Places in the source of a pattern that are read from left to right. */
type Cursor = { readonly source: string; at: number };

/** More texts than this are not told apart; stems are to be few. */
const MOST = 24;
/** In UTF-16 units; what is shorter is nearly everywhere. */
const SHORTEST = 2;
/** A longer stem is hardly rarer, and where one is chosen among several no longer one is worth more. */
const LONG = 6;
/** Stems are cut to this length, by which many become one. */
const LONGEST = 12;

const NOTHING = [''];
const EMPTY: Reading = { exact: NOTHING };
const ANYTHING: Reading = {};
const LOOK = /\(\?<?[=!]/y;
const OPENING = /\((?:\?:|\?<\w+>)?/y;
const CLASS = /\[(?:\\.|[^\]\\])*\]/y;
const FEW = /^\[[^\\^-]{1,4}\]$/u;
const PROPERTY = /\\p\{\w+\}/iy;
const QUANTIFIER = /([?*+]|\{(\d+)(?:,\d*)?\})\??/y;
const CONTROLS: Readonly<Record<string, string>> = { n: '\n', t: '\t' };

/**
 * Stems of which every match of a pattern holds one, by the source of the pattern; undefined where none can be told. For
 * patterns without the flag `i`, whose classes have no brackets within brackets.
 */
export function findNeededStems(source: string): readonly string[] | undefined {
  const stems = listNeeds(readChoice({ source, at: 0 }));
  return stems && dropLonger(stems.map((stem) => stem.slice(0, LONGEST)));
}

/** Where a stem is, there are also those that lie in it. */
function dropLonger(stems: readonly string[]): string[] {
  const each = [...new Set(stems)];
  return each.filter((stem) => !each.some((other) => other !== stem && stem.includes(other)));
}

/** The alternatives of a pattern that stand in no group. */
export function splitAlternatives(source: string): string[] {
  const cursor = { source, at: 0 };
  const parts: string[] = [];
  for (let from = 0; from <= source.length; from = ++cursor.at) {
    readSequence(cursor);
    parts.push(source.slice(from, cursor.at));
  }
  return parts;
}

function listNeeds({ exact, needs }: Reading): readonly string[] | undefined {
  return exact && shortest(exact) >= SHORTEST ? exact : needs;
}

function shortest(texts: readonly string[]): number {
  return Math.min(...texts.map(({ length }) => length));
}

/** Alternatives up to the end of their group. */
function readChoice(cursor: Cursor): Reading {
  const readings = [readSequence(cursor)];
  while (cursor.source[cursor.at] === '|') {
    cursor.at++;
    readings.push(readSequence(cursor));
  }
  const exact = joinAll(readings.map((reading) => reading.exact));
  return exact && exact.length <= MOST ? { exact } : { needs: joinAll(readings.map(listNeeds)) };
}

function joinAll(lists: readonly (readonly string[] | undefined)[]): readonly string[] | undefined {
  return lists.every((list) => list !== undefined) ? lists.flat() : undefined;
}

/** Terms up to the end of their alternative. Of all that they need the rarest counts. */
function readSequence(cursor: Cursor): Reading {
  const found: (readonly string[])[] = [];
  let run: readonly string[] = NOTHING;
  let isExact = true;
  while (cursor.at < cursor.source.length && !'|)'.includes(cursor.source[cursor.at] as string)) {
    const { exact, needs = [] } = readTerm(cursor);
    if (exact && run.length * exact.length <= MOST) {
      run = run.flatMap((text) => exact.map((next) => text + next));
      continue;
    }
    isExact = false;
    found.push(run, needs);
    run = exact ?? NOTHING;
  }
  return isExact ? { exact: run } : { needs: chooseRarest([...found, run]) };
}

function chooseRarest(needs: readonly (readonly string[])[]): readonly string[] | undefined {
  const sound = needs.filter((stems) => stems.length > 0 && shortest(stems) >= SHORTEST);
  const worth = (stems: readonly string[]) => Math.min(shortest(stems), LONG) - stems.length / 100;
  return sound.sort((a, b) => worth(b) - worth(a))[0];
}

function readTerm(cursor: Cursor): Reading {
  return repeat(readAtom(cursor), cursor);
}

function repeat(atom: Reading, cursor: Cursor): Reading {
  const [found, sign, least] = take(QUANTIFIER, cursor) ?? [];
  if (found === undefined) return atom;
  if (sign === '?') return atom.exact ? { exact: ['', ...atom.exact] } : ANYTHING;
  return sign === '*' || least === '0' ? ANYTHING : { needs: listNeeds(atom) };
}

function readAtom(cursor: Cursor): Reading {
  if (take(LOOK, cursor)) {
    // What stands beside a match is no part of it.
    readGroup(cursor);
    return EMPTY;
  }
  if (take(OPENING, cursor)) return readGroup(cursor);
  const [set] = take(CLASS, cursor) ?? [];
  if (set !== undefined) return FEW.test(set) ? { exact: Array.from(set.slice(1, -1)) } : ANYTHING;
  if (take(PROPERTY, cursor)) return ANYTHING;
  const sign = cursor.source[cursor.at++] as string;
  if (sign === '\\') return readEscape(cursor.source[cursor.at++] as string);
  if (sign === '.') return ANYTHING;
  return '^$'.includes(sign) ? EMPTY : { exact: [sign] };
}

function readGroup(cursor: Cursor): Reading {
  const reading = readChoice(cursor);
  cursor.at++;
  return reading;
}

function readEscape(sign: string): Reading {
  if (sign === 'b' || sign === 'B') return EMPTY;
  const control = CONTROLS[sign];
  if (control !== undefined) return { exact: [control] };
  return /\w/.test(sign) ? ANYTHING : { exact: [sign] };
}

function take(pattern: RegExp, cursor: Cursor): RegExpExecArray | undefined {
  pattern.lastIndex = cursor.at;
  const found = pattern.exec(cursor.source);
  if (found) cursor.at = pattern.lastIndex;
  return found ?? undefined;
}
