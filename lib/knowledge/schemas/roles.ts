import { z } from 'zod';
import { cite, factSchema, id, name, sentence } from './primitives.ts';

/** A narrower title that belongs to a role: another name, a specialisation, or a step of its ladder. */
export const roleVariantSchema = z.strictObject({
  id,
  name,
  how: z.enum(['is', 'alias', 'variant', 'ladder']),
  cite,
});

/** One role that postings advertise. */
export const roleSchema = z.strictObject({
  id,
  name,
  family: z.enum(['engineering', 'research', 'data', 'operations', 'product', 'governance', 'content', 'leadership']),
  /** Two lines in our own words. */
  summary: sentence,
  /** Titles as postings write them, lower case, without level words, in any language; the name itself is implied. */
  aliases: z.array(name),
  /** Titles of the articles that this profile stands for. */
  covers: z.array(roleVariantSchema),
  /** Skill ids by weight. */
  skills: z.strictObject({ core: z.array(id).min(1), common: z.array(id), plus: z.array(id) }),
  /** Short lower-case phrases of duties that speak for this role in a description. */
  duties: z.array(name).min(3),
  tasks: z.array(factSchema),
  ladder: z.array(factSchema),
  growth: z.array(factSchema),
  pros: z.array(factSchema),
  cons: z.array(factSchema),
  entry: z.array(factSchema),
  learningTime: z.array(factSchema),
  /** Ways in from another career. */
  transitions: z.array(z.strictObject({ from: name, text: sentence, cite })),
  interview: z.array(factSchema),
  projects: z.array(factSchema),
  certifications: z.array(factSchema),
});

export type RoleProfile = z.infer<typeof roleSchema>;
