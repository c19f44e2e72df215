import { describe, expect, it } from 'vitest';
import { readStructure } from '../../../../lib/resume/profile/resume-structure';

const NOW = { year: 2026, month: 11 };
const JOBS = `Work history
03/2020 – now\tSenior Staff Nurse, Riverbank Hospital
- Wrote SQL queries
09/2017 – 02/2020\tStaff Nurse, Northmoor Infirmary
- Monthly audit in Excel
`;

function readJobs(text: string) {
  const { entries, months } = readStructure(text, NOW);
  return { titles: entries.map(({ title }) => title), months };
}

describe('what is no job', () => {
  it.each([
    '2014 – 2017\tBSc (Hons) Nursing, University of Hallamford',
    '2014 – 2017\tUniversity of Hallamford, BSc Nursing',
    'BSc Nursing, University of Hallamford\t2014 – 2017',
    'Bachelor of Engineering, Hallamford, 2014 – 2017',
    'Master of Science in Data Science\nUniversity of Hallamford\n2014 – 2017',
    'University of Hallamford\nM.Sc. Statistik\n2014 – 2017',
    '2014 – 2017 | PhD in Physics | Hallamford',
    '2014 – 2017\tBachelor Ingenieurinformatik, Hochschule Oldmoor',
    'Associate degree in Nursing, Oldmoor College, 2014 – 2017',
    '2012 – 2014\tA-levels, Oldmoor School',
    '2006 – 2014\tAbitur, Gymnasium Oldmoor',
    '2012 – 2014\tBaccalauréat scientifique, Lycée d’Oldmoor',
    'Ingeniero en Informática, Universidad de Oldmoor, 2009 – 2014',
    'Dipl.-Ing. Elektrotechnik, TU Oldmoor, 2009 – 2014',
    '2009 – 2014\tDiplom-Ingenieur Maschinenbau, Hochschule Oldmoor',
    'MS Computer Science, Hallamford, 2012 – 2014',
    '2013 – 2014\tDiploma in Nursing, Oldmoor College',
  ])('%s', (study) => {
    expect(readJobs(`${JOBS}${study}\n`)).toEqual({ titles: ['Senior Staff Nurse', 'Staff Nurse'], months: 111 });
    expect(
      readJobs(`${JOBS.replace('- Monthly', `- Weekly\n${study}\n\nNurse, Brook Clinic\t2010 – 2011\n- Monthly`)}`)
        .titles,
    ).toEqual(['Senior Staff Nurse', 'Staff Nurse', 'Nurse']);
  });

  it('is none either without a heading', () => {
    const text = JOBS.replace('Work history\n', 'Aoife Example\n');
    expect(readJobs(`${text}BSc Nursing, Teacher Education, Hallamford\t2014 – 2017\n`).titles).toHaveLength(2);
  });

  it('keeps its degree', () => {
    const { education } = readStructure(`${JOBS}2014 – 2017\tBSc (Hons) Nursing, University of Hallamford\n`, NOW);
    expect(education).toMatchObject([{ level: 'bachelor', year: 2017 }]);
  });
});

describe('what is a job', () => {
  it.each([
    ['Research Assistant, University of Hallamford\t2014 – 2017', 'Research Assistant'],
    ['PhD Researcher, University of Hallamford\t2014 – 2017', 'PhD Researcher'],
    ['2014 – 2017\tDipl.-Ing. Softwareentwickler, Brückner', undefined],
    ['Data Engineer, MBA, Polderline\t2014 – 2017', 'Data Engineer'],
    ['Associate Consultant, Polderline\t2014 – 2017', 'Associate Consultant'],
    ['Teacher, Oldmoor High School\t2014 – 2017', 'Teacher'],
    ['Polderline\nBootcamp Instructor\n2014 – 2017', 'Bootcamp Instructor'],
    ['Ingeniero de software, Polderline, 2014 – 2017', 'Ingeniero de software'],
    ['Ingeniera de datos, Polderline, 2014 – 2017', 'Ingeniera de datos'],
    ['Ingeniera de Machine Learning, Universidad de Oldmoor, 2014 – 2017', 'Ingeniera de Machine Learning'],
    ['Ingeniero informático, Polderline, 2014 – 2017', 'Ingeniero informático'],
    ['Ingeniera industrial, Polderline\t2014 – 2017', 'Ingeniera industrial'],
    ['Diplom-Ingenieur, Brückner AG, 2014 – 2017', 'Diplom-Ingenieur'],
    ['Dipl.-Ing. Entwicklung, Brückner, 2014 – 2017', undefined],
    ['Wissenschaftliche Mitarbeiterin, Promotion in Informatik, KIT, 2014 – 2017', 'Wissenschaftliche Mitarbeiterin'],
    ['Bachelor Programme Coordinator, University of Oldmoor, 2014 – 2017', 'Bachelor Programme Coordinator'],
    ['Licenciada en Matemáticas, profesora, Oldmoor, 2014 – 2017', 'profesora'],
    ['MS Data Platform, Polderline\t2014 – 2017', undefined],
    ['Polderline Logistics\t2014 – 2017\nwhat nobody has a word for', undefined],
  ])('%s', (job, title) => {
    expect(readJobs(`${JOBS}${job}\n`).titles).toEqual(['Senior Staff Nurse', 'Staff Nurse', title]);
  });
});
