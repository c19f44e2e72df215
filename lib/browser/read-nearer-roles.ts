import type { NearerRole } from '../career/nearer-roles';

/** Roles that the resume in use fits clearly better than one; empty without a resume. All it takes is loaded when it is asked. */
export async function readNearerRoles(role: string): Promise<readonly NearerRole[]> {
  const [{ readHeldCareer }, { findNearerRoles }, { loadGuide }] = await Promise.all([
    import('./read-held-career'),
    import('../career/nearer-roles'),
    import('../knowledge/load-guide'),
  ]);
  const held = await readHeldCareer();
  return held ? findNearerRoles(held, role, loadGuide()) : [];
}
