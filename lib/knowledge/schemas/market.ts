import { z } from 'zod';
import { cite, id, name, sentence } from './primitives.ts';

/** A fact about the market: growth, hiring, places, industries, companies. */
export const marketFactSchema = z.strictObject({
  id,
  topic: z.enum([
    'growth',
    'geography',
    'industry',
    'remote',
    'company',
    'driver',
    'trend',
    'compensation',
    'level',
    'definition',
    'framework',
    'entry-difficulty',
  ]),
  subject: name,
  text: sentence,
  value: z.string().optional(),
  roles: z.array(id).optional(),
  cite,
});
export const marketFileSchema = z.array(marketFactSchema);

/** Claims of the sources that disagree, kept side by side. */
export const contradictionFileSchema = z.array(
  z.strictObject({ id, subject: name, text: sentence, roles: z.array(id).optional(), cite }),
);

export type MarketFact = z.infer<typeof marketFactSchema>;
export type Contradiction = z.infer<typeof contradictionFileSchema>[number];
