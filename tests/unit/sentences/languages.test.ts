import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { analysePosting } from '../../../lib/analyse-posting';
import type { Analysis } from '../../../lib/analysis';
import { extractProfile } from '../../../lib/resume/extract-profile';
import { applyCorrections } from '../../../lib/resume/profile/corrections';
import { chooseSentences } from '../../../lib/sentences/choose-sentences';
import { toRawPosting } from '../../eval/labelled-posting';
import { readOwnSets } from '../../eval/read-sets';
import { KNOWLEDGE } from '../sample-postings';

const LANGUAGES = {
  // „so“, a fixed space before units, no polite form; English words that German has not.
  de: {
    wrong: /['"”’]|“(?=\p{L})|„[^“]*$|[\u00a0\u202f ][;!?:]| - |\.\.\.| {2}|[\p{Ll},] (?:Sie|Ihnen|Ihre?[mnrs]?)\b/u,
    english:
      /(?<!\p{L})(?:the|of|and|is|are|with|your|you|this|that|which|for|not|year|level|pay|posting|resume|lines?)(?!\p{L})/iu,
  },
  // « so », a narrow space before : ; ! ?
  fr: {
    wrong: /['"]|[^\u202f][;!?»]|[^\u202f]:(?=\s|$)|«[^\u202f]|\.\.\.| {2}/u,
    english:
      /(?<!\p{L})(?:the|of|and|is|are|with|your|you|this|that|which|for|not|year|level|pay|posting|resume|lines?)(?!\p{L})/iu,
  },
} as const;

const RESUME = readFileSync('tests/fixtures/resumes/sample-resume.txt', 'utf8');
const NOW = { year: 2026, month: 11 };
const HELD = ['terraform', 'langchain', 'pytorch'].map((id) => ({ id, name: KNOWLEDGE.skills.get(id)?.name ?? id }));

/** Every own posting with a resume and without, with what else changes what is said of pay. */
function analyseAll(language: 'en' | 'de' | 'fr'): Analysis[] {
  const sentences = chooseSentences(language);
  const read = extractProfile(RESUME, KNOWLEDGE);
  const profile = applyCorrections(read, { held: HELD, removed: [], ignored: [] });
  const options = [
    { profile, now: NOW, defaults: { currency: 'EUR' } },
    { choices: { level: 'entry', basis: 'total' } },
    { choices: { country: 'CH', level: 'executive' }, profile: read, now: NOW },
  ] as const;
  const places = [undefined, 'EMEA', 'Berlin, Germany', 'France or Spain', 'San Francisco, CA'];
  const pay = [undefined, '$60 - $70 an hour', '€4,000 a month'];
  return readOwnSets()
    .flatMap(({ postings }) => postings)
    .flatMap((posting, at) => {
      const raw = toRawPosting(posting);
      const location = places[at % places.length] ?? raw.location;
      const salaryText = pay[at % pay.length] ?? raw.salaryText;
      const changed = { ...raw, location, salaryText };
      return [raw, changed].flatMap((each) =>
        options.map((option) => analysePosting(each, KNOWLEDGE, { ...option, sentences })),
      );
    });
}

/** What an analysis says in sentences, without facts of the knowledge base, by where it is said. */
function listSaid({ tips, benchmark, coverage }: Analysis): (readonly [at: string, text: string])[] {
  const pay =
    'unavailable' in benchmark
      ? [benchmark.unavailable, ...(benchmark.nearest?.benchmark.notes ?? [])]
      : benchmark.notes;
  return [
    ...tips.map(({ id, text, fact = '' }) => [id, text.slice(0, text.length - fact.length)] as const),
    ...pay.map((note, at) => [`pay ${at}`, note] as const),
    ...(coverage?.constraints ?? []).flatMap(({ kind, asked, shown }, at) => [
      [`${kind} ${at} asked`, asked.text] as const,
      ...(shown === 'not-known' || shown.line?.text.includes(shown.text)
        ? []
        : [[`${kind} ${at} shown`, shown.text] as const]),
    ]),
  ];
}

/** What is said beside what is quoted and named. */
function removeNames(text: string, { skills, role, posting, coverage }: Analysis): string {
  const names = [
    ...skills.map(({ name }) => name),
    ...(coverage?.missing ?? []).flatMap(({ close = [] }) => close.map(({ name }) => name)),
    ...(role ? [role.name] : []),
    ...(posting.location ? [posting.location] : []),
  ].sort((a, b) => b.length - a.length);
  const quotes = text.replace(/„(?!Eine |Die )[^„“]*“|«\u202f(?!Une |La )[^«»]*\u202f»/gu, 'X');
  return names.reduce((rest, name) => rest.replaceAll(name, 'X'), quotes);
}

/** Everything but the sentences. */
function removeSaid(value: unknown): unknown {
  return JSON.parse(
    JSON.stringify(value, (key, each) => (['text', 'notes', 'unavailable'].includes(key) ? undefined : each)),
  );
}

const english = analyseAll('en');

describe.each(['de', 'fr'] as const)('an analysis in %s', (language) => {
  const { wrong, english: words } = LANGUAGES[language];
  const analyses = analyseAll(language);
  const said = analyses.flatMap((analysis) => listSaid(analysis).map(([key, text]) => ({ key, text, analysis })));

  it('finds the same and says it in other words', () => {
    expect(removeSaid(analyses)).toEqual(removeSaid(english));
    const theirs = english.map((analysis) => new Map(listSaid(analysis)));
    const same = analyses.flatMap((analysis, at) =>
      listSaid(analysis).filter(([key, text]) => text.trim() !== '' && theirs[at]?.get(key) === text),
    );
    // "Hybrid in" and "Master" are the same words; "Remote" stands in the resume.
    expect(same.filter(([, text]) => !/^(?:Hybrid in |Master$|Remote$)/.test(text))).toEqual([]);
    expect(said.length).toBeGreaterThan(1_000);
  });

  it('leaves no English word in it', () => {
    const left = said.filter(({ text, analysis }) => words.test(removeNames(text, analysis)));
    expect(left.map(({ key, text }) => `${key}: ${text}`)).toEqual([]);
  });

  it('writes it as the language is written', () => {
    const left = said.filter(({ text, analysis }) => wrong.test(removeNames(text, analysis)));
    expect(left.map(({ key, text }) => `${key}: ${text}`)).toEqual([]);
    expect(said.filter(({ text }) => /\b(?:undefined|NaN|null)\b|\[object/.test(text))).toEqual([]);
  });
});
