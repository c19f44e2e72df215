import type { FoundSkill } from '../skills/find-skills';
import { LONGEST_QUERY } from './messages';
import { sendToBackground } from './send';

/** Skills for a search box, from the background, which holds the vocabulary; throws where it gives no answer. */
export async function findSkills(query: string): Promise<readonly FoundSkill[]> {
  const reply = await sendToBackground({ kind: 'find-skills', query: query.slice(0, LONGEST_QUERY) });
  if (!reply?.found) throw new Error(reply?.error ?? 'The background gives no answer.');
  return reply.found;
}
