import { expect, test } from 'vitest';
import { formatJsonResume } from '../../commands/json-resume';

test('headings, entries, highlights and keywords become lines; contact data stays out', () => {
  const resume = {
    basics: { name: 'Ada Example', label: 'Data Engineer', email: 'ada@example.invalid', location: { city: 'Ghent' } },
    work: [{ name: 'Acme', position: 'Engineer', startDate: '2020-01', highlights: ['Moved jobs to Spark'] }],
    skills: [{ name: 'Languages', keywords: ['Python', 'SQL'] }],
  };
  expect(formatJsonResume(resume)?.split('\n')).toEqual([
    'Ada Example · Data Engineer',
    '',
    'WORK',
    'Acme · Engineer · 2020-01',
    '- Moved jobs to Spark',
    '',
    'SKILLS',
    'Languages',
    'Python, SQL',
  ]);
});

test.each([[null], [[]], [{}], [{ basics: 'me' }], [{ work: {} }], ['text']])('%j is no JSON Resume', (value) => {
  expect(formatJsonResume(value)).toBeUndefined();
});

test('odd values inside a section are passed over', () => {
  expect(formatJsonResume({ skills: [{ name: 'ML', level: 3, keywords: ['PyTorch', 5, null] }], meta: { x: 1 } })).toBe(
    '\nSKILLS\nML\nPyTorch',
  );
});
