import { FIT_CHOICES, FIT_QUESTIONS } from '../../career/fit-questions.ts';
import type { KnowledgeData } from '../knowledge-data';
import { type DataRule, findRepeated, isSorted } from './data-rule';

/** Programming languages whose place among a role's core skills says that one writes code there. */
const CODE = new Set(['python', 'cpp', 'java', 'rust', 'sql']);

/** Every role has one record of what it asks, in order of id. */
export const fitKnowsEveryRole: DataRule = {
  name: 'career fit knows every role once',
  findFaults: ({ roles, careerFit }) => {
    const listed = careerFit.roles.map(({ role }) => role);
    const known = new Set(roles.map(({ id }) => id));
    return [
      ...[...known].filter((id) => !listed.includes(id)).map((id) => `career-fit.json has no "${id}": add it.`),
      ...listed.filter((id) => !known.has(id)).map((id) => `career-fit.json: there is no role "${id}": remove it.`),
      ...findRepeated(listed).map((id) => `career-fit.json has "${id}" twice: remove one.`),
      ...(isSorted(listed) ? [] : ['career-fit.json: sort its roles by id.']),
    ];
  },
};

/** The questions and backgrounds stand in the order of the schema, weigh 100 together, and each answer speaks for a role. */
export const fitQuestionsAreWhole: DataRule = {
  name: 'the questions of career fit are whole',
  findFaults: ({ careerFit: { questions, backgrounds, roles } }) => [
    ...(questions.every(({ id }, index) => id === FIT_QUESTIONS[index])
      ? []
      : [`career-fit.json: its questions are not ${FIT_QUESTIONS.join(', ')}: put them in this order.`]),
    ...(backgrounds.every(({ id }, index) => id === FIT_CHOICES.background[index])
      ? []
      : [`career-fit.json: its backgrounds are not ${FIT_CHOICES.background.join(', ')}: put them in this order.`]),
    ...(questions.reduce((sum, { weight }) => sum + weight, 0) === 100
      ? []
      : ['career-fit.json: the weights of its questions do not add up to 100: correct them.']),
    ...findDeadChoices(roles),
  ],
};

function findDeadChoices(roles: KnowledgeData['careerFit']['roles']): string[] {
  const used = {
    background: roles.flatMap(({ background }) => [...background.first, ...background.also]),
    work: roles.flatMap(({ work }) => work.first),
    subject: roles.flatMap(({ subject }) => subject.first),
    goal: roles.flatMap(({ goals }) => goals),
  };
  return Object.entries(used).flatMap(([question, chosen]) =>
    FIT_CHOICES[question as keyof typeof used]
      .filter((choice) => !chosen.some((each) => each === choice))
      .map((choice) => `career-fit.json: the answer "${choice}" to "${question}" speaks for no role: give it one.`),
  );
}

/** Where a transition starts is a role's name or known to a background, and no background names one that is not there. */
export const transitionsHaveBackgrounds: DataRule = {
  name: 'every transition starts at a background of career fit',
  findFaults: ({ roles, careerFit }) => {
    const starts = new Set(roles.flatMap(({ transitions }) => transitions.map(({ from }) => from)));
    const known = new Set(careerFit.backgrounds.flatMap(({ from }) => from));
    return [
      ...[...starts]
        .filter((from) => !known.has(from))
        .map((from) => `no background of career-fit.json has the transition from "${from}": add it to one.`),
      ...[...known]
        .filter((from) => !starts.has(from))
        .map((from) => `career-fit.json: no role has a transition from "${from}": remove it.`),
    ];
  },
};

/** What a role asks fits together, and fits its core skills. */
export const fitIsConsistent: DataRule = {
  name: 'career fit agrees with itself and with the core skills',
  findFaults: ({ roles, careerFit }) => {
    const core = new Map(roles.map(({ id, skills }) => [id, skills.core]));
    return careerFit.roles.flatMap(({ role, coding, months, grounds, ...lists }) => [
      ...(grounds.every(({ about, goals = [] }) => (about === 'goal') === goals.length > 0)
        ? []
        : [`career-fit.json: "${role}": grounds about the goal, and only these, name the goals they speak for.`]),
      ...(coding === 'none' && core.get(role)?.some((skill) => CODE.has(skill))
        ? [`career-fit.json: "${role}" has a programming language among its core skills: its coding is not "none".`]
        : []),
      ...(months.near > months.far ? [`career-fit.json: "${role}": the near way takes longer than the far one.`] : []),
      ...[lists.background, lists.work, lists.subject].flatMap(({ first, also }) =>
        findRepeated([...first, ...also]).map((choice) => `career-fit.json: "${role}" has "${choice}" twice.`),
      ),
    ]);
  },
};
