import { readdirSync, readFileSync } from 'node:fs';
import { availableParallelism, loadavg } from 'node:os';
import AhoCorasick from 'ahocorasick';
import { readDataFiles } from '../../lib/knowledge/build/read-data';
import { compileKnowledge } from '../../lib/knowledge/compile-knowledge';
import { expandForm } from '../../lib/skills/expand-form';
import { createNameMatcher, findNames } from '../../lib/skills/name-matcher';
import { normaliseForm } from '../../lib/skills/normalise-form';
import { inRoot } from '../commands/paths';

/** Millions of characters in a second, for the whole vocabulary on one core. */
const TARGET = 60;
const ROUNDS = 7;
/** Characters of text: as many as a method gets through in a few seconds. */
const LENGTHS = { long: 5_000_000, short: 20_000, shortest: 1_000 } as const;
const MILLION = 1_000_000;

/** Builds what finds the names, and gives a function that says how many it finds in a text. */
type Method = {
  readonly name: string;
  readonly length: (typeof LENGTHS)[keyof typeof LENGTHS];
  readonly build: (names: readonly string[]) => (text: string) => number;
};

const METHODS: readonly Method[] = [
  { name: 'findNames', length: LENGTHS.long, build: buildFindNames },
  { name: 'ahocorasick (every place, also within words)', length: LENGTHS.long, build: buildAhoCorasick },
  { name: 'one big RegExp', length: LENGTHS.shortest, build: buildBigRegExp },
  { name: 'a RegExp per word', length: LENGTHS.short, build: buildRegExps },
];

/** `npm run bench:matcher`: how quick the matcher of skills is beside other ways to find names; 1 below the target. */
export async function run(): Promise<number> {
  const names = listNames();
  const text = readTexts();
  const [load = 0] = loadavg();
  console.log(`${names.length} names; load ${load.toFixed(1)} on ${availableParallelism()} processors`);
  console.log(
    `postings of the fixtures, ${text.length} characters, repeated to the length given; best of ${ROUNDS} for the long one\n`,
  );
  console.log('| method | characters | million a second | found | ms to build |\n|---|---:|---:|---:|---:|');
  const speeds = METHODS.map((method) => measure(method, names, text));
  if ((speeds[0] ?? 0) >= TARGET) return 0;
  console.error(`✗ findNames reads less than ${TARGET} million characters a second`);
  return 1;
}

/** Every spelling that the vocabulary is compiled from. */
function listNames(): string[] {
  const { skills } = compileKnowledge(readDataFiles(inRoot('data')));
  const written = skills.flatMap((file) =>
    file.skills.flatMap(({ name, aliases, kinds = [] }) => [name, ...aliases, ...kinds]),
  );
  const names = new Set(written.flatMap((form) => [form, ...expandForm(form)]).map(normaliseForm));
  names.delete('');
  return [...names];
}

function readTexts(): string {
  const folder = inRoot('tests/fixtures/pages');
  const files = readdirSync(folder).filter((name) => name.endsWith('.json'));
  return files
    .map((name) => JSON.parse(readFileSync(`${folder}/${name}`, 'utf8')).posting?.description ?? '')
    .join('\n');
}

function measure({ name, length, build }: Method, names: readonly string[], text: string): number {
  const started = performance.now();
  const count = build(names);
  const built = performance.now() - started;
  const long = text.repeat(Math.ceil(length / text.length)).slice(0, length);
  let found = 0;
  const times = Array.from({ length: length === LENGTHS.long ? ROUNDS : 1 }, () => {
    const from = performance.now();
    found = count(long);
    return performance.now() - from;
  });
  const speed = length / MILLION / (Math.min(...times) / 1000);
  console.log(`| ${name} | ${length} | ${speed.toPrecision(3)} | ${found} | ${built.toFixed(0)} |`);
  return speed;
}

function buildFindNames(names: readonly string[]) {
  const matcher = createNameMatcher(names.map((form, value) => ({ form, value })));
  return (text: string) => findNames(matcher, text).length;
}

function buildAhoCorasick(names: readonly string[]) {
  const automaton = new AhoCorasick([...names]);
  return (text: string) => automaton.search(text.toLowerCase()).length;
}

function buildBigRegExp(names: readonly string[]) {
  const longestFirst = [...names].sort((a, b) => b.length - a.length);
  const pattern = new RegExp(atWordEdges(longestFirst.map(escapeName).join('|')), 'gi');
  return (text: string) => [...text.matchAll(pattern)].length;
}

function buildRegExps(names: readonly string[]) {
  const patterns = names.map((name) => new RegExp(atWordEdges(escapeName(name)), 'gi'));
  return (text: string) => patterns.reduce((sum, pattern) => sum + (text.match(pattern)?.length ?? 0), 0);
}

/** By ASCII letters only: with Unicode's the code of so many patterns is more than the engine has room for. */
function atWordEdges(pattern: string): string {
  return `(?<!\\w)(?:${pattern})(?!\\w)`;
}

function escapeName(name: string): string {
  return name.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&');
}
