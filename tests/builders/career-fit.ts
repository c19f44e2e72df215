import { FIT_CHOICES, FIT_QUESTIONS, type FitQuestionId } from '../../lib/career/fit-questions';
import type { CareerFitData, RoleFitRecord } from '../../lib/knowledge/schemas';

const WEIGHTS: Record<FitQuestionId, number> = {
  background: 20,
  work: 22,
  subject: 22,
  goal: 8,
  coding: 12,
  math: 6,
  degree: 5,
  time: 5,
};

/** What a role asks. Every answer speaks for it, so that no answer is without a role. */
export function buildRoleFit(overrides: Partial<RoleFitRecord> = {}): RoleFitRecord {
  return {
    role: 'data-scientist',
    coding: 'fluent',
    math: 'some',
    degree: 'bachelor',
    months: { near: 4, far: 18 },
    background: { first: [...FIT_CHOICES.background], also: [] },
    work: { first: [...FIT_CHOICES.work], also: [] },
    subject: { first: [...FIT_CHOICES.subject], also: [] },
    goals: [...FIT_CHOICES.goal],
    grounds: [],
    ...overrides,
  };
}

/** Sound questions with a record for each of the roles. */
export function buildCareerFit(roles: readonly string[]): CareerFitData {
  return {
    questions: FIT_QUESTIONS.map((id) => ({
      id,
      weight: WEIGHTS[id],
      most: id === 'work' || id === 'subject' ? 2 : 1,
    })),
    backgrounds: FIT_CHOICES.background.map((id) => ({ id, from: [], titles: [] })),
    roles: roles.map((role) => buildRoleFit({ role })),
  };
}
