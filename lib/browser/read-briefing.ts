import { collectBriefing, type RoleBriefing } from '../roles/role-briefing';

/** What the guide says of a role for a posting with these skills; the guide is loaded with the first question. */
export async function readBriefing(role: string, skills: readonly string[]): Promise<RoleBriefing | undefined> {
  const { loadGuide } = await import('../knowledge/load-guide');
  return collectBriefing(loadGuide(), role, skills);
}
