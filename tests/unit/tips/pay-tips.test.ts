import { describe, expect, it } from 'vitest';
import type { Benchmark, JobPosting, PayPeriod, PostedSalary, Seniority } from '../../../lib/analysis';
import { en } from '../../../lib/sentences/en';
import { choosePayTips } from '../../../lib/tips/pay-tips';
import { buildKnowledge } from '../../builders/knowledge';
import { buildBenchmark, buildCoverage, buildPosting } from '../../fixtures/example-analysis';
import { buildPaySource } from '../../fixtures/example-pay';

const KNOWLEDGE = buildKnowledge();
const ROLE = { id: 'data-scientist', name: 'Data Scientist', confidence: 1, evidence: [] };
const CITED = [buildPaySource({ chosen: true })];

type Case = {
  readonly posting?: Partial<JobPosting>;
  readonly benchmark?: Partial<Benchmark>;
  readonly seniority?: Seniority | undefined;
  /** Of the coverage; without one there is no resume. */
  readonly score?: number;
};

/** The tip for a senior job in the United States, $168k to $225k, that states no pay unless overridden. */
function tip({ posting, benchmark, score, ...rest }: Case = {}): string | undefined {
  const [found] = choosePayTips({
    posting: buildPosting({ salary: undefined, ...posting }),
    role: ROLE,
    seniority: 'seniority' in rest ? rest.seniority : 'senior',
    skills: [],
    benchmark: buildBenchmark({ posted: undefined, ...benchmark }),
    knowledge: KNOWLEDGE,
    words: en,
    coverage: score === undefined ? undefined : buildCoverage({ score }),
  });
  return found?.text;
}

function pay(min: number, max = min, period: PayPeriod = 'year', currency = 'USD'): PostedSalary {
  return { min, max, currency, period, text: 'as written' };
}

const MARKET =
  'Half of the posted salaries for Data Scientist roles at senior level in the United States are between $168k and $225k a year';

describe('a pay tip where the posting states no pay', () => {
  it('answers from percentiles of the level', () => {
    expect(tip()).toBe(
      `Asked what you expect, answer from research: “${MARKET}; with what I bring I am looking for $225k.” Leave yourself room down to $195k.`,
    );
  });

  it('takes no end of an article for a figure to ask for', () => {
    const text = tip({ benchmark: { sources: CITED, basis: 'unstated' } });
    expect(text).toContain('A published range for Data Scientist roles at senior level in the United States is');
    expect(text).toContain('I am looking for $195k or more');
    expect(text).not.toContain('looking for $225k');
  });

  it('gives the range and asks for nothing where the level is not that of the posting', () => {
    const all = { level: 'all' } as const;
    const stated = tip({ benchmark: all });
    expect(stated).toContain('roles of all levels in the United States are between $168k and $225k a year');
    expect(stated).toContain('no figures for senior level alone');
    expect(stated).not.toContain('looking for');
    const unstated = tip({ benchmark: all, seniority: undefined });
    expect(unstated).toContain('The posting states no level');
    expect(unstated).not.toContain('looking for');
    expect(tip({ benchmark: { level: 'mid' } })).toBeUndefined();
  });

  it('says that bonus and equity count', () => {
    const text = tip({ benchmark: { sources: CITED, basis: 'total' } });
    expect(text).toContain('$168k–$225k a year with bonus and equity');
    expect(text).not.toContain('looking for');
  });
});

