import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { inRoot } from '../commands/paths';
import { readSampleResume } from '../commands/samples';
import { readOwnSets } from '../eval/read-sets';
import { draw, pick, type Random } from './fuzz-target';
import { mutateText } from './mutate-text';

/** What spoiled texts are made of. */
export type TextStock = {
  readonly lines: readonly string[];
  readonly wholes: readonly string[];
  readonly resumes: readonly string[];
  /** Words that the parsers listen for. */
  readonly words: readonly string[];
};

/** Longest text that is made, in UTF-16 units: five times a usual posting. */
const LONGEST = 20_000;

// Forms of money, time and place that stand in no dictionary.
const FORMS = (
  '$120k|€ 65.000|£45,000.50|USD 90 000|¥8,000,000|120-150K|100k - 130k|12 LPA|₹ 18,00,000|CHF 110’000|R$ 9.000,00|5+|3-5|' +
  '2 bis 4|10+ years|five (5) years|per year|/yr|an hour|p.a.|pro Monat|par an|al mes|40 h|401(k)|30%|2019|01/2020|2020-03|' +
  "Jan 2021|Sep '19|März 2018|05.2017|present|heute|– today|Austin, TX|New York, NY (Remote)|München|Île-de-France|" +
  'São Paulo, SP|東京|Berlin | Remote|3 days a week|100 % remote|on-site|m/w/d|(f/m/x)|Sr.|II|L5|C++|C#|.NET|Node.js|CI/CD|' +
  'A/B|R|Go|Python/Scala|and/or|e.g.|i.e.|* |- |• |1. |## |**Requirements**|Requirements:|Nice to have:|About us|Benefits'
).split('|');

const SEPARATORS = [
  ' ',
  ' ',
  ' ',
  ', ',
  '\n',
  '\n- ',
  ': ',
  ' - ',
  ' – ',
  '/',
  ' or ',
  ' and ',
  '. ',
  '; ',
  '',
  '\t',
  '\n\n',
];

/** Any characters at all, those that make trouble among them. */
const anything = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 200 }),
  fc.string({ unit: 'grapheme', maxLength: 200 }),
  fc.string({
    unit: fc.constantFrom(...' \n\t.,-–/()[]{}$€%+*&#@!?0159kKaAßİſﬁ\u00a0\u200b\ud800\udc00\ufffe'),
    maxLength: 300,
  }),
);

/** Our own postings and resume, and the words in the sources of the parsers. */
export function readTextStock(): TextStock {
  const postings = readOwnSets().flatMap((set) => set.postings);
  const resumes = [readSampleResume()];
  const wholes = [...postings.map(({ description }) => description), ...resumes];
  const fields = postings.flatMap(({ title, company = '', location = '', salaryText = '' }) => [
    title,
    company,
    location,
    salaryText,
  ]);
  const lines = [...wholes.flatMap((whole) => whole.split('\n')), ...fields].filter((line) => line.trim() !== '');
  return { lines, wholes, resumes, words: [...FORMS, ...readListenedWords()] };
}

/** Words of the parsers' own sources: the patterns in them say what they listen for. */
function readListenedWords(): string[] {
  const folders = ['posting', 'roles', 'sections', 'skills', 'resume/profile', 'coverage'].map((name) =>
    inRoot('lib', name),
  );
  const sources = folders.flatMap((folder) =>
    readdirSync(folder)
      .filter((file) => file.endsWith('.ts'))
      .map((file) => readFileSync(`${folder}/${file}`, 'utf8')),
  );
  return [...new Set(sources.join('\n').match(/\p{L}{2,24}/gu))].sort();
}

/** A text as a page, a resume or an enemy may write it. */
export function makeText(random: Random, stock: TextStock): string {
  const turn = random();
  return mutateText(random, choose(random, stock, turn), stock.lines).slice(0, LONGEST);
}

/** A resume as a person, a bad copy or an enemy may write it. */
export function makeResume(random: Random, stock: TextStock): string {
  if (random() < 0.4) return makeText(random, stock);
  let resume = pick(random, stock.resumes);
  for (let left = draw(random, 6); left > 0; left -= 1) resume = changeLine(random, resume, stock);
  return mutateText(random, resume, stock.lines).slice(0, LONGEST);
}

/** With another line, one twice or one less: places, jobs and years come to stand in the wrong ones. */
function changeLine(random: Random, resume: string, stock: TextStock): string {
  const lines = resume.split('\n');
  const at = draw(random, lines.length);
  const other = random() < 0.5 ? joinWords(random, stock, 1 + draw(random, 6)) : pick(random, lines);
  return lines.toSpliced(at, draw(random, 2), ...(random() < 0.2 ? [] : [other])).join('\n');
}

function choose(random: Random, stock: TextStock, turn: number): string {
  if (turn < 0.3) return pick(random, stock.lines);
  if (turn < 0.6) return joinWords(random, stock, 1 + draw(random, 14));
  if (turn < 0.74) return Array.from({ length: 2 + draw(random, 8) }, () => pick(random, stock.lines)).join('\n');
  if (turn < 0.84) return sampleAnything(random);
  if (turn < 0.92) return pump(random, stock);
  return pick(random, stock.wholes);
}

function joinWords(random: Random, { words, lines }: TextStock, count: number): string {
  const word = () => (random() < 0.4 ? pick(random, FORMS) : pick(random, random() < 0.9 ? words : lines));
  return Array.from({ length: count }, () => word() + pick(random, SEPARATORS)).join('');
}

function sampleAnything(random: Random): string {
  return fc.sample(anything, { seed: draw(random, 2 ** 31), numRuns: 1 })[0] ?? '';
}

/** One and the same piece over and over: what makes a pattern run on. */
function pump(random: Random, stock: TextStock): string {
  const line = pick(random, stock.lines);
  const start = draw(random, line.length);
  const piece =
    random() < 0.5 ? line.slice(start, start + 1 + draw(random, 12)) : joinWords(random, stock, 1 + draw(random, 3));
  const length = 10 ** (2 + random() * 2.3);
  return `${pick(random, stock.words)}${piece.repeat(Math.ceil(length / Math.max(1, piece.length)))}${pick(random, stock.words)}`;
}
