import { z } from 'zod';
import { citationSchema, factSchema, id, name } from './primitives.ts';

/**
 * When an ambiguous name counts. Without a rule a name always counts. All given conditions must hold.
 */
export const nameRuleSchema = z.strictObject({
  /** The name or alias the rule is about, as it stands in `name`, `aliases` or `kinds`. */
  form: name,
  /** Count only when written with exactly this case. */
  exactCase: z.boolean().optional(),
  /** Do not count when the text before ends with one of these (lower case; a space at the start asks for a word edge). */
  notAfter: z.array(name).optional(),
  /** Do not count when the text after starts with one of these (lower case). */
  notBefore: z.array(name).optional(),
  /** Count only beside another skill in the same list or sentence. */
  needsNeighbour: z.boolean().optional(),
  /** ... or beside one of these words in the same sentence (lower case). */
  orWords: z.array(name).optional(),
  /**
   * Its plain sense is written with a capital as well ("the Board", "Branch, ATM and online channels"): words of practice
   * and a list with other skills do not make it a name, only `needsNeighbour` and `orWords` do.
   */
  everyday: z.boolean().optional(),
  /** Count only where something is asked for (requirements, wishes, words of experience): for everyday words. */
  askedOnly: z.boolean().optional(),
});

/** A fact about learning a skill; what it says of time and order also as data, so that plans can count with it. */
export const learningFactSchema = factSchema.extend({
  /** The time that the source gives, as it is written there. */
  takes: z
    .strictObject({ min: z.number().positive(), max: z.number().positive(), unit: z.enum(['week', 'month']) })
    .optional(),
  /** The time holds for those who have one of these skills. */
  knowing: z.array(id).min(1).optional(),
  /** Skills that the source wants to come before. */
  after: z.array(id).min(1).optional(),
});

/** One hard or soft skill. */
export const skillSchema = z.strictObject({
  id,
  name,
  /** Other spellings, acronyms, plurals that are not formed by "s"; case is ignored unless a rule says otherwise. */
  aliases: z.array(name),
  /** Names of narrower things that count for the skill in a posting and are not the same to have. */
  kinds: z.array(name).optional(),
  rules: z.array(nameRuleSchema).optional(),
  /** Wider skills: who has this one shows the wider one as well. */
  parents: z.array(id).optional(),
  /** Close skills that earn partial credit. */
  near: z.array(id).optional(),
  /** How long it takes and where to start, where a source says so. */
  learning: z.array(learningFactSchema).optional(),
  /** Where an article names it. */
  cite: z.array(citationSchema).optional(),
});

/** One file of `data/skills/`. */
export const skillFileSchema = z.strictObject({
  category: id,
  kind: z.enum(['hard', 'soft']),
  skills: z.array(skillSchema).min(1),
});

export type LearningFact = z.infer<typeof learningFactSchema>;
export type NameRule = z.infer<typeof nameRuleSchema>;
export type SkillRecord = z.infer<typeof skillSchema>;
export type SkillFile = z.infer<typeof skillFileSchema>;
