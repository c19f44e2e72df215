import { describe, expect, it } from 'vitest';
import { analysePosting } from '../../../lib/analyse-posting';
import { formatMark } from '../../../lib/browser/format-mark';
import { PAGE_WORDS } from '../../../lib/browser/page-words/choose-words';
import { extractProfile } from '../../../lib/resume/extract-profile';
import { buildKnowledge } from '../../builders/knowledge';
import { buildRawPosting } from '../../builders/raw-posting';
import { buildAnalysis, buildBenchmark, buildPosting } from '../../fixtures/example-analysis';
import { buildPaySource } from '../../fixtures/example-pay';

const KNOWLEDGE = buildKnowledge();

function mark(resume: string | undefined, overrides = {}) {
  const profile = resume === undefined ? undefined : extractProfile(resume, KNOWLEDGE);
  return formatMark(analysePosting(buildRawPosting(overrides), KNOWLEDGE, { profile }), {
    hasResume: profile !== undefined,
    words: PAGE_WORDS.en,
  });
}

describe('formatMark', () => {
  it('says role, pay with what it is, and coverage', () => {
    expect(mark('Python')).toMatchObject({
      role: { name: 'Data Scientist' },
      pay: { text: '$110k–$190k', detail: 'median $150k of 400 postings, all levels, United States, 2025' },
      coverage: { score: 75, band: 'strong', missingRequired: 0 },
    });
  });

  it('places posted pay in the benchmark', () => {
    const posted = mark(undefined, { description: 'Salary: $150,000 per year. You need Python.' }).posted;
    expect(posted).toEqual({
      text: '$150k a year',
      position: 50,
      offer: 'this offer is in the middle among all levels',
    });
  });

  it('quotes posted pay in its own period', () => {
    const posted = mark(undefined, { description: 'Pay: $60 - $70 an hour. You need Python.' }).posted;
    expect(posted).toMatchObject({ text: '$60–$70 an hour', position: 41 });
  });

  it('names the nearest role with its figures where the role has none, and no figures as its own', () => {
    const nearest = { role: { id: 'ai-engineer', name: 'AI Engineer' }, benchmark: buildBenchmark() };
    const analysis = buildAnalysis({ benchmark: { unavailable: 'None.', nearest } });
    const { pay, band, texts } = formatMark(analysis, { hasResume: false, words: PAGE_WORDS.en });
    expect([pay, band]).toEqual([undefined, undefined]);
    expect(texts.figures.soft).toMatch(/^No pay figures for this role; nearest: AI Engineer, \$/);
    expect(texts.name).toContain('nearest: AI Engineer');
    const without = buildAnalysis({ benchmark: { unavailable: 'None.' } });
    expect(formatMark(without, { hasResume: false, words: PAGE_WORDS.en }).texts.figures.soft).toBe(
      'No pay figures for this role.',
    );
  });

  const cited = [buildPaySource({ chosen: true })];
  it.each([
    ['the offer', {}, {}, 'this offer is below the middle'],
    [
      'an offer beside a cited range',
      { posted: { min: 1, max: 2, relation: 'inside' } },
      {},
      'this offer is inside the published range',
    ],
    ['an offer of another level', { level: 'mid' }, {}, 'this offer is below the middle for mid level'],
    ['no offer', { posted: undefined }, {}, 'typical'],
    ['no offer beside a cited range', { posted: undefined, sources: cited }, {}, 'published range'],
    ['bonus and equity', { posted: undefined, basis: 'total' }, {}, 'with bonus and equity'],
    ['equity', { posted: undefined, basis: 'base-and-equity' }, {}, 'with equity'],
    ['another country', { posted: undefined }, { country: 'JP' }, 'US pay'],
    ['no country', { posted: undefined }, { country: undefined, salary: undefined }, 'US pay'],
  ] as const)('says of %s beside the pay what it is', (_what, overrides, place, words) => {
    const analysis = buildAnalysis({ posting: buildPosting(place), benchmark: buildBenchmark(overrides) });
    const { pay } = formatMark(analysis, { hasResume: false, words: PAGE_WORDS.en });
    expect(pay?.aside).toBe(words);
    expect(pay?.detail.startsWith('US pay and no guide to local pay, median')).toBe(words === 'US pay');
  });

  it('names no label in brackets', () => {
    const place = { country: 'US', label: 'United States (not stated)' };
    const benchmark = buildBenchmark({ posted: undefined, sources: cited, level: 'all', place });
    expect(formatMark(buildAnalysis({ benchmark }), { hasResume: false, words: PAGE_WORDS.en }).pay?.detail).toBe(
      'range cited from one article, all levels, United States, 2026',
    );
  });

  it('leaves out what is not known', () => {
    const { words, texts, ...facts } = mark(undefined, { title: 'Gardener', description: 'Roses.' });
    expect(words).toBe(PAGE_WORDS.en.script);
    expect(texts).toMatchObject({ role: 'No AI or data role', pay: undefined, seen: undefined });
    expect(facts).toEqual({
      role: undefined,
      pay: undefined,
      posted: undefined,
      coverage: undefined,
      hasResume: false,
      skillCount: 0,
      counts: { required: 0, preferred: 0, mentioned: 0, have: 0, lack: 0 },
    });
  });

  it('is told in full to a screen reader', () => {
    expect(mark('Python').texts.name).toBe(
      'RoleLens: Data Scientist; pays $110k–$190k, median $150k of 400 postings, all levels, United States, 2025; your resume covers 75 of 100, strong; none required missing. Open details',
    );
    expect(mark(undefined, { title: 'Gardener', description: 'Roses.' }).texts.name).toContain('no resume added yet');
  });
});
