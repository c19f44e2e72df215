import type { KnowledgeData } from '../knowledge-data';
import type { DataRule } from './data-rule';

/** Fields that people read as sentences. */
const SENTENCES: ReadonlySet<string> = new Set(['text', 'summary', 'note', 'none', 'usedFor']);
/** Fields that people read as words. */
const LABELS: ReadonlySet<string> = new Set(['name', 'subject', 'label', 'from']);

const BRITISH: readonly RegExp[] = [
  /\b(?:author|categor|central|character|commodit|container|critic|custom|democrat|digit|familiar|final|formal|general|global|initial|local|maxim|memor|minim|modern|monet|normal|operational|optim|organ|penal|personal|prioriti?|production|quant|random|real|recogn|regular|serial|special|stabil|standard|summar|synchron|token|util|vector|visual)is(?:e[ds]?|ing|ations?|ers?)\b/i,
  /\b(?:analys(?:ed?|ing)|catalogue[ds]?|centres?|defence|enrol|enrols|fulfil|fulfils|grey|judgement)\b/i,
  /\b(?:labell|modell|signall|tunnell)(?:ed|er|ers|ing)\b/i,
  /\b(?:licences?|maths|offence|practis(?:e[ds]?|ing)|programmes?|specialisms?|start-ups?|towards|whilst)\b/i,
  /\b(?:behavi|col|endeav|fav|flav|harb|hon|hum|lab|neighb|rum)our\w*/i,
];

/** Texts keep to one spelling; names as postings write them (aliases, duties) may have any. */
export const textsAreAmerican: DataRule = {
  name: 'texts are spelled the American way',
  findFaults: (data) =>
    collectTexts(data, [...SENTENCES, ...LABELS]).flatMap((text) => {
      const [word] = BRITISH.flatMap((pattern) => text.match(pattern)?.[0] ?? []);
      return word === undefined ? [] : [`"${shorten(text)}": "${word}" is British: spell it the American way.`];
    }),
};

/** Sentences begin and end as sentences do. */
export const textsAreSentences: DataRule = {
  name: 'a text is made of sentences',
  findFaults: (data) =>
    collectTexts(data, [...SENTENCES])
      .filter(
        (text) => !/^["\p{Lu}\p{N}+]/u.test(text) || !/[.?!]["”)]?$/.test(text) || /\s{2}|\s[,.;:%]|\d\s%/.test(text),
      )
      .map((text) => `"${shorten(text)}": begin with a capital, end with a full stop, and leave no stray spaces.`),
};

/** Exams that have ended since the articles were written; a text that only mentions one says so itself. */
const ENDED =
  /\b(?:AWS[^.]*Machine Learning[^.]*Specialty|TensorFlow (?:Developer )?[Cc]ertificate|TensorFlow Developer)\b/i;
/** A price in dollars; prices of exams age faster than anything else here. */
const PRICE = /\b\d[\d,]* USD\b/;

/** Prices and exams change: a text says of which year it speaks, or that the reader should check. */
export const datedClaimsSaySo: DataRule = {
  name: 'what may be outdated about certificates says so',
  findFaults: ({ roles, advice, skills }) =>
    [
      ...skills
        .flatMap((file) => file.skills)
        .flatMap(({ name, learning = [] }) => learning.map((fact) => ({ ...fact, text: `${name}: ${fact.text}` })))
        .filter(({ text }) => ENDED.test(text)),
      ...roles.flatMap(({ certifications }) => certifications),
      ...advice.filter(({ topic }) => topic === 'certification'),
    ].flatMap(({ text, ended }) => {
      if (ENDED.test(text) && !ended && !/\bended\b/.test(text))
        return [`"${shorten(text)}": the exam has ended: say so in "ended", so that nobody is sent to it.`];
      const isDated = /\bcheck\b/i.test(text) || /\b20\d\d\b/.test(text);
      return PRICE.test(text) && !isDated ? [`"${shorten(text)}": say of which year the price is.`] : [];
    }),
};

/** The texts under these keys, anywhere in the data but in the lists of places and titles. */
export function collectTexts(data: KnowledgeData, keys: readonly string[]): string[] {
  const wanted = new Set(keys);
  const { places: _places, titles: _titles, ...rest } = data;
  return findTexts(rest, wanted);
}

function findTexts(value: unknown, keys: ReadonlySet<string>): string[] {
  if (Array.isArray(value)) return value.flatMap((each) => findTexts(each, keys));
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) =>
    typeof inner === 'string' ? (keys.has(key) ? [inner] : []) : findTexts(inner, keys),
  );
}

function shorten(text: string): string {
  return text.length > 60 ? `${text.slice(0, 57)}...` : text;
}
