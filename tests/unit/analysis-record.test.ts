import { describe, expect, it } from 'vitest';
import { analysePosting } from '../../lib/analyse-posting';
import { formatRecord } from '../../lib/analysis-record';
import { buildKnowledge, buildKnowledgeData } from '../builders/knowledge';
import { buildFigure, buildPercentiles, buildSalaries } from '../builders/pay';
import { buildRawPosting } from '../builders/raw-posting';
import { buildAnalysis, buildBenchmark } from '../fixtures/example-analysis';
import { SAMPLE_PLACES } from './posting/sample-places';

describe('the printed record', () => {
  it.each([
    [
      { min: 1, max: 2, position: 40 },
      { min: 1, max: 2, position: 40 },
    ],
    [
      { min: 1, max: 2, relation: 'inside' as const },
      { min: 1, max: 2, position: null, relation: 'inside' },
    ],
    [
      { min: 1, max: 2 },
      { min: 1, max: 2, position: null },
    ],
    [undefined, null],
  ])('prints posted pay %o as %o, of the role and of a close one', (posted, printed) => {
    const benchmark = buildBenchmark({ posted });
    const nearest = { role: { id: 'ai-engineer', name: 'AI Engineer' }, benchmark };
    expect(formatRecord(buildAnalysis({ benchmark })).benchmark).toHaveProperty('posted', printed);
    const close = formatRecord(buildAnalysis({ benchmark: { unavailable: 'None.', nearest } })).benchmark;
    expect(close).toHaveProperty('nearest.benchmark.posted', printed);
  });
});

describe('the benchmark of a whole posting', () => {
  const british = buildPercentiles({ country: 'GB', currency: 'GBP', p50: 70_000 });
  const { roles } = buildKnowledgeData();
  const knowledge = buildKnowledge({
    roles,
    places: SAMPLE_PLACES,
    salaries: [buildSalaries({ figures: [buildFigure()], percentiles: [buildPercentiles(), british] })],
  });

  function analyse(location: string, pay = '', title = 'Data Scientist') {
    const description = `Requirements\n- Python\n- SQL\n- Machine learning\n\n${pay}`;
    return analysePosting(buildRawPosting({ title, location, description }), knowledge);
  }

  it.each([
    ['Boston, MA', 'Salary: $150,000 per year', 'US', true],
    ['London, UK', 'Salary: £70,000 per year', 'GB', true],
    ['Berlin, Germany', 'Salary: €70,000 per year', 'US', false],
    ['Tbilisi, Georgia', 'Salary: $30,000 per year', 'US', false],
    ['EMEA', 'Salary: $150,000 per year', 'US', false],
    ['Somewhere Unheard Of', 'Salary: $150,000 per year', 'US', false],
    ['Remote', 'Salary: $150,000 per year', 'US', true],
    ['Germany or United Kingdom', 'Salary: £70,000 per year', 'GB', true],
  ])('in %s, "%s", is that of %s and places the pay: %s', (location, pay, country, isPlaced) => {
    const { benchmark, tips } = analyse(location, pay);
    expect(benchmark).toHaveProperty('place.country', country);
    expect('posted' in benchmark && benchmark.posted !== undefined).toBe(isPlaced);
    expect(tips.some(({ kind }) => kind === 'pay')).toBe(isPlaced);
  });

  it('of an internship places nothing', () => {
    const { benchmark, tips } = analyse('Boston, MA', 'Pay: $20 an hour', 'Data Scientist Intern');
    expect(benchmark).toHaveProperty('posted', undefined);
    expect(tips.some(({ kind }) => kind === 'pay')).toBe(false);
  });
});
