import { z } from 'zod';
import { FIT_CHOICES, FIT_QUESTIONS } from '../../career/fit-questions.ts';
import { cite, id, name, sentence } from './primitives.ts';

const questionId = z.enum(FIT_QUESTIONS);

/** What a question weighs in the sum of 100, and how many answers it takes at most. */
export const fitQuestionSchema = z.strictObject({
  id: questionId,
  weight: z.int().positive(),
  most: z.int().min(1).max(3),
});

/** A background, the `from` of the transitions that start there, and words of past job titles that tell of it, lower case. */
export const fitBackgroundSchema = z.strictObject({
  id: z.enum(FIT_CHOICES.background),
  from: z.array(name),
  titles: z.array(name),
});

function firstAndAlso<Choice extends string>(choices: readonly [Choice, ...Choice[]]) {
  const choice = z.enum(choices);
  return z.strictObject({ first: z.array(choice).min(1), also: z.array(choice) });
}

/** What a role asks of a person and gives, for people without a resume. */
export const roleFitSchema = z.strictObject({
  role: id,
  coding: z.enum(FIT_CHOICES.coding),
  math: z.enum(FIT_CHOICES.math),
  degree: z.enum(FIT_CHOICES.degree),
  /** Months to a first job, from the nearest background and from far away. */
  months: z.strictObject({ near: z.int().positive(), far: z.int().positive() }),
  background: firstAndAlso(FIT_CHOICES.background),
  work: firstAndAlso(FIT_CHOICES.work),
  subject: firstAndAlso(FIT_CHOICES.subject),
  goals: z.array(z.enum(FIT_CHOICES.goal)).min(1),
  /** What sources say for these judgments, those about the goal with the goals that they speak for; where there is none for a question, the judgment is ours. */
  grounds: z.array(
    z.strictObject({ about: questionId, goals: z.array(z.enum(FIT_CHOICES.goal)).optional(), text: sentence, cite }),
  ),
});

/** `data/career-fit.json`. */
export const careerFitSchema = z.strictObject({
  questions: z.array(fitQuestionSchema).length(FIT_QUESTIONS.length),
  backgrounds: z.array(fitBackgroundSchema).length(FIT_CHOICES.background.length),
  roles: z.array(roleFitSchema),
});

export type CareerFitData = z.infer<typeof careerFitSchema>;
export type RoleFitRecord = z.infer<typeof roleFitSchema>;