describe('no pay tip', () => {
  it.each([
    ['from another country', { posting: { country: 'JP' } }],
    ['for a region', { posting: { country: undefined, region: 'EMEA' } }],
    ['for no country', { posting: { country: undefined } }],
    ['for an internship', { seniority: 'intern', benchmark: { level: 'entry' } }],
    ['for an internship by its employment', { posting: { employmentType: 'internship' } }],
    ['that asks what is stated in another currency', { posting: { salary: pay(8e6, 12e6, 'year', 'JPY') } }],
    ['against base pay from figures with equity', { posting: { salary: pay(95_000) }, benchmark: { basis: 'total' } }],
    [
      'where one pay band dominates',
      { posting: { salary: pay(95_000) }, benchmark: { posted: { min: 95_000, max: 95_000 } } },
    ],
  ] as const)('%s', (_what, given) => {
    expect(tip(given)).toBeUndefined();
  });

  it('of a year is hidden from internships where pay is by the hour', () => {
    const text = tip({ seniority: 'intern', benchmark: { period: 'hour', low: 40, mid: 50, high: 60, level: 'all' } });
    expect(text).toContain('between $40 and $60 an hour');
  });
});

describe('a pay tip on posted pay', () => {
  function onPosted(salary: PostedSalary, standing: Partial<Benchmark['posted']>, more: Case = {}) {
    const posted = { min: salary.min, max: salary.max, ...standing };
    return tip({ ...more, posting: { salary }, benchmark: { ...more.benchmark, posted } });
  }

  it('quotes it in its own words and asks for the middle where it is low', () => {
    expect(onPosted(pay(120_000, 132_450), { position: 10 })).toBe(
      `The posted $120k–$132,450 a year is low for the role. A sentence to negotiate with: “${MARKET}; I would need to be near $195k.”`,
    );
  });

  it('speaks of hours to those who are paid by the hour', () => {
    expect(onPosted(pay(60, 70, 'hour'), { min: 124_800, max: 145_600, position: 12 })).toBe(
      `The posted $60–$70 an hour is low for the role. A sentence to negotiate with: “${MARKET}, about $81–$108 an hour; I would need to be near $94 an hour.”`,
    );
  });

  it('asks for the upper end of a range only', () => {
    expect(onPosted(pay(180_000, 220_000), { position: 55 })).toContain(
      'I am looking for the upper end of your range, $220k a year.”',
    );
    expect(onPosted(pay(180_000, 260_000), { position: 70 })).not.toContain('upper end');
    const single = onPosted(pay(250_000), { position: 90 });
    expect(single).toBe(`The posted $250k a year is high for the role. For comparison: ${lowerFirst(MARKET)}.`);
  });

  it('asks for nothing where the level is not that of the posting', () => {
    const text = onPosted(pay(120_000, 130_000), { position: 10 }, { benchmark: { level: 'all' } });
    expect(text).toContain('is low among roles of all levels; there are no figures for senior level alone.');
    expect(text).toContain('how did you set the range for this level?');
    expect(text).not.toMatch(/need|looking for/);
    const high = onPosted(pay(120_000, 130_000), { position: 60 }, { benchmark: { level: 'all' } });
    expect(high).toContain('For comparison: half of the posted salaries');
    const entry = { seniority: 'entry', benchmark: { level: 'all' } } as const;
    expect(onPosted(pay(60_000, 70_000), { position: 10 }, entry)).not.toContain('how did you set');
  });

  it.each([
    ['below', 'I would need to be inside it'],
    ['inside', 'the upper end of your range'],
    ['above', 'For comparison: a published range'],
  ] as const)('%s a cited range says so', (relation, words) => {
    const offers = { below: pay(120_000, 130_000), inside: pay(180_000, 200_000), above: pay(230_000, 250_000) };
    const text = onPosted(offers[relation], { relation }, { benchmark: { sources: CITED } });
    expect(text).toContain(`is ${relation} the published range`);
    expect(text).toContain(words);
  });
});

function lowerFirst(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}

describe('a resume that shows little of what is asked for', () => {
  const offer = {
    posting: { salary: pay(150_000, 220_000) },
    benchmark: { posted: { min: 150_000, max: 220_000, position: 60 } },
  };

  it('asks for no more than the middle', () => {
    expect(tip({ score: 20 })).toContain('I am looking for about $195k.');
    expect(tip({ score: 20 })).not.toContain('looking for $225k');
    expect(tip({ ...offer, score: 20 })).not.toContain('upper end');
    expect(tip({ ...offer, score: 80 })).toContain('upper end');
  });
});
