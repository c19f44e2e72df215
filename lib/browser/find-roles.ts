import type { FoundRole } from '../roles/find-roles';
import { LONGEST_QUERY } from './messages';
import { sendToBackground } from './send';

/** Roles for a search box, from the background, which holds the titles; throws where it gives no answer. */
export async function findRoles(query: string): Promise<readonly FoundRole[]> {
  const reply = await sendToBackground({ kind: 'find-roles', query: query.slice(0, LONGEST_QUERY) });
  if (!reply?.roles) throw new Error('The background gives no answer.');
  return reply.roles;
}
