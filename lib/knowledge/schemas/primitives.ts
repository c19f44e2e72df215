import { z } from 'zod';

/** Kebab-case, as file names and anchors are. */
export const id = z.string().regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, 'ids are kebab-case');
export const sentence = z.string().min(8);
export const name = z.string().min(1);
export const isoDate = z.string().regex(/^\d{4}(?:-\d{2}(?:-\d{2})?)?$/);
export const currency = z.string().regex(/^[A-Z]{3}$/);
export const country = z.string().regex(/^[A-Z]{2}$/);

/** Points into a source: an article's line, or the whole data set when there is none. */
export const citationSchema = z.strictObject({ source: id, lines: z.array(z.int().positive()).min(1).optional() });
/** At least one citation: nothing stands without a source. */
export const cite = z.array(citationSchema).min(1);

export type Citation = z.infer<typeof citationSchema>;

/** That what a statement recommends can no longer be had: since when, and in a sentence how that is known. */
export const endedSchema = z.strictObject({ on: isoDate, note: sentence });

/** A statement in our own words with the places that support it; `ended` where what it recommends is no longer offered. */
export const factSchema = z.strictObject({ text: sentence, cite, ended: endedSchema.optional() });

export type Ended = z.infer<typeof endedSchema>;

export type Fact = z.infer<typeof factSchema>;
