import { describe, expect, it } from 'vitest';
import { extractDegrees } from '../../../../lib/resume/profile/degree-level';
import { findHighestDegree } from '../../../../lib/resume/profile/education';
import { readStructure } from '../../../../lib/resume/profile/resume-structure';

const NOW = { year: 2026, month: 11 };

function findHighest(education: string): string | undefined {
  return findHighestDegree(readStructure(`Ana Example\n\nEducation\n${education}\n`, NOW).education)?.level;
}

describe('the highest degree', () => {
  it.each([
    ['BSc Physics, 2012 / MS Computer Science, Hallamford, 2018', 'master'],
    ['B.Sc. Informatik / Master Informatik, TU Oldmoor', 'master'],
    ['Master Wirtschaftsinformatik, Oldmoor, 2018', 'master'],
    ['Master Finance, Université d’Oldmoor, 2018', 'master'],
    ['BS Computer Science, 2012', 'bachelor'],
    ['BS (Hons) Zoology, 2012', 'bachelor'],
    ['BA (Hons) French, 2012', 'bachelor'],
    ['BA Economics, Hallamford', 'bachelor'],
    ['MA Economics, Hallamford', 'master'],
    ['MA (Hons), Hallamford', 'master'],
    ['M.Tech in VLSI', 'master'],
    ['B.E. Mechanical, Hallamford', 'bachelor'],
    ['MPhil, Hallamford, 2015', 'master'],
    ['Maestría en Estadística', 'master'],
    ['Doctora en Física, Oldmoor, 2015', 'doctorate'],
    ['Doctor en Química, Oldmoor', 'doctorate'],
    ['Docteur en physique, Oldmoor', 'doctorate'],
    ['Docteure ès sciences, Oldmoor', 'doctorate'],
    ['MSc 2013 / PhD in Physics, Hallamford, 2019, Supervisor: Prof. Y', 'doctorate'],
    ['PhD in Physics, supervised by Prof. Y, 2019', 'doctorate'],
    ['BSc Computer Science, 2012 (Erasmus students exchange)', 'bachelor'],
    ['B.A. in Teaching English, 2012', 'bachelor'],
    ['MSc Data Science, ABD in Statistics', 'master'],
    ['Master of Science, Hallamford (all but dissertation PhD)', 'master'],
    ['MSc Statistics, mentored by Y', 'master'],
    ['MSc 2013; PhD candidate', 'master'],
    ['BSc 2012, MSc Statistics, expected 2028', 'bachelor'],
    ['MSc Physics, Hallamford, 2013 – PhD in Physics, 2023 – present', 'master'],
    ["Master's thesis: graphs. MSc, Hallamford, 2018", 'master'],
  ])('%s', (education, level) => {
    expect(findHighest(education)).toBe(level);
  });

  it.each([
    'Supervised BSc, MSc and PhD students',
    'Supervision of PhD students',
    'Mentor for MSc and PhD students',
    'Taught MSc courses in statistics',
    'Teaching bachelor classes',
    'Betreuung zweier M.Sc. Arbeiten',
    'BSc theses supervised: 12',
    'PhD in Physics (ABD)',
    'PhD student, Hallamford',
    'BSc / MSc Physics, in progress',
    'BSc expected 2027, MSc expected 2029',
    'No degree; two years of BSc Physics',
    'MSc Physics, not completed',
  ])('is none in “%s”', (education) => {
    expect(findHighest(education)).toBeUndefined();
  });
});

describe('what only looks like a degree', () => {
  it.each([
    'MS Excel and MS SQL Server',
    'MS Data Factory',
    'MS Machine Learning Studio',
    'MS Business Central',
    'Boston, MA Economics desk',
    'Senior BA Finance',
    'To BE Engineering led',
    'Scrum Master',
    'You master statistics',
    'Master Data Management',
    'Master Statistics with our course',
    'con maestría',
    'Doctora en Hospital Oldmoor',
    'licence de conduire B',
    'licences de logiciels; licence d’exploitation',
  ])('%s', (text) => {
    expect(extractDegrees(text)).toEqual([]);
  });
});
