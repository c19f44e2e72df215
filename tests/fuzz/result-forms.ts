import { z } from 'zod';
import { filledLine, line, rawPostingForm } from '../../lib/posting/raw-posting-form';
import { EMPLOYMENT_TYPES, LEVELS, PERIODS, WORKPLACES } from '../../lib/saved/row-values';

// The forms of what the parsers give. No parser may say nothing in another way than by `undefined`.

const offset = z.int().nonnegative();
const share = z.number().min(0).max(1);
const country = z.string().regex(/^[A-Z]{2}$/);

export const salaryForm = z
  .strictObject({
    min: z.number().positive(),
    max: z.number().positive(),
    currency: z.string().regex(/^[A-Z]{3}$/),
    period: z.enum(PERIODS),
    text: z.string().min(1),
  })
  .refine(({ min, max }) => min <= max, 'from more to less')
  .optional();

/** Nobody asks for more than a working life. */
export const yearsForm = z.number().min(0).max(50).optional();

export const locationForm = z.strictObject({
  country: country.optional(),
  metro: z.string().min(1).optional(),
  remote: z.boolean(),
  countries: z.array(country).min(2).optional(),
  region: z.string().min(1).optional(),
  isUnread: z.boolean(),
});

export const levelForm = z.enum(LEVELS).optional();
export const workplaceForm = z.enum(WORKPLACES).optional();
export const employmentForm = z.enum(EMPLOYMENT_TYPES).optional();

const spanForm = z.strictObject({ start: offset, end: offset, field: z.enum(['title', 'description']) });
const candidateForm = z.object({ id: z.string().min(1), name: z.string().min(1), confidence: share });

export const roleForm = z.object({
  role: candidateForm.extend({ evidence: z.array(spanForm) }).optional(),
  alternatives: z.array(candidateForm),
});

export const sectionsForm = z.array(
  z.object({ kind: z.string().min(1), start: offset, bodyStart: offset, end: offset }),
);

export const skillsForm = z.array(
  z.object({
    id: z.string().min(1),
    name: z.string().min(1),
    kind: z.enum(['hard', 'soft']),
    requirement: z.enum(['required', 'preferred', 'mentioned']),
    spans: z.array(spanForm.extend({ kind: z.string().optional() })).min(1),
  }),
);

const month = z.strictObject({ year: z.int().min(1900).max(2100), month: z.int().min(1).max(12).optional() });

export const datesForm = z.array(
  z.object({
    start: month,
    end: z.union([month, z.literal('present')]).optional(),
    line: z.object({ start: offset, end: offset }),
  }),
);

export const postingForm = z.strictObject(rawPostingForm);

export const cardForm = z.strictObject({
  id: z.optional(line),
  title: filledLine,
  company: z.optional(line),
  location: z.optional(line),
  salaryText: z.optional(line),
  isPromoted: z.boolean().optional(),
});

/** Fails where a stretch is empty, turned round or outside of its text. */
export function expectInside(
  text: string,
  stretches: readonly { readonly start: number; readonly end: number }[],
): void {
  const lost = stretches.find(({ start, end }) => !(start >= 0 && start < end && end <= text.length));
  if (lost) throw new Error(`${lost.start}-${lost.end} is no stretch of ${text.length} characters`);
}
