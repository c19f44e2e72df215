import { z } from 'zod';
import { payLevelSchema } from './pay.ts';
import { cite, endedSchema, id, sentence } from './primitives.ts';

/** One piece of advice and what should trigger it. */
export const adviceSchema = z.strictObject({
  id,
  topic: z.enum([
    'resume',
    'portfolio',
    'project',
    'github',
    'kaggle',
    'open-source',
    'writing',
    'certification',
    'interview',
    'negotiation',
    'roadmap',
    'learning',
    'education',
    'barrier',
    'networking',
    'job-search',
    'level',
    'mindset',
    'skill-focus',
    'faq',
  ]),
  /** In our own words, addressed to the reader. */
  text: sentence,
  /** Empty lists match everything. */
  when: z.strictObject({
    roles: z.array(id),
    skills: z.array(id),
    levels: z.array(payLevelSchema),
    situations: z.array(
      z.enum([
        'has-resume',
        'no-resume',
        'gap',
        'strong-match',
        'weak-match',
        'career-change',
        'pay-known',
        'pay-low',
        'interview',
        'planning',
      ]),
    ),
  }),
  cite,
  /** Set where what it recommends is no longer offered: it is shown as what a source said and never recommended. */
  ended: endedSchema.optional(),
});
export const adviceFileSchema = z.array(adviceSchema);

export type Advice = z.infer<typeof adviceSchema>;
