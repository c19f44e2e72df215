import * as z from 'zod/mini';
import { parseCorrections } from '../resume/profile/corrections';
import { MAX_RESUME_LENGTH } from '../resume/resume-limits';
import { filledText, text } from '../text/text-form';
import type { ResumeRow } from './database';

// Made at first use: where no resume is kept, none is read.

const MAX_PROBLEMS = 100;

const count = z.int().check(z.positive());

const problemSchema = z.lazy(() =>
  z.object({
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
    message: text(2000),
    pages: z.optional(z.array(count)),
    words: z.optional(count),
    quote: z.optional(text(200)),
  }),
);

const originSchema = z.lazy(() =>
  z.object({
    fileName: text(300),
    kind: z.enum(['pdf', 'docx', 'txt', 'markdown', 'json-resume']),
    pages: z.optional(count),
    problems: z.array(problemSchema).check(z.maxLength(MAX_PROBLEMS)),
  }),
);

/** The form of a stored resume. What cannot be read of where it came from is dropped; its text is worth keeping. */
export const resumeRowSchema: z.ZodMiniType<ResumeRow> = z.lazy(() =>
  z.object({
    id: z.string().check(z.minLength(1)),
    name: text(200),
    text: filledText(MAX_RESUME_LENGTH),
    savedAt: z.iso.datetime(),
    usedAt: z.iso.datetime(),
    origin: z.catch(z.optional(originSchema), undefined),
    corrections: z.catch(
      z.optional(
        z.pipe(
          z.looseObject({}),
          z.transform((said) => parseCorrections(said)),
        ),
      ),
      undefined,
    ),
  }),
);
