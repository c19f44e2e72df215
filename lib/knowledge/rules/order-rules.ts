import type { KnowledgeData } from '../knowledge-data';
import type { DataRule } from './data-rule';

/** No skill is to be learned before itself: by the order, by wider skills, or by what a source wants first. */
export const learningOrderEnds: DataRule = {
  name: 'the order of learning has no circle',
  findFaults: (data) => {
    const before = collectBefore(data);
    return data.learningOrder.flatMap(({ skill, after }) =>
      after
        .filter((id) => reaches(id, skill, before))
        .map((id) => `learning-order.json: "${skill}" rests on "${id}", which rests on it: remove one of the two.`),
    );
  },
};

function collectBefore({ skills, learningOrder }: KnowledgeData): Map<string, Set<string>> {
  const before = new Map<string, Set<string>>();
  const add = (id: string, others: readonly string[]) =>
    before.set(id, new Set([...(before.get(id) ?? []), ...others]));
  for (const { id, parents = [], learning = [] } of skills.flatMap((file) => file.skills)) {
    add(id, [...parents, ...learning.flatMap(({ after = [] }) => after)]);
  }
  for (const { skill, after } of learningOrder) add(skill, after);
  return before;
}

function reaches(from: string, to: string, before: ReadonlyMap<string, ReadonlySet<string>>): boolean {
  const reached = new Set([from]);
  for (const id of reached) for (const next of before.get(id) ?? []) reached.add(next);
  return reached.has(to);
}
