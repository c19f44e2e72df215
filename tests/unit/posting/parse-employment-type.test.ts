import { describe, expect, it } from 'vitest';
import { parseEmploymentType } from '../../../lib/posting/parse-employment-type';

describe('parseEmploymentType', () => {
  it.each([
    ['Full-time', 'full-time'],
    ['Full-time · Internship', 'internship'],
    ['Part-time', 'part-time'],
    ['Contract', 'contract'],
    ['Temporary', 'temporary'],
    ['Volunteer', 'volunteer'],
    ['Vollzeit', 'full-time'],
    ['Temps partiel', 'part-time'],
    ['Jornada completa', 'full-time'],
    ['Other', undefined],
  ])('reads the pill %s', (employmentText, kind) => {
    expect(parseEmploymentType({ employmentText, title: 'Data Engineer', description: '' })).toBe(kind);
  });

  it.each([
    ['Job Type: Full-time', 'full-time'],
    ['Employment Type: Contract', 'contract'],
    ['**Type de contrat :** CDI', 'full-time'],
    ['This is a part-time role.', 'part-time'],
    ['This is a full time, permanent position.', 'full-time'],
    ['Northwind | Data Engineer | Oslo | Full-time', 'full-time'],
    ['Dental for all full-time employees', undefined],
    ['You negotiate contracts with part of the team.', undefined],
    ['You will contract out some work.', undefined],
  ])('reads the description %s', (description, kind) => {
    expect(parseEmploymentType({ title: 'Data Engineer', description })).toBe(kind);
  });

  it('believes the pill before the title and the title before the description', () => {
    const description = 'Job Type: Full-time';
    expect(parseEmploymentType({ title: 'Data Intern', description })).toBe('internship');
    expect(parseEmploymentType({ employmentText: 'Part-time', title: 'Data Engineer, Contract', description })).toBe(
      'part-time',
    );
  });
});
