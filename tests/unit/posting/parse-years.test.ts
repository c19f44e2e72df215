import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseYearsMin } from '../../../lib/posting/parse-years';

const REQUIRED: readonly (readonly [text: string, years: number])[] = [
  ['5+ years of experience with Python', 5],
  ['At least 3 years in a data role', 3],
  ['3-5 years of hands-on experience', 3],
  ['8 – 12 years overall in product testing', 8],
  ['2 to 4 yrs experience in analytics', 2],
  ['Minimum of five (5) years of experience', 5],
  ['You bring seven years working on search', 7],
  ['Zero to two years of related experience', 0],
  ['0-2 years of industry experience', 0],
  ['5 plus years in pre-sales', 5],
  ['ten or more years of building distributed systems', 10],
  ['5-7+ years as an architect', 5],
  ['3 + years shipping models to production', 3],
  ['Minimum 3, ideally 5+ years of experience as an ML engineer', 3],
  ['5+ years of experience in a fast environment, preferably in fintech', 5],
  ['6+ years of full-stack work (Go and Postgres a plus)', 6],
  ['Bachelors required5 to 10 years of data analysis experience', 5],
  ['10+ years in the field. We have 25+ years of history.', 10],
  ['has worked with text models in industry for at least one year', 1],
  // Several separate minimums: the largest.
  ['- 2+ years with Spark\n- 4+ years with SQL\n- 3+ years with Airflow', 4],
  ['5+ years as a data scientist, 2+ years leading projects', 5],
  // Degree ladders: the smallest that is not the doctorate's.
  ["Bachelor's degree and 5 years of experience, or Master's degree and 3 years, or PhD and 1 year", 3],
  ["5+ years with a bachelor's degree or 2+ years with a PhD", 5],
  ['BS and 6+ years of experience\nor MS and 4+ years of experience', 4],
  ['a degree and two years of full-time work, OR\n10 years of full-time work in the trade', 2],
  ['PhD with 2+ years of industry experience', 2],
  // Preferred years do not count beside required ones.
  ['10 years of engineering experience preferred with at least 4 years in a team', 4],
  ['### Requirements\n- 3+ years with Python\n### Nice to have\n- 8+ years in banking', 3],
  ['Required: 2+ years of experience\nPreferred qualifications:\n5+ years of experience', 2],
  ["Master's degree preferred\n2+ years of experience as an analyst", 2],
  // The only list is called "preferred".
  ['### Preferred experience\n- 4+ years of experience in data science', 4],
  ['mindestens 3 Jahre Berufserfahrung', 3],
  ['3- bis 5-jährige Erfahrung in der Softwareentwicklung', 3],
  ['Sie haben fünf Jahre Erfahrung mit SQL', 5],
  ["5 ans d'expérience minimum en data", 5],
  ["Au moins trois années d'expérience", 3],
  ['Mínimo 4 años de experiencia con Python', 4],
  ['al menos dos años de experiencia', 2],
  ['데이터 분석 5년 이상', 5],
];

const NOT_REQUIRED: readonly string[] = [
  'For more than 20 years, we have been the backbone of retail.',
  'We have over 15 years of experience in logistics.',
  'A leader for 13 years in a row',
  'In under 4 years we grew to 200 people.',
  'Our 10-year history of profit',
  'With over 10 years of experience in big data, our teams help customers.',
  'An average experience of 14+ years in our team',
  'Founded 12 years ago',
  'You must be at least 18 years of age',
  'a 4-year degree in a related field',
  '5-year service sabbatical',
  '6 weeks of sabbatical after 4 years',
  '25 days of vacation a year',
  'The contract runs for 2 years.',
  '30+ years of engineering excellence',
  'Ideally 5+ years of experience',
  '8+ years of experience preferred',
  '3 years of experience with Java is a plus',
  '2+ years with AWS (beneficial)',
  'python: 4 years (Preferred)',
  'Idealerweise 3 Jahre Erfahrung',
  'Degree, or 4 additional years of experience',
  'up to 3 years of experience',
  'Several years of experience',
  'Nice to have:\n- 5+ years in finance',
  '',
];

describe('parseYearsMin', () => {
  it.each(REQUIRED)('reads %s', (text, years) => {
    expect(parseYearsMin(text)).toBe(years);
  });

  it.each(NOT_REQUIRED)('finds no requirement in %s', (text) => {
    expect(parseYearsMin(text)).toBeUndefined();
  });

  it('reads through markdown', () => {
    expect(parseYearsMin('  * **5+** years of _experience_')).toBe(5);
  });

  it('takes the largest of any separate minimums and the lower end of any range', () => {
    const years = fc.integer({ min: 0, max: 15 });
    fc.assert(
      fc.property(fc.array(fc.tuple(years, years), { minLength: 1, maxLength: 6 }), (ranges) => {
        const lines = ranges.map(([low, more], i) => `- ${low}-${low + more + 1} years of experience with tool ${i}`);
        expect(parseYearsMin(lines.join('\n'))).toBe(Math.max(...ranges.map(([low]) => low)));
      }),
    );
  });
});
