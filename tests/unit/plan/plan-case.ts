import type { PlanRequest } from '../../../lib/plan/build-plan';
import type { Gap } from '../../../lib/plan/gap';

/** A required skill that one posting asks for; override what a test is about. */
export function buildGap(skill: string, overrides: Partial<Gap> = {}): Gap {
  return { skill, name: skill, requirement: 'required', near: [], alternatives: [], ...overrides };
}

/** A plan for nothing over 90 days at ten hours a week; override what a test is about. */
export function buildPlanRequest(overrides: Partial<PlanRequest> = {}): PlanRequest {
  return { gaps: [], held: new Set(), span: '90-days', hoursPerWeek: 10, start: '2026-11-23', ...overrides };
}
