import type { EmploymentType, PayPeriod, PayRelation, Requirement, Seniority, Workplace } from '../analysis';
import type { Site } from '../posting/raw-posting';

// What fields of rows may hold: once, for the schemas and for the quick check beside them.

export const SITES = ['linkedin', 'indeed', 'other'] as const satisfies readonly Site[];
export const WORKPLACES = ['remote', 'hybrid', 'onsite'] as const satisfies readonly Workplace[];
export const EMPLOYMENT_TYPES = [
  'full-time',
  'part-time',
  'contract',
  'temporary',
  'internship',
  'volunteer',
] as const satisfies readonly EmploymentType[];
export const LEVELS = [
  'intern',
  'entry',
  'mid',
  'senior',
  'staff',
  'principal',
  'lead',
  'manager',
  'director',
  'executive',
] as const satisfies readonly Seniority[];
export const PERIODS = ['year', 'month', 'week', 'day', 'hour'] as const satisfies readonly PayPeriod[];
export const BENCHMARK_PERIODS = ['year', 'hour'] as const satisfies readonly PayPeriod[];
export const RELATIONS = ['below', 'inside', 'above'] as const satisfies readonly PayRelation[];
export const REQUIREMENTS = ['required', 'preferred', 'mentioned'] as const satisfies readonly Requirement[];
export const SKILL_STATES = ['have', 'missing', 'ignored'] as const;
/** Longest word of a row that is no line of a page: ids, keys, names of skills. */
export const LONGEST_WORD = 300;
export const LONGEST_TAG = 100;
/** Of `asked`, `analysisVersion` and the name of a resume. */
export const LONGEST = { asked: 20_000, version: 200, resumeName: 200 } as const;
/** Highest amount of money, and most years of experience. */
export const HIGHEST = { amount: 1e13, years: 80 } as const;
