import { describe, expect, it } from 'vitest';
import { findDegreePhrases } from '../../../lib/skills/degree-phrases';
import { findPartnerPhrases } from '../../../lib/skills/partner-phrases';

type Range = { readonly start: number; readonly end: number };

function isInside(sentence: string, word: string, ranges: readonly Range[]): boolean {
  const at = sentence.indexOf(word);
  return ranges.some((r) => at >= r.start && at < r.end);
}

describe('findDegreePhrases', () => {
  it.each([
    ["Bachelor's degree in Statistics, Mathematics or similar", 'Mathematics', true],
    ['PhD or MSc in Physics', 'Physics', true],
    ['Statistics or Economics degree', 'Statistics', true],
    ['Degree in Physics with strong Python skills', 'Python', false],
    ['Degree in Physics and 3 years of SQL', 'SQL', false],
    ['Bachelor in Physics; experience with Java', 'Java', false],
    ['A related field (Physics, Statistics) and Java', 'Statistics', true],
    ['A related field (Physics, Statistics) and Java', 'Java', false],
    ['Experience with statistics and a degree', 'statistics', false],
    ['Abgeschlossenes Studium der Informatik mit Python', 'Informatik', true],
    ['Diplôme en informatique avec Python', 'informatique', true],
    ['Grado en Matemáticas con Python', 'Matemáticas', true],
    ['You master Python and SQL', 'Python', false],
    ['4+ years of CS, CE, Math, or related field experience', 'CE', true],
    ['4+ years of Java, SQL and Spark', 'SQL', false],
    ['5 years of relevant experience in statistics, economics, or a similar field', 'statistics', false],
    ['24 semester hours in mathematics, probability or statistics', 'probability', true],
    ['Two hours of Python', 'Python', false],
    ['Knowledge of MS Excel', 'Excel', false],
  ])('%j, %j: %j', (sentence, word, expected) => {
    expect(isInside(sentence, word, findDegreePhrases(sentence))).toBe(expected);
  });
});

describe('findPartnerPhrases', () => {
  it.each([
    ['Collaborate with product, sales and data science teams', 'data science', true],
    ['Work closely with marketing to build models in Python', 'marketing', true],
    ['Work closely with marketing to build models in Python', 'Python', false],
    ['Partner with data engineering on pipelines', 'pipelines', false],
    ['Work with Python and Spark', 'Python', false],
    ['Enge Zusammenarbeit mit Data Science', 'Data Science', true],
  ])('%j, %j: %j', (sentence, word, expected) => {
    expect(isInside(sentence, word, findPartnerPhrases(sentence))).toBe(expected);
  });
});
