import { describe, expect, it } from 'vitest';
import { sortPills } from '../../../lib/page/pills';

describe('sortPills', () => {
  it.each([
    [
      ['$170K/yr - $225K/yr', 'Hybrid', 'Full-time'],
      ['$170K/yr - $225K/yr', 'Hybrid', 'Full-time'],
    ],
    [
      ['On-site', 'Contract'],
      [undefined, 'On-site', 'Contract'],
    ],
    [
      ['Sur site', 'Temps plein'],
      [undefined, 'Sur site', 'Temps plein'],
    ],
    [
      ['Vor Ort', 'Vollzeit', '60.000 €/Jahr'],
      ['60.000 €/Jahr', 'Vor Ort', 'Vollzeit'],
    ],
    [
      ['Presencial', 'Jornada completa'],
      [undefined, 'Presencial', 'Jornada completa'],
    ],
    [
      ['リモート', '正社員', '年収 700万円'],
      ['年収 700万円', 'リモート', '正社員'],
    ],
    [
      ['SEK 45,000 per month', 'Distans'],
      ['SEK 45,000 per month', 'Distans', undefined],
    ],
    [
      ['Easy Apply', 'Save', '12 connections work here'],
      [undefined, undefined, undefined],
    ],
    [
      ['Remote sensing', 'Promoted'],
      [undefined, undefined, undefined],
    ],
    [[], [undefined, undefined, undefined]],
  ])('%j', (labels, [salary, workplace, employment]) => {
    expect(sortPills(labels)).toEqual({ salary, workplace, employment });
  });
});
