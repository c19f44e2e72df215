import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { loadKnowledge } from '../../../lib/knowledge/load-knowledge';
import { findTitleRoles } from '../../../lib/roles/find-title-roles';

const { titles } = loadKnowledge();
const WORK =
  'Engineer|Intern|Internship|Consultant|Specialist|Lead|Fellow|Associate|Platform Engineer|Scientist|Researcher|Entwickler|Ingenieur|Praktikum|Ingénieur|Stage|Ingeniero|Prácticas|Product Manager|Architect|Manager|Director|Trainer|Recruiter|Sales|Quality Assurance|Infrastructure Engineer|Operations Engineer|Summer Internship|'.split(
    '|',
  );
const FORMS: readonly ((field: string, work: string) => string)[] = [
  (field, work) => `${field} ${work}`,
  (field, work) => `${work} ${field}`,
  (field, work) => `${work}, ${field}`,
  (field, work) => `${work} - ${field} (m/w/d)`,
  (field, work) => `Senior ${field} ${work}, Remote`,
  (field, work) => `SDE II, ${field} ${work}`,
  (field, work) => `Head of ${field} ${work}`,
  (field, work) => `${work} (H/F) en ${field}`,
];

function rolesOf(title: string): string[] {
  return findTitleRoles(title, titles).map(({ role }) => role);
}

describe('findTitleRoles', () => {
  it('gives for "ML" what it gives for "Machine Learning"', () => {
    fc.assert(
      fc.property(fc.constantFrom(...FORMS), fc.constantFrom(...WORK), (form, work) => {
        expect(rolesOf(form('ML', work))).toEqual(rolesOf(form('Machine Learning', work)));
        expect(rolesOf(form('AI/ML', work))).toEqual(rolesOf(form('AI/Machine Learning', work)));
      }),
      { numRuns: 400 },
    );
  });

  it.each([
    ['ML Intern', 'machine-learning-engineer'],
    ['AI/ML Intern', 'machine-learning-engineer'],
    ['SDE II, ML', 'machine-learning-engineer'],
    ['ML Consultant', 'machine-learning-engineer'],
    ['AI Lead', 'ai-engineer'],
    ['KI Lead', 'ai-engineer'],
    ['Data Governance Lead', 'data-governance-specialist'],
    ['Leiterin Data Governance', 'data-governance-specialist'],
    ['Responsable de la gouvernance des données', 'data-governance-specialist'],
    ['BI Lead', 'bi-analyst'],
    ['Teamleiter BI', 'bi-analyst'],
    ['Responsable BI', 'bi-analyst'],
    ['Data Intern', 'data-analyst'],
    ['Praktikum Data', 'data-analyst'],
    ['Stage Data (H/F)', 'data-analyst'],
    ['Prácticas en datos', 'data-analyst'],
    ['Analytics Lead', 'data-analyst'],
    ['Lead Analytics Engineer', 'analytics-engineer'],
    ['Data Science Intern', 'data-scientist'],
    ['AI Lead Generation Associate', undefined],
    ['Sales Intern', undefined],
    ['Data Entry Intern', undefined],
  ])('%s: %s', (title, role) => {
    expect(rolesOf(title)[0]).toBe(role);
  });
});
