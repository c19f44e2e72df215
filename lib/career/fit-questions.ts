// Apart from the schemas, so that pages can ask without zod.

/** The questions of career fit with their answers. Lists of `coding`, `math`, `degree` and `time` rise. */
export const FIT_CHOICES = {
  background: [
    'software',
    'ml',
    'analytics',
    'operations',
    'research',
    'product',
    'communication',
    'field',
    'starting',
  ],
  work: ['build', 'analyze', 'run', 'research', 'plan', 'advise', 'explain', 'check'],
  subject: ['language', 'vision', 'speech', 'machines', 'data', 'business', 'society', 'media'],
  goal: ['pay', 'growth', 'quick', 'impact', 'lead'],
  coding: ['none', 'some', 'fluent'],
  math: ['little', 'some', 'strong'],
  degree: ['none', 'bachelor', 'master', 'doctorate'],
  time: ['months-3', 'months-6', 'months-12', 'months-18'],
} as const;

/** The questions in the order in which they are asked. */
export const FIT_QUESTIONS = [
  'background',
  'work',
  'subject',
  'goal',
  'coding',
  'math',
  'degree',
  'time',
] as const satisfies readonly (keyof typeof FIT_CHOICES)[];

export type FitQuestionId = (typeof FIT_QUESTIONS)[number];
export type FitChoice<Question extends FitQuestionId> = (typeof FIT_CHOICES)[Question][number];
