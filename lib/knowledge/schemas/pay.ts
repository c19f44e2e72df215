import { z } from 'zod';
import { cite, country, currency, id, name, sentence } from './primitives.ts';

export const payBasisSchema = z.enum(['base', 'total', 'base-and-equity', 'unstated', 'posted-range']);
export const payLevelSchema = z.enum(['entry', 'mid', 'senior', 'executive', 'all']);
export const payPeriodSchema = z.enum(['year', 'month', 'week', 'day', 'hour']);

/** Where a pay figure holds; `label` is what people read. */
export const payPlaceSchema = z.strictObject({
  label: name,
  country: country.optional(),
  /** A metro id of `places.json`. */
  metro: id.optional(),
  scope: z.enum(['country', 'metro', 'remote', 'hubs', 'employers', 'unstated']),
});

/** One pay figure of an article. */
export const payFigureSchema = z.strictObject({
  id,
  /** "all" when the source names no level. */
  level: payLevelSchema,
  /** The level as the source writes it, where it differs ("staff"). */
  levelLabel: name.optional(),
  years: z.string().optional(),
  min: z.number().positive().optional(),
  max: z.number().positive().optional(),
  /** "or more": the source says the upper end is open. */
  openEnded: z.boolean(),
  currency,
  /** Shown as written; pay by the day, week or month is compared as a year's. */
  period: payPeriodSchema,
  basis: payBasisSchema,
  place: payPlaceSchema,
  /** Year the figure is about; undefined when the source states none. */
  year: z.int().min(2015).max(2035).optional(),
  yearInferred: z.boolean(),
  /** Only a range can become a benchmark; the other kinds are listed beside one, never chosen. */
  kind: z.enum(['range', 'floor', 'median', 'conversion', 'example-ask']),
  note: z.string().optional(),
  cite,
});

/** Percentiles of posted pay from a data set. */
export const payPercentilesSchema = z.strictObject({
  source: id,
  /** The title group of the data set. */
  group: name,
  country,
  currency,
  /** "2025" or "2023-2025". */
  years: z.string().regex(/^\d{4}(?:-\d{4})?$/),
  level: payLevelSchema,
  n: z.int().min(20),
  p10: z.number().positive(),
  p25: z.number().positive(),
  p50: z.number().positive(),
  p75: z.number().positive(),
  p90: z.number().positive(),
  /** Whom the group holds beside the role: some of a wider one, or mostly people of other jobs; left out where it is the role. */
  population: z.enum(['wider', 'other']).optional(),
  /** Set where the title group is wider than the role. */
  note: z.string().optional(),
});

/** All pay of one role. A role without any figure says so with `none`. */
export const roleSalariesSchema = z.strictObject({
  role: id,
  figures: z.array(payFigureSchema),
  percentiles: z.array(payPercentilesSchema),
  /** Why there is no figure. */
  none: sentence.optional(),
  /** A role of close work that has figures; shown beside `none` under its own name, never as this role's pay. */
  nearest: id.optional(),
});

/** Pay that belongs to no single role: the field at large, an industry. */
export const generalPaySchema = z.array(
  z.strictObject({ scope: z.enum(['overall', 'industry']), subject: name, figure: payFigureSchema }),
);

export type PayFigure = z.infer<typeof payFigureSchema>;
export type PayPercentiles = z.infer<typeof payPercentilesSchema>;
export type RoleSalaries = z.infer<typeof roleSalariesSchema>;
export type GeneralPay = z.infer<typeof generalPaySchema>;
