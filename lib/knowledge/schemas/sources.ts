import { z } from 'zod';
import { id, isoDate, name, sentence } from './primitives.ts';

/** One publication or data set that facts come from. */
export const sourceSchema = z.strictObject({
  id,
  kind: z.enum(['article', 'dataset']),
  title: name,
  /** "unknown" where the text does not name one. */
  publisher: name,
  /** As precise as the source is; undefined where it states none. */
  date: isoDate.optional(),
  licence: name,
  url: z.url().optional(),
  note: z.string().optional(),
  /** What it serves where no fact cites it. */
  usedFor: sentence.optional(),
});

/** `data/sources.json`. */
export const sourcesSchema = z.array(sourceSchema).min(1);

export type Source = z.infer<typeof sourceSchema>;
