import { z } from 'zod';
import { cite, country, currency, id, name } from './primitives.ts';

/** A metropolitan area and the words that name it. */
export const metroSchema = z.strictObject({
  id,
  name,
  country,
  /** City and region names, lower case, as location lines write them. */
  names: z.array(name).min(1),
  /** Cost-of-living index with its source, where an article gives one. */
  costOfLiving: z.strictObject({ index: z.number().positive(), cite }).optional(),
});
export const countrySchema = z.strictObject({
  id: country,
  name,
  currency,
  /** Names and abbreviations in the languages that postings use, lower case. */
  names: z.array(name).min(1),
  /** States or provinces: "CA", "California". Short ones count only after a comma. */
  regions: z.array(name),
  /** Big cities that are named without their country, lower case. */
  cities: z.array(name),
  /** Host prefixes of the national sites: "uk", "au". */
  hosts: z.array(name),
});
export const placesSchema = z.strictObject({ countries: z.array(countrySchema), metros: z.array(metroSchema) });

export type Places = z.infer<typeof placesSchema>;
export type Metro = z.infer<typeof metroSchema>;
export type Country = z.infer<typeof countrySchema>;
