import type { Advice } from './schemas';

/** Topics whose advice can become a tip on a posting; advice on the others is for planning and stays out of the background. */
export const TIP_TOPICS: ReadonlySet<Advice['topic']> = new Set([
  'resume',
  'portfolio',
  'project',
  'certification',
  'interview',
  'skill-focus',
]);
