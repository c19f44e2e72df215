import { describe, expect, it } from 'vitest';
import type { Constraint, JobPosting } from '../../../lib/analysis';
import { findConstraints } from '../../../lib/coverage/constraints';
import {
  findAskedClearance,
  findAskedDegree,
  findAskedPermit,
  findYearsSpan,
} from '../../../lib/coverage/posting-constraints';
import { extractProfile } from '../../../lib/resume/extract-profile';
import { en } from '../../../lib/sentences/en';
import { buildKnowledge } from '../../builders/knowledge';

const COUNTRY = { currency: 'EUR', regions: ['South Holland'], cities: [], hosts: [] };
const { countries } = buildKnowledge().places;
const KNOWLEDGE = buildKnowledge({
  places: { countries: [...countries, { ...COUNTRY, id: 'NL', name: 'Netherlands', names: [] }], metros: [] },
});
const NOW = { year: 2026, month: 6 };

function posting(description: string, more: Partial<JobPosting> = {}): JobPosting {
  return { source: 'other', title: 'Data Engineer', description, ...more };
}

function find(description: string, resume: string, more: Partial<JobPosting> = {}, yearsMin?: number): Constraint[] {
  const profile = extractProfile(resume, KNOWLEDGE);
  return findConstraints({
    posting: posting(description, more),
    yearsMin,
    skills: [],
    profile,
    now: NOW,
    knowledge: KNOWLEDGE,
    words: en.constraints,
  });
}

describe('findAskedDegree', () => {
  it.each([
    ['Bachelor’s degree in a quantitative field', 'bachelor', false],
    ["Bachelor's or Master's degree in Statistics", 'bachelor', false],
    ['Master’s degree in Computer Science or equivalent experience', 'master', true],
    ['PhD in Linguistics required', 'doctorate', false],
    ['BS/MS in Physics', 'bachelor', false],
    ['Abgeschlossenes Studium der Informatik oder vergleichbare Qualifikation', 'bachelor', true],
    ['Diplôme d’ingénieur ou équivalent', 'master', true],
    ['Licenciatura en Matemáticas', 'bachelor', false],
    ['Bac+5 exigé', 'master', false],
    ['Licence de mathématiques exigée', 'bachelor', false],
    ['BS Computer Science required', 'bachelor', false],
    ['Maestría en Estadística', 'master', false],
    ['Doctor of Philosophy in Physics', 'doctorate', false],
    ['Diplom-Informatiker oder vergleichbare Qualifikation', 'master', true],
    ['Licence Informatique ou équivalent', 'bachelor', true],
    ['PhD in Physics; you mentor bachelor students', 'doctorate', false],
    ['Master’s degree in Statistics, and you teach master students', 'master', false],
    ['A PhD is a plus.\nMaster of Science in Statistics', 'master', false],
    ['Educated to degree level or equivalent experience', 'bachelor', true],
    ['Educated to degree level in a numerate subject', 'bachelor', false],
    ['You are educated to honours degree standard, or have relevant experience', 'bachelor', true],
    ['Degree-level education', 'bachelor', false],
    ['Education to degree level, or comparable work experience', 'bachelor', true],
    ['Degree educated (or equivalent practical experience)', 'bachelor', true],
    ['A 2:1 degree in Economics', 'bachelor', false],
    ['Educated to Master’s degree level', 'master', false],
    ['PhD or degree-level education in Physics', 'doctorate', false],
  ])('“%s”', (text, level, isFlexible) => {
    expect(findAskedDegree(posting(text))).toMatchObject({ level, isFlexible });
  });

  it.each([
    'PhD preferred',
    'Master’s degree is a plus',
    'Tuition for a master’s degree',
    'Scrum Master',
    'Masters of SQL',
    'PhD students welcome as mentors',
    'Mentor bachelor and master students',
    'You supervise Master’s and PhD students',
    'Teaching bachelor courses',
    'Betreuung von Bachelor- und Masterstudierenden',
    'Educated to degree level, ideally',
    'Degree-level education is a plus',
    'A high degree of autonomy',
    'Postgraduate degree level courses are paid for',
    'Camera with 360-degree level',
    'To a degree, levels of service matter',
    'Driving licence required',
    'Licence de conduire B exigée',
    'Bac+5 souhaité',
    'Master 2 souhaité',
    'Un doctorat est souhaité',
    'Diplôme d’ingénieur souhaité',
    'Licence en informatique souhaitée',
    'Bac+5 apprécié',
    'Un máster se valorará',
    'Software licence management',
  ])('asks for none in “%s”', (text) => {
    expect(findAskedDegree(posting(text))).toBeUndefined();
  });
});

