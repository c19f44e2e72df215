import { expect, test } from 'vitest';
import { formatJsonResume } from '../../../../lib/resume/files/format-json-resume';

test('sections come in the usual order, each entry with its dates, sentences and bullets', () => {
  const resume = {
    skills: [{ name: 'Languages', keywords: ['Python', 'SQL'] }, { keywords: ['Docker'] }, { name: 'Kafka' }],
    education: [{ institution: 'University of Zuidhaven', area: 'Mathematics', studyType: 'MSc', endDate: '2018' }],
    work: [
      {
        name: 'Polderline',
        position: 'Engineer',
        startDate: '2020-01',
        summary: 'Two lines\nof text.',
        highlights: ['Moved jobs to Spark'],
      },
    ],
    basics: {
      name: 'Ada Example',
      label: 'Data Engineer',
      email: 'ada@example.invalid',
      summary: 'Likes data.',
      location: { city: 'Ghent', countryCode: 'BE' },
      profiles: [{ network: 'GitHub', username: 'ada', url: 'https://code.invalid/ada' }],
    },
    languages: [{ language: 'Dutch', fluency: 'Native' }],
  };
  expect(formatJsonResume(resume)?.split('\n')).toEqual([
    'Ada Example',
    'Data Engineer',
    'Ghent, BE | ada@example.invalid | https://code.invalid/ada',
    '',
    'SUMMARY',
    'Likes data.',
    '',
    'EXPERIENCE',
    'Engineer, Polderline | 2020-01 – present',
    'Two lines of text.',
    '- Moved jobs to Spark',
    '',
    'EDUCATION',
    'MSc, Mathematics, University of Zuidhaven | 2018',
    '',
    'SKILLS',
    'Languages: Python, SQL',
    'Docker',
    'Kafka',
    '',
    'LANGUAGES',
    'Dutch, Native',
  ]);
});

test.each([
  [{ city: 'Rotterdam', region: 'South Holland', countryCode: 'NL' }, 'Rotterdam, South Holland, NL'],
  [{ address: 'Rotterdam, Netherlands' }, 'Rotterdam, Netherlands'],
  ['Rotterdam', 'Rotterdam'],
])('the place %j stands under the name', (location, line) => {
  expect(formatJsonResume({ basics: { name: 'Ada Example', location } })?.split('\n')).toEqual(['Ada Example', line]);
});

test.each<[unknown]>([
  [null],
  [[]],
  [{}],
  [{ basics: 'me' }],
  [{ work: {} }],
  [{ work: [] }],
  ['text'],
  [{ items: [{ name: 'x' }] }],
])('%j is no JSON Resume', (value) => {
  expect(formatJsonResume(value)).toBeUndefined();
});

test('unknown fields, and values of another kind, are passed over', () => {
  const resume = {
    skills: [{ name: 'ML', level: 3, keywords: ['PyTorch', { a: 1 }, null], secret: 'x' }, 'odd', null],
    meta: { x: 1 },
  };
  expect(formatJsonResume(resume)).toBe('\nSKILLS\nML, 3: PyTorch');
});
