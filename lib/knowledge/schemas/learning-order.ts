import { z } from 'zod';
import { id, sentence } from './primitives.ts';

/** What is best learned before a skill and, unless it has a record of its own, before narrower ones; `note` is our reason. */
export const learnedAfterSchema = z.strictObject({ skill: id, after: z.array(id).min(1), note: sentence });

/** `data/learning-order.json`. */
export const learningOrderSchema = z.array(learnedAfterSchema);

export type LearningOrder = z.infer<typeof learningOrderSchema>;
