import { z } from 'zod';
import { id, name } from './primitives.ts';

/** How titles outside the role's own names are understood: words of a field beside words of a function. */
export const titlePatternsSchema = z.strictObject({
  /** Words of level, contract and urgency that do not tell the role, lower case. */
  noise: z.array(name),
  /** A title with one of these is no AI, ML or data role whatever else it says, unless a role's alias contains it. */
  blockers: z.array(name),
  /** Fields of work by id, with the words that name them, lower case. */
  fields: z.record(id, z.array(name).min(1)),
  /** Kinds of work by id, with the words that name them, lower case. */
  functions: z.record(id, z.array(name).min(1)),
  /** First match wins: a title that names this field and this function is this role. */
  patterns: z.array(z.strictObject({ field: id, function: id, role: id })),
});

export type TitlePatterns = z.infer<typeof titlePatternsSchema>;
