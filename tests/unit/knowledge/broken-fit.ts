import type { KnowledgeData } from '../../../lib/knowledge/knowledge-data';
import { buildCareerFit, buildRoleFit } from '../../builders/career-fit';
import { buildRole } from '../../builders/role';

type Broken = readonly [rule: string, broken: Partial<KnowledgeData>, words: string][];

const FIT = buildCareerFit(['data-scientist']);
const CITE = [{ source: 'guide', lines: [3] }];

function withRoles(...roles: KnowledgeData['careerFit']['roles']): Partial<KnowledgeData> {
  return { careerFit: { ...FIT, roles } };
}

/** For each rule about career fit a record that breaks it, and words of the message that says so. */
export const BROKEN_FIT: Broken = [
  ['career fit knows every role once', withRoles(), 'has no "data-scientist"'],
  ['career fit knows every role once', withRoles(buildRoleFit(), buildRoleFit()), 'twice'],
  [
    'career fit knows every role once',
    withRoles(buildRoleFit(), buildRoleFit({ role: 'juggler' })),
    'no role "juggler"',
  ],
  [
    'career fit knows every role once',
    withRoles(buildRoleFit(), buildRoleFit({ role: 'acrobat' })),
    'sort its roles by id',
  ],
  [
    'the questions of career fit are whole',
    { careerFit: { ...FIT, questions: FIT.questions.toReversed() } },
    'its questions are not background',
  ],
  [
    'the questions of career fit are whole',
    { careerFit: { ...FIT, backgrounds: FIT.backgrounds.toReversed() } },
    'its backgrounds are not software',
  ],
  [
    'the questions of career fit are whole',
    { careerFit: { ...FIT, questions: FIT.questions.map((each) => ({ ...each, weight: 10 })) } },
    'do not add up to 100',
  ],
  [
    'the questions of career fit are whole',
    withRoles(buildRoleFit({ goals: ['pay'] })),
    '"impact" to "goal" speaks for no role',
  ],
  [
    'every transition starts at a background of career fit',
    { roles: [buildRole({ transitions: [{ from: 'Circus', text: 'Run away from it.', cite: CITE }] })] },
    'the transition from "Circus"',
  ],
  [
    'every transition starts at a background of career fit',
    { careerFit: { ...FIT, backgrounds: FIT.backgrounds.map((each) => ({ ...each, from: ['Circus'] })) } },
    'no role has a transition from "Circus"',
  ],
  [
    'career fit agrees with itself and with the core skills',
    withRoles(buildRoleFit({ coding: 'none' })),
    'its coding is not "none"',
  ],
  [
    'career fit agrees with itself and with the core skills',
    withRoles(buildRoleFit({ months: { near: 9, far: 3 } })),
    'the near way takes longer',
  ],
  [
    'career fit agrees with itself and with the core skills',
    withRoles(buildRoleFit({ grounds: [{ about: 'goal', text: 'It pays well.', cite: CITE }] })),
    'name the goals they speak for',
  ],
  [
    'career fit agrees with itself and with the core skills',
    withRoles(buildRoleFit({ work: { first: ['build'], also: ['build'] } })),
    'has "build" twice',
  ],
];
