import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { splitSections } from '../../../../lib/sections/split-sections';
import { splitTokens } from '../../../../lib/skills/learned/token';

function read(text: string) {
  return splitTokens(text, splitSections(text));
}

function words(text: string): string[] {
  return read(text).map(({ start, end }) => text.slice(start, end));
}

describe('splitTokens', () => {
  it.each([
    ['Python, C++ and Node.js', ['Python', ',', 'C', '+', '+', 'and', 'Node', '.', 'js']],
    ['data-driven (A/B)', ['data', '-', 'driven', '(', 'A', '/', 'B', ')']],
    ['機械学習 パイソン', ['機', '械', '学', '習', 'パイソン']],
    [' \t\u00a0\n', []],
  ])('%j', (text, expected) => {
    expect(words(text)).toEqual(expected);
  });

  it('leaves boilerplate out', () => {
    expect(words('We use dbt.\n\nBenefits:\n- Free Python books')).toEqual(['We', 'use', 'dbt', '.']);
  });

  it('tells lines and parts apart, and what opens them', () => {
    const tokens = read('Uses dbt\nRequirements:\n- Spark jobs');
    const rows = tokens.map(({ row }) => row);
    expect(new Set(rows).size).toBeGreaterThanOrEqual(3);
    expect(tokens.filter(({ opensRow }) => opensRow)).toHaveLength(new Set(rows).size);
    expect(tokens.filter(({ ground }) => ground === 'required').map(({ inHeading }) => inHeading)).toEqual([
      true,
      true,
      false,
      false,
      false,
    ]);
  });

  it('takes the first word behind a list marker for the head of its line', () => {
    const [, spark, jobs] = read('- Spark jobs');
    expect(jobs?.head).toBe(spark?.hash);
  });

  it('knows what stands in brackets', () => {
    expect(read('AWS (S3, EC2) too').map(({ inParens }) => inParens)).toEqual([
      false,
      true,
      true,
      true,
      true,
      false,
      false,
    ]);
  });

  it('gives the same word the same hash whatever its case, and other shapes', () => {
    const [small, capitalised, capitals] = read('spark Spark SPARK');
    expect(new Set([small?.hash, capitalised?.hash, capitals?.hash]).size).toBe(1);
    expect(new Set([small?.shape, capitalised?.shape, capitals?.shape]).size).toBe(3);
  });

  it('keeps every token inside the text, in order, none empty and none blank', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => {
        let last = 0;
        for (const { start, end } of splitTokens(text, [{ kind: 'intro', start: 0, bodyStart: 0, end: text.length }])) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeGreaterThan(start);
          expect(text.slice(start, end)).not.toMatch(/^[ \t\n\r\u00a0]/);
          last = end;
        }
        expect(last).toBeLessThanOrEqual(text.length);
      }),
    );
  });
});
