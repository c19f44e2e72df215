import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { extractProfile } from '../../../../lib/resume/extract-profile';
import { findHighestDegree } from '../../../../lib/resume/profile/education';
import { measureSkillTimes, readStructure } from '../../../../lib/resume/profile/resume-structure';
import { buildKnowledge } from '../../../builders/knowledge';

const NOW = { year: 2026, month: 6 };
const KNOWLEDGE = buildKnowledge();

const ANA = `Ana Example
Data Engineer
ana@example.org | +1 555 010 2211

Experience

Senior Data Engineer, Brightmeadow Energy, Utrecht    Jan 2022 – Present
- Built Spark jobs for
  meter readings
- Python services on Kubernetes

Polderline Logistics
Data Engineer
03/2019 - 12/2021
- Python for route planning

Education
MSc in Computational Linguistics, Leiden, 2018
Bachelor of Science in Physics, 2016

Certifications
Example Cloud Data Engineer, 2023

Skills
Python, PyTorch
`;

const FORMS: readonly (readonly [string, string, { title?: string; employer?: string; dates: string }])[] = [
  [
    'title, employer, dates',
    'Data Engineer, Ember Works (2016 to 2018)',
    { title: 'Data Engineer', employer: 'Ember Works', dates: '2016-2018' },
  ],
  [
    'dates first',
    '2019 – 2022 | Data Engineer | Ember Works',
    { title: 'Data Engineer', employer: 'Ember Works', dates: '2019-2022' },
  ],
  [
    '"at"',
    'Data Analyst at Ember Works, 2018 - 2019',
    { title: 'Data Analyst', employer: 'Ember Works', dates: '2018-2019' },
  ],
  [
    'tabs',
    'Ember Works\tBerlin\tseit 2020\nDatenanalyst\n- Berichte',
    { employer: 'Ember Works', dates: '2020-present' },
  ],
  [
    'employer above',
    'Ember Works\nMachine Learning Engineer\n2020 – heute\n- x',
    { title: 'Machine Learning Engineer', employer: 'Ember Works', dates: '2020-present' },
  ],
  [
    'without an employer',
    'Freelance Data Scientist\n2020 – 2021',
    { title: 'Freelance Data Scientist', dates: '2020-2021' },
  ],
  [
    'Spanish',
    'Científica de datos, Telares Sur, marzo 2019 – actualidad',
    { title: 'Científica de datos', employer: 'Telares Sur', dates: '2019-present' },
  ],
  [
    'French',
    'Développeuse Python — Atelier Brumes — 2018 à 2020',
    { title: 'Développeuse Python', employer: 'Atelier Brumes', dates: '2018-2020' },
  ],
];

function entriesOf(text: string) {
  return readStructure(text, NOW).entries.map(({ title, employer, dates: { start, end } }) => ({
    ...(title ? { title } : {}),
    ...(employer ? { employer } : {}),
    dates: `${start.year}-${end === 'present' ? end : end?.year}`,
  }));
}

