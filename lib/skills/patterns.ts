import { findSectionAt, type Section, type SectionKind } from '../sections/section';
import type { Candidate } from './candidate';
import { findHeadPhrases } from './head-phrases';
import { findListedNames } from './listed-names';

/** Parts whose lists name tools; lists elsewhere name products, teams and customers as often. */
const ASKING: ReadonlySet<SectionKind> = new Set(['required', 'preferred', 'stack']);

/**
 * Skills that no vocabulary lists, named by productive patterns: a technique after a noun ("churn
 * modeling"), a proper name in one list with the `known` skills. In no order; ids are slugs of the
 * phrase, category `other`.
 */
export function findPatternSkills(
  text: string,
  sections: readonly Section[],
  known: readonly Candidate[],
): readonly Candidate[] {
  const asking = (at: number): boolean => ASKING.has(findSectionAt(sections, at).kind);
  const tools = known.filter((candidate) => candidate.kind === 'hard' && asking(candidate.start));
  return [...findListedNames(text, tools), ...findHeadPhrases(text, sections)];
}
