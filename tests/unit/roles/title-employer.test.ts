import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { withoutEmployer } from '../../../lib/roles/title-employer';

function left(title: string, company?: string): string {
  return withoutEmployer(title, company).replace(/\s+/g, ' ').trim();
}

describe('withoutEmployer', () => {
  it.each([
    ['Engineer at Fern Robotics', undefined, 'Engineer'],
    ['Engineer @ Fern AI, Lyon', undefined, 'Engineer , Lyon'],
    ['Engineer at scale', undefined, 'Engineer at scale'],
    ['Office Manager - AI startup', undefined, 'Office Manager -'],
    ['Engineer, AI-powered billing', undefined, 'Engineer, billing'],
    ['AI-native engineer', undefined, 'AI-native engineer'],
    ['Administrator (not a data engineer)', undefined, 'Administrator ( )'],
    ['Engineer - Fern AI', 'Fern AI', 'Engineer -'],
    ['Radio Engineer | Robotics', 'Robotics', 'Radio Engineer |'],
    ['Robotics Engineer', 'Robotics', 'Robotics Engineer'],
    ['Data Scientist', 'Data Scientist', 'Data Scientist'],
    ['Engineer (C++)', 'C++ (Labs', 'Engineer (C++)'],
  ])('%s of %s', (title, company, expected) => {
    expect(left(title, company)).toBe(expected);
  });

  it('keeps the length of any title of any company', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (title, company) => {
        expect(withoutEmployer(title, company)).toHaveLength(title.length);
      }),
    );
  });
});
