import type { Guide } from '../knowledge/guide';
import { NO_ANSWERS } from './answers';
import { LEAST_SCORE } from './fit-band';
import type { HeldCareer } from './held-career';
import { rankCareers } from './rank-careers';

/** A role by id and name. */
export type NearerRole = { readonly id: string; readonly name: string };

/** So many points of career fit a nearer role is better than the posting's. */
const CLEARLY = 15;
const MOST = 2;

/**
 * Roles that a resume fits clearly better than that of a posting, best first, two at most: those with a good score of career
 * fit that is 15 points or more above the posting's. Empty for a role that the guide does not know.
 */
export function findNearerRoles(
  held: HeldCareer,
  roleId: string,
  guide: Pick<Guide, 'roles' | 'skills' | 'nearSkills' | 'widerSkills' | 'careerFit'>,
): NearerRole[] {
  const fits = rankCareers({ held, answers: NO_ANSWERS }, 'resume', guide);
  const own = fits.find(({ role }) => role.id === roleId);
  if (!own) return [];
  const least = Math.max(LEAST_SCORE.good, own.score + CLEARLY);
  return fits
    .filter(({ score }) => score >= least)
    .slice(0, MOST)
    .map(({ role: { id, name } }) => ({ id, name }));
}
