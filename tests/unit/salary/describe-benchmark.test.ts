import { describe, expect, it } from 'vitest';
import { buildFigure, buildPercentiles, buildSalaries } from '../../builders/pay';
import { choose, UNSTATED } from './ask-benchmark';

describe('the sentences of a benchmark', () => {
  it('say what a cited article leaves unsaid, and no label in brackets', () => {
    const { notes } = choose({ salaries: buildSalaries({ figures: [buildFigure({ place: UNSTATED })] }) });
    expect(notes[0]).toBe(
      'A range cited from one article of 2026; its middle is the midpoint of the range, not a median.',
    );
    expect(notes[1]).toBe(
      'The article names no country (it is read as pay in the United States) and does not say whether bonus and equity count.',
    );
    expect(notes.join(' ')).not.toContain('not stated)');
  });

  it('give the number of salaries', () => {
    const salaries = buildSalaries({ percentiles: [buildPercentiles({ n: 1402, years: '2023-2025' })] });
    expect(choose({ salaries }).notes[0]).toBe(
      'Middle half of 1,402 posted salaries in the United States, 2023 to 2025.',
    );
  });
});
