import { describe, expect, it } from 'vitest';
import { analysePosting } from '../../../lib/analyse-posting';
import type { Constraint } from '../../../lib/analysis';
import { extractAskedYears } from '../../../lib/coverage/asked-years';
import { loadKnowledge } from '../../../lib/knowledge/load-knowledge';
import { parsePosting } from '../../../lib/posting/parse-posting';
import type { RawPosting } from '../../../lib/posting/raw-posting';
import { extractProfile } from '../../../lib/resume/extract-profile';
import { extractSkills } from '../../../lib/skills/extract-skills';

const KNOWLEDGE = loadKnowledge();

function raw(description: string, location?: string): RawPosting {
  const layers = location === undefined ? {} : { location };
  return {
    site: 'other',
    layout: 'test',
    url: '',
    title: 'Data Engineer',
    description,
    location,
    layers,
  } as RawPosting;
}

function find(kind: Constraint['kind'], description: string, resume: string, location?: string): Constraint[] {
  const profile = extractProfile(resume, KNOWLEDGE);
  const { coverage } = analysePosting(raw(description, location), KNOWLEDGE, {
    profile,
    now: { year: 2026, month: 1 },
  });
  return (coverage?.constraints ?? []).filter((each) => each.kind === kind);
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

describe('extractAskedYears', () => {
  it.each([
    ['5+ years of Python', [[5, ['Python'], false]]],
    ['At least 3 years of professional experience with Apache Spark', [[3, ['Apache Spark'], false]]],
    ['3+ years with Spark or Flink', [[3, ['Apache Spark', 'Apache Flink'], true]]],
    ['4 years of experience in Python and SQL', [[4, ['Python', 'SQL'], false]]],
    ['5+ years of building software in Python', [[5, ['Python'], false]]],
    ['Python (5+ years)', [[5, ['Python'], false]]],
    ['SQL: at least 2 years', [[2, ['SQL'], false]]],
    ['Mindestens 3 Jahre Erfahrung mit Python', [[3, ['Python'], false]]],
    ['Au moins 3 ans d’expérience en Python', [[3, ['Python'], false]]],
    ['5 years of experience. You know Python.', []],
    ['Our firm is 20 years old and uses Python', []],
  ])('%s', (text, expected) => {
    const description = `Requirements\n- ${text}`;
    const posting = parsePosting(raw(description), KNOWLEDGE.places);
    const found = extractAskedYears(posting, extractSkills(posting, KNOWLEDGE.vocabulary, KNOWLEDGE.model));
    expect(found.map(({ years, skills, isEither }) => [years, skills.map(({ name }) => name), isEither])).toEqual(
      expected,
    );
  });
});

describe('years with a skill', () => {
  const require = (text: string) => find('years', `Requirements\n- ${text}\n- SQL`, RESUME);

  it('are held against the jobs that show it, each month once', () => {
    expect(require('3+ years of Python')).toMatchObject([
      {
        asked: { text: '3 years with Python', span: { field: 'description' } },
        shown: { text: '3 years in dated jobs that show Python', line: { line: 7 } },
        verdict: 'met',
      },
    ]);
    expect(require('5+ years of Python')).toMatchObject([{ verdict: 'not-met' }]);
    expect(require('3+ years with Apache Spark')).toMatchObject([
      { shown: { text: '2 years in dated jobs that show Apache Spark' }, verdict: 'not-met' },
    ]);
  });

  it('count a title that bears its name', () => {
    expect(require('3+ years of data engineering')).toMatchObject([{ verdict: 'met' }]);
  });

  it('of alternatives count together, of several the shortest', () => {
    expect(require('2+ years with Apache Spark or Apache Flink')).toMatchObject([{ verdict: 'met' }]);
    expect(require('3+ years of experience with Python and Apache Spark')).toMatchObject([
      { shown: { text: '2 years in dated jobs that show Apache Spark' }, verdict: 'not-met' },
    ]);
  });

  it('count where only the posting makes a word of the resume sure', () => {
    const resume = 'Ana Example\n\nExperience\nEngineer, Larch, Jan 2022 - Jan 2026\n- Helm\n';
    const [shown] = find('years', 'Requirements\n- 3+ years with Helm', resume);
    expect(shown).toMatchObject({ asked: { text: '3 years with Helm' }, verdict: 'met' });
  });

  it('that no dated job shows are not known', () => {
    expect(require('2+ years of Kubernetes')).toMatchObject([
      { shown: { text: 'Kubernetes in no dated job, 13 years in all' }, verdict: 'not-known' },
    ]);
  });
});

describe('years in all', () => {
  it('are those of relevant jobs, and not those of any job', () => {
    const [met] = find('years', 'Requirements\n- 3+ years of professional experience\n- Python', RESUME);
    expect(met).toMatchObject({
      shown: { text: '3 years in dated jobs that show what is asked for, 13 years in all' },
      verdict: 'met',
    });
    const [unclear] = find('years', 'Requirements\n- 8+ years of professional experience\n- Python', RESUME);
    expect(unclear?.verdict).toBe('not-known');
    const [tooFew] = find('years', 'Requirements\n- 15+ years of professional experience\n- Python', RESUME);
    expect(tooFew?.verdict).toBe('not-met');
  });
});

describe('the place of work', () => {
  const at = (location: string, head: string) =>
    find('location', 'This role is hybrid.\nRequirements\n- Python', RESUME.replace(/^Rotterdam.*$/m, head), location);

  it.each([
    ['Rotterdam, Netherlands', 'Rotterdam, open to remote work | ana@example.test', 'met', 'Rotterdam'],
    ['Berlin, Germany', 'Based in Lyon, France', 'not-met', 'Lyon, France'],
    ['Berlin, Germany', 'Lyon, France | willing to relocate', 'met', 'Lyon, France, and open to moving'],
    ['Utrecht, Netherlands', 'Rotterdam', 'not-known', 'Rotterdam: the same country, another place'],
    ['New York, NY', 'San Francisco, CA', 'not-met', 'San Francisco, CA'],
    ['Berlin, Germany or Lyon, France', 'Lyon · +33 6 12 34 56 78', 'met', 'Lyon'],
  ])('%s, from “%s”: %s', (location, head, verdict, text) => {
    expect(at(location, head)).toMatchObject([{ verdict, shown: { text, line: { line: 2 } } }]);
  });

  it('stays unknown where the top names no place, whatever the jobs say', () => {
    expect(at('Berlin, Germany', 'ana@example.test')).toMatchObject([{ shown: 'not-known', verdict: 'not-known' }]);
    const resume = 'Ana Example\n\nExperience\nData Engineer, Ember Works, Berlin, 2020 - 2024\n- Python';
    expect(find('location', 'Hybrid role\nRequirements\n- Python', resume, 'Berlin, Germany')).toMatchObject([
      { shown: 'not-known' },
    ]);
  });
});
