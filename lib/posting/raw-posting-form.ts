import { z } from 'zod';
import { SITES } from '../saved/row-values';
import { MAX_LENGTH } from './raw-posting';

// The extension's content security policy forbids the code generation that zod would otherwise try.
z.config({ jitless: true });

/** A line of a page. */
export const line = z.string().max(MAX_LENGTH.line);

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
  url: z.string().max(MAX_LENGTH.url),
  sourceId: line.optional(),
  title: line.min(1),
  company: line.optional(),
  location: line.optional(),
  workplaceText: line.optional(),
  employmentText: line.optional(),
  salaryText: line.optional(),
  datePosted: line.optional(),
  description: z.string().max(MAX_LENGTH.description),
  layers: z.partialRecord(field, layer),
};
