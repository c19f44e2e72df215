import { z } from 'zod';
import { PROTOCOL_VERSION } from '../../lib/browser/messages';

// The extension's content security policy forbids the code generation that zod would otherwise try.
z.config({ jitless: true });

/** Longest texts accepted from a page, in UTF-16 units: far above real ones, far below what could stall. */
const MAX = { line: 2_000, description: 200_000, url: 4_000, resume: 200_000 } as const;

const line = z.string().max(MAX.line);
const layer = z.enum(['attribute', 'structure', 'text', 'document-title', 'json-ld', 'selection']);

const rawPostingSchema = z.strictObject({
  site: z.enum(['linkedin', 'indeed', 'other']),
  layout: line,
  url: z.string().max(MAX.url),
  sourceId: line.optional(),
  title: line.min(1),
  company: line.optional(),
  location: line.optional(),
  workplaceText: line.optional(),
  employmentText: line.optional(),
  salaryText: line.optional(),
  datePosted: line.optional(),
  description: z.string().max(MAX.description),
  layers: z.partialRecord(
    z.enum([
      'sourceId',
      'title',
      'company',
      'location',
      'workplace',
      'employmentType',
      'salary',
      'datePosted',
      'description',
    ]),
    layer,
  ),
});

const protocol = z.literal(PROTOCOL_VERSION);

/** What a content script may ask: its process also runs the site's page, so nothing in it is taken on trust. */
export const contentRequestSchema = z.discriminatedUnion('kind', [
  z.strictObject({ protocol, kind: z.literal('mark-posting'), seq: z.int().nonnegative(), posting: rawPostingSchema }),
  z.strictObject({ protocol, kind: z.literal('no-posting') }),
  z.strictObject({ protocol, kind: z.literal('open-panel') }),
]);

/** What an extension page may ask. */
export const pageRequestSchema = z.discriminatedUnion('kind', [
  z.strictObject({ protocol, kind: z.literal('analyse'), posting: rawPostingSchema }),
  z.strictObject({ protocol, kind: z.literal('describe-resume'), text: z.string().max(MAX.resume) }),
  z.strictObject({ protocol, kind: z.literal('resume-changed') }),
]);
