import { describe, expect, it } from 'vitest';
import { createPhraseFinder } from '../../../lib/coverage/phrase-finder';

describe('createPhraseFinder', () => {
  it.each([
    ['churn modelling', 'Churn modelling for a bank'],
    ['data warehouse', 'built two data warehouses'],
    ['taxonomies', 'a taxonomy of parts'],
    ['business processes', 'Business process mapping'],
    ['self-service dashboards', 'Self service dashboard'],
    ['schemas', 'one schema'],
    ['Modélisation statistique', 'modelisation statistique'],
    ['demand forecasting', 'worked on demand\nforecasting'],
    ['ACT', 'ACT drawings'],
    ['Q++', 'Q++, Q'],
  ])('finds “%s” in “%s”', (phrase, text) => {
    expect(createPhraseFinder(text)(phrase)).toHaveLength(1);
  });

  it.each([
    ['ACT', 'we act fast'],
    ['model', 'remodelled'],
    ['churn modelling', 'churn, modelling'],
    ['demand forecasting', '- demand\n- forecasting'],
    ['class', 'glass'],
    ['Q++', 'Q'],
    ['', 'anything'],
    ['!', '! !'],
  ])('does not find “%s” in “%s”', (phrase, text) => {
    expect(createPhraseFinder(text)(phrase)).toEqual([]);
  });

  it('gives the words with their line, every time they are said', () => {
    expect(createPhraseFinder('Ana\n- Claims triage\nclaims triage')('claims triage')).toEqual([
      { start: 6, end: 19, line: 2, text: '- Claims triage' },
      { start: 20, end: 33, line: 3, text: 'claims triage' },
    ]);
  });
});
