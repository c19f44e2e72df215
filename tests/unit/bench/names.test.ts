import { describe, expect, it } from 'vitest';
import { inventNames, spreadNames } from '../../bench/invent-names';

const REAL = ['c', 'go', 'sql', 'python', 'pytorch', 'machine learning', 'apache spark'];

describe('invented names', () => {
  const names = inventNames(REAL, 700, (name) => name === 'so');

  it('are as many as asked for, each once, the real ones first, and the same every time', () => {
    expect(new Set(names).size).toBe(700);
    expect(names.slice(0, REAL.length)).toEqual(REAL);
    expect(inventNames(REAL, 700, (name) => name === 'so')).toEqual(names);
  });

  it('are none of the words that must not be names', () => {
    const [unwanted = ''] = names.slice(REAL.length);
    expect(inventNames(REAL, 700, (name) => name === unwanted)).not.toContain(unwanted);
  });

  it('are as long as the real ones where there is room', () => {
    const long = names.filter((_, at) => at % REAL.length === 5).map(({ length }) => length);
    expect(long.every((length) => length >= 'machine learning'.length && length < 20)).toBe(true);
  });
});

it('spreads a share of the names over a text evenly', () => {
  const text = Array.from({ length: 100 }, (_, at) => `w${at}`).join(' ');
  const names = Array.from({ length: 50 }, (_, at) => `name${at}`);
  const words = spreadNames(text, names, 0.1).split(' ');
  const places = words.flatMap((word, at) => (word.startsWith('name') ? at : []));
  expect(places).toEqual([20, 41, 62, 83, 104]);
  expect(words.filter((word) => word.startsWith('w')).join(' ')).toBe(text);
});
