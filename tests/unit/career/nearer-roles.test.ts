import { describe, expect, test } from 'vitest';
import { NO_ANSWERS } from '../../../lib/career/answers';
import { findNearerRoles } from '../../../lib/career/nearer-roles';
import { rankCareers } from '../../../lib/career/rank-careers';
import { loadGuide } from '../../../lib/knowledge/load-guide';

const guide = loadGuide();
const ANALYST = {
  skills: ['sql', 'tableau', 'excel', 'data-analysis', 'data-visualization', 'power-bi', 'reporting', 'statistics'],
  jobs: [{ title: 'Data Analyst', role: 'data-analyst', months: 40 }],
};

describe('findNearerRoles', () => {
  test('names roles that the resume fits clearly better, best first', () => {
    const nearer = findNearerRoles(ANALYST, 'robotics-ai-engineer', guide);
    expect(nearer[0]?.id).toBe('data-analyst');
    expect(nearer.length).toBeLessThanOrEqual(2);
  });

  test.each([...guide.roles.keys()])('those of %s are good and 15 points above it', (role) => {
    const fits = new Map(
      rankCareers({ held: ANALYST, answers: NO_ANSWERS }, 'resume', guide).map((fit) => [fit.role.id, fit]),
    );
    for (const { id } of findNearerRoles(ANALYST, role, guide)) {
      expect(fits.get(id)?.score).toBeGreaterThanOrEqual(Math.max(55, (fits.get(role)?.score ?? 0) + 15));
    }
  });

  test('none for the role that fits best, for an empty resume and for a role that is not known', () => {
    expect(findNearerRoles(ANALYST, 'data-analyst', guide)).toEqual([]);
    expect(findNearerRoles({ skills: [], jobs: [] }, 'data-analyst', guide)).toEqual([]);
    expect(findNearerRoles(ANALYST, 'astronaut', guide)).toEqual([]);
  });
});
