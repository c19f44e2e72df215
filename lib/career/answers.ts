import { FIT_CHOICES, FIT_QUESTIONS, type FitChoice, type FitQuestionId } from './fit-questions';

/** What somebody answered to the questions of career fit; a question without an answer is left out. */
export type CareerAnswers = { readonly [Question in FitQuestionId]?: readonly FitChoice<Question>[] };

/** Nothing answered. */
export const NO_ANSWERS: CareerAnswers = {};

/** Answers from storage or a file: unknown questions and choices are left out, so that bad data gives none. */
export function parseAnswers(value: unknown): CareerAnswers {
  if (typeof value !== 'object' || value === null) return NO_ANSWERS;
  const given = new Map<string, unknown>(Object.entries(value));
  return Object.fromEntries(
    FIT_QUESTIONS.flatMap((question) => {
      const chosen = readChoices(question, given.get(question));
      return chosen.length > 0 ? [[question, chosen]] : [];
    }),
  );
}

function readChoices(question: FitQuestionId, value: unknown): string[] {
  if (!Array.isArray(value)) return [];
  return FIT_CHOICES[question].filter((choice) => value.includes(choice));
}

/** The answers with another one: of a question with one answer it replaces that, of another it joins or leaves the others. */
export function chooseAnswer(
  answers: CareerAnswers,
  question: FitQuestionId,
  choice: string,
  most: number,
): CareerAnswers {
  const before: readonly string[] = answers[question] ?? [];
  const others = before.filter((each) => each !== choice);
  const isOn = others.length < before.length;
  const after = most === 1 ? [choice] : isOn ? others : before.length < most ? [...before, choice] : before;
  return parseAnswers({ ...answers, [question]: after });
}

/** How many questions have an answer. */
export function countAnswered(answers: CareerAnswers): number {
  return FIT_QUESTIONS.filter((question) => (answers[question]?.length ?? 0) > 0).length;
}
