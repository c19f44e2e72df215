import type { KnowledgeData } from '../knowledge-data';
import { articlesHaveLines, sourcesAreUsed } from './citation-rules';
import type { DataRule } from './data-rule';
import { fitIsConsistent, fitKnowsEveryRole, fitQuestionsAreWhole, transitionsHaveBackgrounds } from './fit-rules';
import { knownIds, sortedLists, uniqueIds } from './id-rules';
import { rulesHaveNames, uniqueSkillNames, uniqueTitles } from './name-rules';
import { learningOrderEnds } from './order-rules';
import {
  everyRoleHasPay,
  nearestHasPay,
  payRises,
  payRisesWithLevel,
  percentilesRiseWithLevel,
  yearsAreStated,
} from './pay-rules';
import { rolesAreReached, skillsAreReached } from './reach-rules';
import { datedClaimsSaySo, textsAreAmerican, textsAreSentences } from './text-rules';

/** The rules that `npm run check:data` and the tests run over the whole of `data/`. */
export const DATA_RULES: readonly DataRule[] = [
  uniqueIds,
  sortedLists,
  knownIds,
  articlesHaveLines,
  sourcesAreUsed,
  uniqueTitles,
  uniqueSkillNames,
  rulesHaveNames,
  rolesAreReached,
  skillsAreReached,
  everyRoleHasPay,
  nearestHasPay,
  payRises,
  payRisesWithLevel,
  percentilesRiseWithLevel,
  yearsAreStated,
  textsAreAmerican,
  textsAreSentences,
  datedClaimsSaySo,
  fitKnowsEveryRole,
  fitQuestionsAreWhole,
  transitionsHaveBackgrounds,
  fitIsConsistent,
  learningOrderEnds,
];

/** Every fault in the data with the rule that it breaks; an empty list for sound data. */
export function findDataFaults(data: KnowledgeData): { rule: string; fault: string }[] {
  return DATA_RULES.flatMap(({ name, findFaults }) => findFaults(data).map((fault) => ({ rule: name, fault })));
}
