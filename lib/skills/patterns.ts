import type { Section } from '../sections/section';
import type { Candidate } from './candidate';

/** Skills named by productive patterns; in order of place, none overlapping another. */
export function findPatternSkills(_text: string, _sections: readonly Section[]): Candidate[] {
  return [];
}
