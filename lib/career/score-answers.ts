import type { CareerFitData, Fact, RoleFitRecord } from '../knowledge/schemas';
import type { CareerAnswers } from './answers';
import { FIT_CHOICES, type FitQuestionId } from './fit-questions';

/** Raised whenever the formula changes, so that two scores can be compared only when it is the same. */
export const ANSWER_FIT_VERSION = 1;

/** Credit where one has less than a role asks for, by the number of steps that are missing. */
const SHORT = [1, 0.4, 0] as const;
/** Credit of an answer that speaks for a role by half. */
const ALSO = 0.5;
/** A goal of getting in soon: months that earn full credit, and those that earn half. */
const SOON = { full: 6, half: 9 } as const;

/** How far one answer speaks for a role. */
export type AnswerPart = {
  readonly question: FitQuestionId;
  readonly weight: number;
  /** 0 to 1. */
  readonly credit: number;
  readonly chosen: readonly string[];
  /** What sources say about it; without one the judgment is ours. */
  readonly grounds: readonly Fact[];
};

/** How a role fits what somebody answered. */
export type AnswerFit = {
  /** 0 to 100. */
  readonly score: number;
  readonly parts: readonly AnswerPart[];
  /** Months to a first job from the answered background; from far away where none is answered. */
  readonly months: number;
};

/**
 * How a role fits the answers, 0 to 100, version 1: `100 * sum(weight * credit) / sum(weight)` over the questions that
 * are answered. Background, work and subject: 1 for an answer that the role names first, 0.5 for one it names also, the
 * mean where there are two. Goal: 1 if the role serves it; getting in soon counts months. Coding, math and degree: 1 for
 * as much as the role takes or more, 0.4 for one step less, else 0. Time: the share of the months that it takes. More
 * coding, math, degree or time never lowers a role. Undefined without an answer.
 */
export function scoreAnswers(
  answers: CareerAnswers,
  role: RoleFitRecord,
  { questions }: Pick<CareerFitData, 'questions'>,
): AnswerFit | undefined {
  const months = countMonths(answers, role);
  const parts = questions.flatMap(({ id, weight }): AnswerPart[] => {
    const chosen: readonly string[] = answers[id] ?? [];
    if (chosen.length === 0) return [];
    const credits = chosen.map((choice) => creditOf(id, choice, role, months));
    const credit = credits.reduce((sum, each) => sum + each, 0) / credits.length;
    return [{ question: id, weight, credit, chosen, grounds: findGrounds(id, chosen, role) }];
  });
  const weighed = parts.reduce((sum, { weight }) => sum + weight, 0);
  if (weighed === 0) return undefined;
  const score = (100 * parts.reduce((sum, { weight, credit }) => sum + weight * credit, 0)) / weighed;
  return { score, parts, months };
}

function creditOf(question: FitQuestionId, choice: string, role: RoleFitRecord, months: number): number {
  switch (question) {
    case 'background':
    case 'work':
    case 'subject':
      return nameCredit(role[question], choice);
    case 'goal':
      return choice === 'quick' ? soonCredit(months) : Number(role.goals.some((goal) => goal === choice));
    case 'coding':
    case 'math':
    case 'degree':
      return stepCredit(FIT_CHOICES[question], choice, role[question]);
    case 'time':
      return Math.min(1, readMonths(choice) / months);
  }
}

function nameCredit({ first, also }: { first: readonly string[]; also: readonly string[] }, choice: string): number {
  if (first.includes(choice)) return 1;
  return also.includes(choice) ? ALSO : 0;
}

function soonCredit(months: number): number {
  if (months <= SOON.full) return 1;
  return months <= SOON.half ? 0.5 : 0;
}

function stepCredit(steps: readonly string[], has: string, needs: string): number {
  return SHORT[Math.max(0, steps.indexOf(needs) - steps.indexOf(has))] ?? 0;
}

/** Months of an answer such as "months-6"; the answers are of the schema. */
function readMonths(choice: string): number {
  return Number(choice.slice('months-'.length));
}

/** The near way from a background that the role names first, half-way from one it names also, else the far one. */
function countMonths({ background = [] }: CareerAnswers, role: RoleFitRecord): number {
  const { near, far } = role.months;
  const nearest = Math.max(0, ...background.map((choice) => nameCredit(role.background, choice)));
  return Math.round(far - (far - near) * nearest);
}

function findGrounds(question: FitQuestionId, chosen: readonly string[], { grounds }: RoleFitRecord): Fact[] {
  return grounds
    .filter(({ about, goals }) => about === question && (goals?.some((goal) => chosen.includes(goal)) ?? true))
    .map(({ text, cite }) => ({ text, cite }));
}
