import { describe, expect, test } from 'vitest';
import { analysePosting } from '../../lib/analyse-posting';
import type { AnalysisChoices, AnalysisDefaults } from '../../lib/analysis-choices';
import { loadKnowledge } from '../../lib/knowledge/load-knowledge';
import { buildRawPosting } from '../builders/raw-posting';

const knowledge = loadKnowledge();

function analyse(given: {
  readonly title?: string;
  readonly location?: string;
  readonly choices?: AnalysisChoices;
  readonly defaults?: AnalysisDefaults;
}) {
  const { choices, defaults, ...raw } = given;
  const plain = { title: 'Data Scientist', location: undefined, description: 'We work in Python and SQL.' };
  return analysePosting(buildRawPosting({ ...plain, ...raw }), knowledge, { choices, defaults });
}

describe('what the user chooses', () => {
  test('a role takes the place of the one that was read, which stays among the alternatives', () => {
    const read = analyse({});
    const chosen = analyse({ choices: { role: 'data-engineer' } });
    expect(read.role?.id).toBe('data-scientist');
    expect(chosen.role).toEqual({
      id: 'data-engineer',
      name: 'Data Engineer',
      confidence: 1,
      evidence: [],
      isChosen: true,
    });
    expect(chosen.alternatives[0]).toMatchObject({ id: 'data-scientist' });
    expect(chosen.alternatives.map(({ id }) => id)).not.toContain('data-engineer');
    expect(chosen.benchmark).not.toEqual(read.benchmark);
    expect(chosen.skills).toEqual(read.skills);
  });

  test('a job of another trade can be given a role', () => {
    expect(analyse({ title: 'Pastry Chef', choices: { role: 'data-analyst' } }).role).toMatchObject({ isChosen: true });
  });

  test('the role that was read, or one that is not known, changes nothing', () => {
    expect(analyse({ choices: { role: 'data-scientist' } })).toEqual(analyse({}));
    expect(analyse({ choices: { role: 'astronaut' } })).toEqual(analyse({}));
  });

  test('level and country choose other pay', () => {
    const { benchmark } = analyse({ location: 'Austin, TX', choices: { level: 'executive', country: 'GB' } });
    expect(benchmark).toMatchObject({ place: { country: 'GB' }, posted: undefined });
  });

  test('the country of the posting keeps its city', () => {
    expect(analyse({ location: 'Austin, TX', choices: { country: 'US' } })).toEqual(
      analyse({ location: 'Austin, TX' }),
    );
  });
});

describe('what the user prefers', () => {
  const defaults = { level: 'senior', country: 'GB' } as const;

  test('stands in for what the posting does not say, and the benchmark says so', () => {
    const { benchmark } = analyse({ defaults });
    expect(benchmark).toMatchObject({ level: 'senior', place: { country: 'GB' } });
    expect('notes' in benchmark && benchmark.notes.join(' ')).toContain('which you prefer');
  });

  test('figures in a currency come first where the posting names neither place nor pay, and say why', () => {
    const { benchmark } = analyse({ defaults: { currency: 'GBP' } });
    expect(benchmark).toMatchObject({ currency: 'GBP', place: { country: 'GB' } });
    expect('notes' in benchmark && benchmark.notes.join(' ')).toContain('in GBP, which you prefer');
  });

  test.each([
    { location: 'Austin, TX' },
    { location: 'Sofia, Bulgaria' },
    { salaryText: '$150,000 - $180,000 a year' },
    { defaults: { country: 'US' } },
  ])('a currency chooses no other figures for %o', ({ defaults: preferred, ...raw }) => {
    const chosen = ({ benchmark }: ReturnType<typeof analyse>) =>
      'unavailable' in benchmark ? benchmark : { ...benchmark, sources: benchmark.sources.slice(0, 1) };
    expect(chosen(analyse({ ...raw, defaults: { ...preferred, currency: 'GBP' } }))).toEqual(
      chosen(analyse({ ...raw, defaults: preferred })),
    );
  });

  test('the currency of posted pay comes before what the user prefers where no place is named', () => {
    const raw = { salaryText: '£60,000 - £70,000 a year', defaults: { country: 'US', currency: 'USD' } as const };
    const { benchmark } = analyse(raw);
    expect(benchmark).toMatchObject({ currency: 'GBP', place: { country: 'GB' }, posted: { min: 60_000 } });
    expect('notes' in benchmark && benchmark.notes.join(' ')).toContain('in GBP, in which it pays');
  });

  test('a country that is preferred stays where it pays in the posted currency', () => {
    const pay = { title: 'Data Analyst', salaryText: '60.000 € - 70.000 € im Jahr' };
    expect(analyse({ ...pay, defaults: { country: 'DE' } }).benchmark).toMatchObject({ place: { country: 'DE' } });
  });

  test('a currency without figures changes nothing but what it says', () => {
    expect(analyse({ defaults: { currency: 'JPY' } })).toEqual(analyse({}));
  });

  test('does not go before what the posting says', () => {
    const raw = { title: 'Junior Data Scientist', location: 'Austin, TX' };
    expect(analyse({ ...raw, defaults })).toEqual(analyse(raw));
  });
});
