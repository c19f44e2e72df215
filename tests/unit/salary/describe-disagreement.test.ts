import { describe, expect, it } from 'vitest';
import type { BenchmarkRequest } from '../../../lib/salary/choose-benchmark';
import { buildFigure, buildSalaries } from '../../builders/pay';
import { choose, LONDON, UNSTATED } from './ask-benchmark';

describe('what other figures say', () => {
  const chosen = buildFigure({ basis: 'base', min: 100_000, max: 140_000 });
  const noteOf = (figures: ReturnType<typeof buildFigure>[], overrides: Partial<BenchmarkRequest> = {}) =>
    choose({ salaries: buildSalaries({ figures: [chosen, ...figures] }), ...overrides }).notes.find((note) =>
      note.includes('for this level say'),
    );

  it('ranges over all of them and never over the benchmark itself', () => {
    const others = [
      buildFigure({ basis: 'total', min: 150_000, max: 180_000, year: 2024 }),
      buildFigure({ basis: 'total', min: 160_000, max: 220_000 }),
    ];
    expect(noteOf(others)).toBe('Other figures for this level say $150k–$220k; they differ in basis and year.');
  });

  it.each([
    ['another country', buildFigure({ min: 1, place: { ...LONDON, label: 'London' } })],
    ['another city', buildFigure({ min: 1, place: { ...UNSTATED, metro: 'boston', scope: 'metro' } })],
    ['another currency', buildFigure({ min: 1, currency: 'CAD' })],
    ['another period', buildFigure({ min: 1, max: 90, period: 'hour' })],
    ['another level', buildFigure({ min: 1, level: 'senior' })],
    ['a conversion', buildFigure({ min: 1, kind: 'conversion' })],
    ['a floor', buildFigure({ min: 900_000, max: undefined, kind: 'floor' })],
    ['some employers', buildFigure({ min: 1, place: { ...UNSTATED, scope: 'employers' } })],
  ])('leaves out %s', (_what, figure) => {
    expect(noteOf([figure])).toBeUndefined();
  });

  it('is not worth a note where they agree', () => {
    expect(noteOf([buildFigure({ min: 95_000, max: 150_000, year: 2024 })])).toBeUndefined();
  });
});