describe('findAskedPermit and findAskedClearance', () => {
  it.each([
    ['You must be authorized to work in the US', 'authorized to work'],
    ['We are unable to sponsor visas for this role', 'sponsor visas'],
    ['You must not require sponsorship now or in the future', 'not require sponsorship'],
    ['Able to work without the need for sponsorship', 'without the need for sponsorship'],
    ['Sponsorship is not available', 'Sponsorship is not available'],
    ['We cannot offer sponsorship', 'cannot offer sponsorship'],
    ['No sponsorship', 'No sponsorship'],
    ['Gültige Arbeitserlaubnis', 'Arbeitserlaubnis'],
    ['Permis de travail exigé', 'Permis de travail'],
  ])('a permit in “%s”', (text, words) => {
    const span = findAskedPermit(posting(text));
    expect(text.slice(span?.start, span?.end)).toBe(words);
  });

  it.each([
    'Sponsorship is available',
    'We can provide sponsorship',
    'No sponsorship experience needed',
    'We sponsor visas',
    'Visa sponsorship is available',
    'A licence to learn',
  ])('none in “%s”', (text) => {
    expect(findAskedPermit(posting(text))).toBeUndefined();
  });

  it.each(['Active Secret clearance', 'TS/SCI with polygraph', 'Sicherheitsüberprüfung Ü2'])(
    'a clearance in “%s”',
    (text) => {
      expect(findAskedClearance(posting(text))).toBeDefined();
    },
  );

  it.each(['Clearance is a plus', 'Security clearance preferred', 'Clearance sale', 'No security clearance required'])(
    'none in “%s”',
    (text) => {
      expect(findAskedClearance(posting(text))).toBeUndefined();
    },
  );
});

describe('findYearsSpan', () => {
  it.each([
    ['5+ years of Python', 5, '5+ years'],
    ['at least three years', 3, 'three years'],
    ['mindestens 4 Jahre', 4, '4 Jahre'],
    ['a firm of 20 years, 3 to 5 years of SQL', 3, '3 to 5 years'],
  ])('“%s”', (text, years, words) => {
    const span = findYearsSpan(posting(text), years);
    expect(text.slice(span?.start, span?.end)).toBe(words);
  });

  it('gives nothing where the words are not found', () => {
    expect(findYearsSpan(posting('5 years'), 3)).toBeUndefined();
  });
});

const RESUME = `Ana Example
Leiden, Netherlands

Experience
Data Engineer, Polderline Logistics, Jan 2022 - Present
Data Engineer, Ember Works, 2020 - 2021

Education
BSc in Physics, 2019
`;

describe('findConstraints', () => {
  it('says nothing where nothing is demanded', () => {
    expect(find('Python and SQL', RESUME)).toEqual([]);
    expect(find('Python', RESUME, { location: 'Oslo', workplace: 'remote' })).toEqual([]);
  });

  it('holds years against years, with line and span', () => {
    expect(find('5+ years of SQL', RESUME, {}, 5)).toMatchObject([
      {
        kind: 'years',
        asked: { text: '5 years of experience', span: { start: 0, end: 8, field: 'description' } },
        shown: { text: '5.5 years in dated jobs', line: { line: 6 } },
        verdict: 'met',
      },
    ]);
    expect(find('8 years', RESUME, {}, 8)).toMatchObject([{ verdict: 'not-met' }]);
    expect(find('8 years', 'Ana Example\nPython', {}, 8)).toMatchObject([{ shown: 'not-known', verdict: 'not-known' }]);
  });

  it.each([
    ['Bachelor’s degree required', RESUME, 'met'],
    ['Master’s degree required', RESUME, 'not-met'],
    ['Master’s degree or equivalent experience', RESUME, 'not-known'],
    ['Master’s degree required', 'Ana Example\nPython', 'not-known'],
    ['Master’s degree required', 'Education\nMSc in Physics, expected 2028', 'not-known'],
    ['Bachelor’s degree required', 'Education\nPhD in Physics, 2018', 'met'],
  ])('degree: “%s”', (text, resume, verdict) => {
    expect(find(text, resume)).toMatchObject([{ kind: 'degree', verdict }]);
  });

  it('holds the place of work against the top of the resume', () => {
    const where = { location: 'Leiden, South Holland', workplace: 'onsite' as const };
    expect(find('', RESUME, where)).toMatchObject([{ kind: 'location', verdict: 'met', shown: { line: { line: 2 } } }]);
    expect(find('', RESUME, { ...where, location: 'Oslo' })).toMatchObject([{ verdict: 'not-known' }]);
  });

  it.each([
    ['Ana\nAuthorized to work in the United States', 'met'],
    ['Ana\nUS citizen', 'met'],
    ['Ana\nWork permit for Norway', 'not-known'],
    ['Ana\nUS citizen, no sponsorship needed', 'met'],
    ['Ana\nAuthorized to work in the US without sponsorship', 'met'],
    ['Ana\nNot authorized to work in the United States', 'not-known'],
    ['Ana\nI need a work permit for the US', 'not-known'],
    ['Ana\nWork permit required for the US', 'not-known'],
    ['Ana\nCanadian citizen, seeking work authorization in the US', 'not-known'],
    ['Ana\nPython', 'not-known'],
  ])('permit: %j', (resume, verdict) => {
    expect(find('Must be authorized to work here', resume, { country: 'US' })).toMatchObject([
      { kind: 'work-permit', verdict },
    ]);
  });

  it.each([
    ['Active Secret clearance', 'met'],
    ['Python', 'not-known'],
    ['No clearance', 'not-known'],
    ['Eligible for Secret clearance', 'not-known'],
    ['Clearance: none', 'not-known'],
    ['Former Top Secret clearance', 'not-known'],
  ])('clearance: “%s”', (resume, verdict) => {
    expect(find('TS/SCI required', `Ana\n${resume}`)).toMatchObject([{ kind: 'clearance', verdict }]);
  });
});
