import { z } from 'zod';
import { parseCorrections } from '../resume/profile/corrections';
import { MAX_RESUME_LENGTH } from '../resume/resume-limits';
import type { ResumeRow } from './database';

z.config({ jitless: true });

const MAX_PROBLEMS = 100;

const problemSchema = z.object({
  kind: z.enum([
    'picture-page',
    'scanned',
    'damaged-page',
    'protected',
    'hidden-text',
    'white-text',
    'unreadable-font',
    'table',
    'text-box',
    'header-footer',
    'columns',
    'tracked-changes',
    'cut',
  ]),
  message: z.string().max(2000),
  pages: z.array(z.int().positive()).optional(),
  words: z.int().positive().optional(),
  quote: z.string().max(200).optional(),
});

const originSchema = z.object({
  fileName: z.string().max(300),
  kind: z.enum(['pdf', 'docx', 'txt', 'markdown', 'json-resume']),
  pages: z.int().positive().optional(),
  problems: z.array(problemSchema).max(MAX_PROBLEMS),
});

/** The form of a stored resume. What cannot be read of where it came from is dropped; its text is worth keeping. */
export const resumeRowSchema: z.ZodType<ResumeRow> = z.object({
  id: z.string().min(1),
  name: z.string().max(200),
  text: z.string().min(1).max(MAX_RESUME_LENGTH),
  savedAt: z.iso.datetime(),
  usedAt: z.iso.datetime(),
  origin: originSchema.optional().catch(undefined),
  corrections: z.looseObject({}).transform(parseCorrections).optional().catch(undefined),
});
