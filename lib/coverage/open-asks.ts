import type { Analysis, CountedAsk, MissingSkill } from '../analysis';
import { extractAsks } from './extract-asks';

/**
 * One thing that a posting asks for and the resume lacks: a skill, or an either/or group of which none is shown; of a
 * kind and its examples the examples.
 */
export type OpenAsk = { readonly requirement: CountedAsk['requirement']; readonly members: readonly MissingSkill[] };

type Asked = Pick<CountedAsk, 'requirement' | 'skills' | 'kind'>;

/**
 * What a posting asks for and the resume lacks, in order of first mention; of a group without the skills that the user
 * ignores. Empty without coverage: nothing is known to be missing then.
 */
export function findOpenAsks({ skills, coverage }: Pick<Analysis, 'skills' | 'coverage'>): OpenAsk[] {
  if (!coverage) return [];
  const missing = new Map(coverage.missing.map((each) => [each.skill, each]));
  const ignored = new Set(coverage.ignored);
  const held = new Set(coverage.have.map(({ skill }) => skill));
  const asks = coverage.asks ?? extractAsks(skills).map(toAsked);
  return asks.flatMap(({ requirement, skills: asked, kind }) => {
    const members = asked.flatMap((id) => missing.get(id) ?? []);
    const wanted = asked.filter((id) => !ignored.has(id));
    const isOpen = members.length > 0 && members.length === wanted.length && !asked.some((id) => held.has(id));
    const examples = members.filter(({ skill }) => skill !== kind);
    return isOpen ? [{ requirement, members: examples.length > 0 ? examples : members }] : [];
  });
}

function toAsked({ requirement, skills }: ReturnType<typeof extractAsks>[number]): Asked {
  return { requirement, skills: skills.map(({ id }) => id) };
}
