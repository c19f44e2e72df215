import * as z from 'zod/mini';
import { SITES } from '../saved/row-values';
import { filledText, text } from '../text/text-form';
import { MAX_LENGTH } from './raw-posting';

/** A line of a page. */
export const line = text(MAX_LENGTH.line);

/** One that says something. */
export const filledLine = filledText(MAX_LENGTH.line);

const layer = z.enum(['attribute', 'structure', 'text', 'document-title', 'json-ld', 'selection']);
const field = z.enum([
  'sourceId',
  'title',
  'company',
  'location',
  'workplace',
  'employmentType',
  'salary',
  'datePosted',
  'description',
]);

/**
 * The fields of a `RawPosting` as zod checks them. What comes in a message has to be nothing else (`z.strictObject`);
 * what was stored may be of a later version (`z.object`).
 */
export const rawPostingForm = {
  site: z.enum(SITES),
  layout: line,
  url: text(MAX_LENGTH.url),
  sourceId: z.optional(line),
  title: filledLine,
  company: z.optional(line),
  location: z.optional(line),
  workplaceText: z.optional(line),
  employmentText: z.optional(line),
  salaryText: z.optional(line),
  datePosted: z.optional(line),
  description: text(MAX_LENGTH.description),
  layers: z.partialRecord(field, layer),
};
