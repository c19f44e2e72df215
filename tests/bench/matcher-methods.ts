import AhoCorasick from 'ahocorasick';
import { createNameMatcher, findNames } from '../../lib/skills/name-matcher';

/** Builds what finds the names, and gives a function that says how many it finds in a text. */
export type Method = (names: readonly string[]) => (text: string) => number;

/** Ways to find names in a text. */
export const methods = {
  findNames: (names) => {
    const matcher = createNameMatcher(names.map((form, value) => ({ form, value })));
    return (text) => findNames(matcher, text).length;
  },
  /** Every place, also within words. */
  ahocorasick: (names) => {
    const automaton = new AhoCorasick([...names]);
    return (text) => automaton.search(text.toLowerCase()).length;
  },
  bigRegExp: (names) => {
    const longestFirst = [...names].sort((a, b) => b.length - a.length);
    const pattern = new RegExp(atWordEdges(longestFirst.map(escapeName).join('|')), 'gi');
    return (text) => [...text.matchAll(pattern)].length;
  },
  regExps: (names) => {
    const patterns = names.map((name) => new RegExp(atWordEdges(escapeName(name)), 'gi'));
    return (text) => patterns.reduce((sum, pattern) => sum + (text.match(pattern)?.length ?? 0), 0);
  },
  /** Finds nothing: what reading every character costs, which nobody can go below. */
  charCodeAt: () => (text) => {
    let sum = 0;
    for (let i = 0; i < text.length; i++) sum = (sum + text.charCodeAt(i)) | 0;
    return sum;
  },
} as const satisfies Record<string, Method>;

export type MethodName = keyof typeof methods;

/** By ASCII letters only: with Unicode's the code of so many patterns is more than the engine has room for. */
function atWordEdges(pattern: string): string {
  return `(?<!\\w)(?:${pattern})(?!\\w)`;
}

function escapeName(name: string): string {
  return name.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&');
}
