import type { Analysis } from '../analysis';
import { findOpenAsks } from '../coverage/open-asks';
import type { Gap } from './gap';

/**
 * What one posting asks for and the resume lacks, required first. Of an either/or group the member to which most is held
 * that is close stands for all. Empty without coverage: nothing is known to be missing then.
 */
export function gapsOfPosting({ skills, coverage }: Pick<Analysis, 'skills' | 'coverage'>): Gap[] {
  const names = new Map(skills.map(({ id, name }) => [id, name]));
  const toName = (id: string) => ({ id, name: names.get(id) ?? id });
  const gaps = findOpenAsks({ skills, coverage }).flatMap(({ requirement, members }): Gap[] => {
    const [chosen, ...others] = [...members].sort((a, b) => b.near.length - a.near.length);
    if (!chosen) return [];
    const { skill, near } = chosen;
    const alternatives = others.map((each) => toName(each.skill));
    return [{ skill, name: toName(skill).name, requirement, near, alternatives }];
  });
  const required = gaps.filter(({ requirement }) => requirement === 'required');
  const preferred = gaps.filter(({ requirement }) => requirement === 'preferred');
  return onceEach([...required, ...preferred]);
}

function onceEach(gaps: readonly Gap[]): Gap[] {
  return gaps.filter(({ skill }, at) => gaps.findIndex((each) => each.skill === skill) === at);
}