describe('readStructure', () => {
  const ana = readStructure(ANA, NOW);

  it.each(FORMS)('reads a job: %s', (_what, text, entry) => {
    expect(entriesOf(`Experience\n${text}`)).toEqual([entry]);
  });

  it('reads jobs, degrees, certificates and contact with their lines', () => {
    expect(entriesOf(ANA)).toEqual([
      { title: 'Senior Data Engineer', employer: 'Brightmeadow Energy', dates: '2022-present' },
      { title: 'Data Engineer', employer: 'Polderline Logistics', dates: '2019-2021' },
    ]);
    expect(ana.entries.map(({ lines }) => [lines[0]?.line, lines.at(-1)?.line])).toEqual([
      [7, 11],
      [12, 16],
    ]);
    expect(ana.education).toMatchObject([
      { level: 'master', subject: 'Computational Linguistics', year: 2018, isOngoing: false, line: { line: 18 } },
      { level: 'bachelor', subject: 'Physics', year: 2016, line: { line: 19 } },
    ]);
    expect(ana.certificates.map(({ line }) => line)).toEqual([22]);
    expect(ana.contact).toEqual([
      { kind: 'email', line: 3 },
      { kind: 'phone', line: 3 },
    ]);
    expect(ana.months).toBe(54 + 34);
  });

  it('measures skills by the jobs that show them, and says what is not known', () => {
    const times = measureSkillTimes(extractProfile(ANA, KNOWLEDGE), ana, NOW);
    const months = Object.fromEntries(times.map((each) => [each.skill, each.months]));
    expect(months).toEqual({ 'apache-spark': 54, python: 88, kubernetes: 54, pytorch: undefined });
  });

  it('reads the resumes of other trades', () => {
    const read = (name: string) => readStructure(readFileSync(`tests/eval/resumes/${name}.txt`, 'utf8'), NOW);
    expect(read('sales').entries.map(({ title, employer }) => [title, employer])).toEqual([
      ['Regional Sales Manager', 'Pinegate Roofing Supply'],
      ['Account Executive', 'Dellmoor Windows & Doors'],
      ['Sales Associate', 'Harborview Furniture'],
    ]);
    expect(read('nursing')).toMatchObject({ months: 95 + 26, education: [{ level: 'bachelor' }] });
    expect(findHighestDegree(read('sales').education)?.level).toBe('associate');
  });

  it.each([
    ['Education\nMaster of Science in Biology, expected 2027', 'master', true],
    ['Education\nPhD candidate, Leiden', 'doctorate', true],
    ['Ausbildung\nB.Sc. Informatik, TU Delft, 2019', 'bachelor', false],
    ['Formation\nMaster en informatique\n2017 - 2019', 'master', false],
    ['Formación\nGrado en Matemáticas (2012 – 2016)', 'bachelor', false],
    ['Ph.D. in Statistics, 2020', 'doctorate', false],
    ['Education\nLicence Informatique, Université de Lyon, 2015', 'bachelor', false],
    ['Education\nMaster 2 Data Science, 2017', 'master', false],
    ['Education\nDiplom-Informatiker (Univ.), 2009', 'master', false],
    ['Education\nDiplom-Informatiker (FH), 2009', 'bachelor', false],
    ['Education\nDipl.-Ing. (FH) Maschinenbau', 'bachelor', false],
    ['Education\nDipl.-Inf., Ulm', 'master', false],
    ['Education\nDoctor of Philosophy, 2012', 'doctorate', false],
    ['Education\nDr.-Ing. Elektrotechnik', 'doctorate', false],
    ['Education\nBSc in Physics, no thesis', 'bachelor', false],
  ])('reads a degree: %j', (text, level, isOngoing) => {
    expect(readStructure(text, NOW).education).toMatchObject([{ level, isOngoing }]);
  });

  it.each([
    'Scrum Master since 2019',
    'master of ceremonies',
    'Supervised PhD students',
    'mastered SQL',
    'BA Example Ltd',
    'Ph.D. in Physics (not completed)',
    'Promotion nicht abgeschlossen',
    'Doctorat en physique, non terminé',
    'PhD in Physics, all but dissertation',
    'MSc in Chemistry, unfinished',
    'Diplomat, 2010',
    'Driving Licence B, 2010',
    'Scrum Master, 2015',
  ])('reads no degree in “%s”', (text) => {
    expect(readStructure(text, NOW).education).toEqual([]);
  });

  it('reads the export of LinkedIn', () => {
    const text = `Experience

Polderline
4 years 2 months
Senior Data Engineer
January 2022 - Present (4 years 6 months)
Utrecht
Built pipelines in Spark.

Data Engineer
February 2020 - December 2021 (1 year 11 months)
Utrecht

Education
Leiden University
Master of Science - MS, Computer Science · (2015 - 2017)`;
    expect(entriesOf(text)).toEqual([
      { title: 'Senior Data Engineer', employer: 'Polderline', dates: '2022-present' },
      { title: 'Data Engineer', dates: '2020-2021' },
    ]);
    expect(readStructure(text, NOW).education).toMatchObject([{ subject: 'Computer Science', year: 2017 }]);
  });

  it('says that the time is not known where no job has dates', () => {
    expect(readStructure('Experience\nData Engineer, Ember Works\n- Python', NOW)).not.toHaveProperty('months');
  });

  it('takes any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        const { lines, months = 0 } = readStructure(text, NOW);
        expect(lines.length).toBeGreaterThan(0);
        expect(months).toBeGreaterThanOrEqual(0);
      }),
    );
  });
});

describe('the subject of a degree', () => {
  it.each([
    ['MBA, Larch Business School', undefined],
    ['MSc, Fernhollow University', undefined],
    ['M.Sc., Technische Hochschule Kleinfeld', undefined],
    ['BSc, Physics, Larch University', 'Physics'],
    ['MSc in Data Science, Larch College', 'Data Science'],
    ['Doctor of Philosophy, Physics', 'Physics'],
  ])('%s: %s', (text, subject) => {
    expect(readStructure(`Education\n${text}`, NOW).education.map((each) => each.subject)).toEqual([subject]);
  });
});
