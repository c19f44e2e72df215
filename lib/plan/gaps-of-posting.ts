import type { Analysis } from '../analysis';
import { extractAsks } from '../coverage/extract-asks';
import type { Gap } from './gap';

/**
 * What one posting asks for and the resume lacks, required first. Of an either/or group the member to which most is held
 * that is close stands for all. Empty without coverage: nothing is known to be missing then.
 */
export function gapsOfPosting({ skills, coverage }: Pick<Analysis, 'skills' | 'coverage'>): Gap[] {
  const missing = new Map(coverage?.missing.map((each) => [each.skill, each]));
  const names = new Map(skills.map(({ id, name }) => [id, name]));
  const gaps = extractAsks(skills).flatMap((ask): Gap[] => {
    const members = ask.skills.flatMap(({ id }) => missing.get(id) ?? []);
    const [chosen, ...others] = [...members].sort((a, b) => b.near.length - a.near.length);
    if (!chosen || members.length < ask.skills.length) return [];
    const toName = (id: string) => ({ id, name: names.get(id) ?? id });
    return [
      {
        skill: chosen.skill,
        name: toName(chosen.skill).name,
        requirement: ask.requirement,
        near: chosen.near,
        alternatives: others.map(({ skill }) => toName(skill)),
      },
    ];
  });
  const required = gaps.filter(({ requirement }) => requirement === 'required');
  const preferred = gaps.filter(({ requirement }) => requirement === 'preferred');
  return onceEach([...required, ...preferred]);
}

function onceEach(gaps: readonly Gap[]): Gap[] {
  return gaps.filter(({ skill }, at) => gaps.findIndex((each) => each.skill === skill) === at);
}
