import type { Analysis, MissingSkill } from '../analysis';
import { type Ask, extractAsks } from './extract-asks';

/** One thing that a posting asks for and the resume lacks: a skill, or an either/or group of which none is shown. */
export type OpenAsk = { readonly requirement: Ask['requirement']; readonly members: readonly MissingSkill[] };

/**
 * What a posting asks for and the resume lacks, in order of first mention; of a group without the skills that the user
 * ignores. Empty without coverage: nothing is known to be missing then.
 */
export function findOpenAsks({ skills, coverage }: Pick<Analysis, 'skills' | 'coverage'>): OpenAsk[] {
  if (!coverage) return [];
  const missing = new Map(coverage.missing.map((each) => [each.skill, each]));
  const ignored = new Set(coverage.ignored);
  const held = new Set(coverage.have.map(({ skill }) => skill));
  return extractAsks(skills).flatMap(({ requirement, skills: asked }) => {
    const members = asked.flatMap(({ id }) => missing.get(id) ?? []);
    const wanted = asked.filter(({ id }) => !ignored.has(id));
    const isOpen = members.length > 0 && members.length === wanted.length && !asked.some(({ id }) => held.has(id));
    return isOpen ? [{ requirement, members }] : [];
  });
}
