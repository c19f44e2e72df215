import type { RoleProfile } from '../../lib/knowledge/schemas';

/** A data scientist with one core skill; override what a test is about. */
export function buildRole(overrides: Partial<RoleProfile> = {}): RoleProfile {
  return {
    id: 'data-scientist',
    name: 'Data Scientist',
    family: 'data',
    summary: 'Answers questions with data.',
    aliases: [],
    covers: [],
    skills: { core: ['python'], common: [], plus: [] },
    duties: ['run experiments', 'build predictive models', 'explain findings'],
    tasks: [],
    ladder: [],
    growth: [],
    pros: [],
    cons: [],
    entry: [],
    learningTime: [],
    transitions: [],
    interview: [],
    projects: [],
    certifications: [],
    ...overrides,
  };
}
