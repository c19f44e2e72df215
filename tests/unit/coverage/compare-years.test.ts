import { describe, expect, it } from 'vitest';
import { buildRaw, findConstraint } from './find-constraint';

function find(description: string, resume: string, title?: string) {
  return findConstraint('years', buildRaw(description, undefined, title), resume);
}

const RESUME = `Ana Example
Rotterdam, Netherlands | open to remote work

Experience
Data Engineer, Polderline Logistics, Jan 2024 - Jan 2026
- Moved pipelines to Apache Spark and Python
Data Engineer, Ember Works, Jan 2023 - Jan 2025
- Wrote batch jobs in Python
Nurse, Vale Hospital, Jan 2010 - Dec 2019
- Cared for patients
`;

describe('years with a skill', () => {
  const require = (text: string, resume = RESUME) => find(`Requirements\n- ${text}\n- SQL`, resume);

  it('are held against the jobs that show it, each month once, and told from the earliest', () => {
    expect(require('3+ years of Python')).toMatchObject([
      {
        asked: { text: '3 years with Python', span: { field: 'description' } },
        shown: { text: '3 years in dated jobs that show Python', line: { line: 7 } },
        verdict: 'met',
      },
    ]);
    const oldestFirst =
      'Experience\nData Engineer, Larch, 2015 - 2018\n- Python\nData Engineer, Fern, 2018 - 2025\n- Python\n';
    expect(require('3+ years of Python', oldestFirst)).toMatchObject([{ shown: { line: { line: 2 } } }]);
  });

  it('are not met only where all jobs together are too short', () => {
    expect(require('3+ years with Apache Spark')).toMatchObject([
      { shown: { text: '2 years in dated jobs that show Apache Spark' }, verdict: 'not-known' },
    ]);
    expect(require('14+ years of Python')).toMatchObject([{ verdict: 'not-met' }]);
  });

  it('never become worse for more that is shown', () => {
    const jobs =
      'Experience\nData Engineer, Larch, 2010 - 2024\n- Ran jobs\nData Engineer, Fern, 2024 - 2026\n- Pipelines';
    for (const resume of [`Skills\nPython\n\n${jobs}`, `Skills\nPython\n\n${jobs} in Python`]) {
      expect(require('5+ years of Python', resume)).toMatchObject([{ verdict: 'not-known' }]);
    }
  });

  it('of alternatives count together, of several the shortest decides', () => {
    expect(require('2+ years with Apache Spark or Apache Flink')).toMatchObject([{ verdict: 'met' }]);
    expect(require('2+ years with Scala, Go, Rust, Kotlin, Java or Python')).toMatchObject([{ verdict: 'met' }]);
    expect(require('3+ years of experience with Python and Apache Spark')).toMatchObject([
      {
        asked: { text: '3 years with Python and Apache Spark' },
        shown: { text: '2 years in dated jobs that show Apache Spark' },
      },
    ]);
    expect(require('2+ years with Python and Flink or Spark')).toMatchObject([
      { asked: { text: '2 years with Python and (Apache Flink or Apache Spark)' }, verdict: 'met' },
    ]);
  });

  it('count where only the posting makes a word of the resume sure', () => {
    const resume = 'Ana Example\n\nExperience\nEngineer, Larch, Jan 2022 - Jan 2026\n- Helm\n';
    expect(require('3+ years with Helm', resume)).toMatchObject([
      { asked: { text: '3 years with Helm' }, verdict: 'met' },
    ]);
  });

  it('that no dated job shows are not known', () => {
    expect(require('2+ years of Kubernetes')).toMatchObject([
      { shown: { text: 'No dated job shows Kubernetes; all dated jobs: 13 years' }, verdict: 'not-known' },
    ]);
  });

  it('stay beside the years in all, where a skill merely follows these', () => {
    const resume =
      'Experience\nData Engineer, Larch, 2017 - 2025\n- Python and SQL\nData Engineer, Fern, 2025 - 2026\n- Java';
    expect(require('5+ years of professional experience and strong Java skills', resume)).toMatchObject([
      { asked: { text: '5 years of experience' }, verdict: 'met' },
    ]);
  });
});

describe('a title', () => {
  const verdict = (skill: string, title: string) => {
    const resume = `Experience\n${title}, Larch Works, 2015 - 2025\n- Worked well with others`;
    return find(`Requirements\n- 3+ years of ${skill}\n- SQL`, resume)[0]?.verdict;
  };

  it.each([
    ['data engineering', 'Senior Data Engineer'],
    ['data science', 'Data Scientist'],
    ['data analysis', 'Data Analyst'],
    ['software engineering', 'Lead Software Engineer'],
    ['project management', 'Project Manager'],
    ['statistics', 'Statistician'],
    ['machine learning', 'Machine Learning Engineer'],
    ['Salesforce', 'Salesforce Administrator'],
  ])('says %s: “%s”', (skill, title) => {
    expect(verdict(skill, title)).toBe('met');
  });

  it.each([
    ['Salesforce', 'Sales Engineer'],
    ['Tableau', 'Table Manager'],
    ['Go', 'Go-to-market Manager'],
    ['C', 'C-Level Assistant'],
    ['React', 'Reactor Engineer'],
    ['statistics', 'Stationery Clerk'],
    ['Excel', 'Excellence Lead'],
    ['data engineering', 'Data Entry Clerk'],
  ])('does not say %s: “%s”', (skill, title) => {
    expect(verdict(skill, title)).not.toBe('met');
  });
});

describe('years in all', () => {
  const require = (years: number, skills: string, resume = RESUME, title?: string) =>
    find(`Requirements\n- ${years}+ years of professional experience\n- ${skills}`, resume, title)[0];

  it('are those of relevant jobs, and not those of any job', () => {
    expect(require(3, 'Python')).toMatchObject({
      shown: { text: '3 years in dated jobs that show what is asked for, 13 years in all' },
      verdict: 'met',
    });
    expect(require(8, 'Python')).toMatchObject({ verdict: 'not-known' });
    expect(require(15, 'Python')).toMatchObject({ verdict: 'not-met' });
  });

  const jobs = (title: string, line: string) => `Experience\n${title}, Vale Hospital, Jan 2010 - Jan 2026\n- ${line}\n`;

  it.each([
    ['an office tool', 'Nurse', 'Kept lists in Microsoft Excel'],
    ['two office tools', 'Nurse', 'Lists in Microsoft Excel, slides in PowerPoint'],
    ['one skill that is not of the core of the role', 'Nurse', 'Read about Tableau'],
  ])('%s alone makes no job relevant', (_, title, line) => {
    expect(require(5, 'Python, SQL, Tableau, Microsoft Excel, PowerPoint', jobs(title, line))).toMatchObject({
      shown: { text: 'No dated job shows what is asked for; all dated jobs: 16 years' },
      verdict: 'not-known',
    });
  });

  it.each([
    ['the title of the role', 'Data Engineer', 'Kept lists'],
    ['a core skill of the role', 'Analyst', 'Wrote Python'],
    ['two skills that are asked for', 'Analyst', 'Tableau and Looker'],
  ])('%s makes a job relevant', (_, title, line) => {
    expect(require(5, 'Python, SQL, Tableau, Looker, Microsoft Excel', jobs(title, line))?.verdict).toBe('met');
  });
});
