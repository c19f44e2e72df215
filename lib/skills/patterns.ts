import { isBoilerplate, type Section } from '../sections/section';
import type { Candidate } from './candidate';
import { findHeadPhrases } from './head-phrases';

/**
 * Skills that no vocabulary lists, named by productive patterns: a technique after a noun ("churn
 * modeling"). In order of place, none overlapping another; ids are slugs of the phrase, category `other`.
 */
export function findPatternSkills(text: string, sections: readonly Section[]): Candidate[] {
  return sections.filter((section) => !isBoilerplate(section.kind)).flatMap((section) => findHeadPhrases(text, section));
}
