import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseSeniority, parseTitleLevel } from '../../../lib/posting/parse-seniority';

const TITLES: readonly (readonly [title: string, level: string | undefined])[] = [
  ['Machine Learning Intern', 'intern'],
  ['Internship – Data Science (f/m/d)', 'intern'],
  ['Werkstudent KI (m/w/d)', 'intern'],
  ['Working Student Data Engineering', 'intern'],
  ['Praktikantin Data Analytics', 'intern'],
  ['Stage - Data Analyst (6 mois)', 'intern'],
  ['Alternance Data Engineer', 'intern'],
  ['Prácticas en ciencia de datos', 'intern'],
  ['Becario de datos', 'intern'],
  ['Internal Tools Engineer', undefined],
  ['International Data Analyst', undefined],
  ['Early-stage startup: ML Engineer', undefined],
  ['Multi Stage Pipeline Developer', undefined],
  ['Junior Data Scientist', 'entry'],
  ['Jr. Business Analyst', 'entry'],
  ['Graduate Machine Learning Engineer', 'entry'],
  ['New Grad Software Engineer, AI', 'entry'],
  ['Data Analyst I', 'entry'],
  ['Data Analyst 1', 'entry'],
  ['Associate Data Scientist', 'entry'],
  ['Berufseinsteiger Data Science', 'entry'],
  ['I/O Platform Developer', undefined],
  ['Data Scientist II', 'mid'],
  ['Data Scientist 2', 'mid'],
  ['Software Engineer, L3', 'mid'],
  ['Intermediate Backend Engineer', 'mid'],
  ['Data Engineer - Mid Level', 'mid'],
  ['Mid-Senior ML Engineer', 'mid'],
  ['Data analyst confirmé', 'mid'],
  ['Data Engineer, Middle East', undefined],
  ['SOC L3 Support', undefined],
  ['Senior Data Scientist', 'senior'],
  ['Sr. ML Engineer', 'senior'],
  ['Sr Data Engineer', 'senior'],
  ['Senior 1 Software Engineer', 'senior'],
  ['Software Engineer III, Search', 'senior'],
  ['Data Engineer IV', 'senior'],
  ['Software Engineer (L5)', 'senior'],
  ['Data Scientist sénior', 'senior'],
  ['Senior Product Manager, AI', 'senior'],
  ['Senior Account Manager', 'senior'],
  ['Staff Machine Learning Engineer', 'staff'],
  ['Senior Staff Data Scientist', 'staff'],
  ['Data Science Analyst Staff', 'staff'],
  ['Staff Nurse', undefined],
  ['Chief of Staff', undefined],
  ['Member of Technical Staff', undefined],
  ['Data Collection Staff', undefined],
  ['Principal Applied Scientist', 'principal'],
  ['Senior Principal Data Scientist', 'principal'],
  ['Principal Investigator Support', undefined],
  ['Lead Data Engineer', 'lead'],
  ['Tech Lead - Machine Learning', 'lead'],
  ['Senior Lead Engineer', 'lead'],
  ['Líder de datos', 'lead'],
  ['Lead Generation Specialist', undefined],
  ['Lead Scoring Analyst', undefined],
  ['Engineering Manager - Search', 'manager'],
  ['Sr. Engineering Manager, ML Infra', 'manager'],
  ['Manager, Data Science', 'manager'],
  ['Data Analyst Manager', 'manager'],
  ['Senior Manager, Product Management', 'manager'],
  ['Teamleiter Data Engineering', 'manager'],
  ['Responsable data', 'manager'],
  ['Jefa de análisis', 'manager'],
  ['Product Manager, AI', undefined],
  ['Account Manager', undefined],
  ['Project Manager (AI)', undefined],
  ['Technical Program Manager', undefined],
  ['Product Marketing Manager', undefined],
  ['Jefe de proyecto', undefined],
  ['Director, Data Engineering', 'director'],
  ['Associate Director - Data Science', 'director'],
  ['Head of AI & Engineering', 'director'],
  ['Leiter Data Science (m/w/d)', 'director'],
  ['Directrice data', 'director'],
  ['Data Engineer, Hilton Head, SC', undefined],
  ['VP, Data and AI', 'executive'],
  ['Vice President of Analytics', 'executive'],
  ['Chief Data Officer', 'executive'],
  ['CTO', 'executive'],
  ['Assistant to the CEO', undefined],
  ['Data Scientist', undefined],
  ['', undefined],
];

describe('parseTitleLevel', () => {
  it.each(TITLES)('%s', (title, level) => {
    expect(parseTitleLevel(title)).toBe(level);
  });
});

describe('parseSeniority', () => {
  it.each([
    [0, 'entry'],
    [2, 'entry'],
    [3, 'mid'],
    [5, 'mid'],
    [6, 'senior'],
    [15, 'senior'],
  ])('takes %i years without a level in the title as %s', (years, level) => {
    expect(parseSeniority('Data Scientist', years, '')).toBe(level);
  });

  it('believes the title before the years and the years before a remark', () => {
    expect(parseSeniority('Senior Data Scientist', 1, '')).toBe('senior');
    expect(parseSeniority('Data Scientist', 8, 'Open to recent graduates too')).toBe('senior');
    expect(parseSeniority('Data Scientist', undefined, 'Open to recent graduates too')).toBe('entry');
    expect(parseSeniority('Data Scientist', undefined, 'A warm team')).toBeUndefined();
  });

  it('finds the level wherever it stands and however it is written', () => {
    const noise = fc.constantFrom('(m/w/d)', 'Remote', 'Berlin', '- Search', 'URGENT', '12345');
    fc.assert(
      fc.property(fc.constantFrom('Senior', 'SENIOR', 'senior', 'Sr.'), fc.array(noise), (level, words) => {
        expect(parseTitleLevel(`${level} Data Engineer ${words.join(' ')}`)).toBe('senior');
      }),
    );
  });
});
