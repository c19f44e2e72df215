import type { KnowledgeData } from '../knowledge-data';
import type { DataRule } from './data-rule';
import { knownIds, sortedLists, uniqueIds } from './id-rules';
import { rulesHaveNames, uniqueSkillNames, uniqueTitles } from './name-rules';
import { everyRoleHasPay, nearestHasPay, payRises, payRisesWithLevel, yearsAreStated } from './pay-rules';

/** The rules that `npm run check:data` and the tests run over the whole of `data/`. */
export const DATA_RULES: readonly DataRule[] = [
  uniqueIds,
  sortedLists,
  knownIds,
  uniqueTitles,
  uniqueSkillNames,
  rulesHaveNames,
  everyRoleHasPay,
  nearestHasPay,
  payRises,
  payRisesWithLevel,
  yearsAreStated,
];

/** Every fault in the data with the rule that it breaks; an empty list for sound data. */
export function findDataFaults(data: KnowledgeData): { rule: string; fault: string }[] {
  return DATA_RULES.flatMap(({ name, findFaults }) => findFaults(data).map((fault) => ({ rule: name, fault })));
}
