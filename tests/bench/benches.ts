import type { Measure } from './figure';

export type Bench = {
  readonly name: string;
  readonly title: string;
  /** As many as it takes for a spread that means something, in a minute at most. */
  readonly rounds: number;
  readonly load: () => Promise<{ readonly measure: Measure }>;
};

/** All that is measured, in the order in which it is: what needs a quiet machine most comes first. */
export const BENCHES: readonly Bench[] = [
  { name: 'analysis', title: 'Analysis of a posting', rounds: 9, load: () => import('./analysis') },
  { name: 'matcher', title: 'Finding names in a text', rounds: 9, load: () => import('./matcher') },
  { name: 'knowledge', title: 'Loading the knowledge base', rounds: 9, load: () => import('./knowledge') },
  { name: 'size', title: 'Size of what is loaded, gzip', rounds: 1, load: () => import('./size') },
  { name: 'background', title: 'Background', rounds: 15, load: () => import('./background') },
  { name: 'script', title: 'Content script', rounds: 9, load: () => import('./script') },
  { name: 'reading', title: 'Reading a page', rounds: 7, load: () => import('./reading') },
  { name: 'highlights', title: 'Highlights in a page', rounds: 9, load: () => import('./highlights') },
  { name: 'popup', title: 'Popup', rounds: 15, load: () => import('./popup') },
  { name: 'dashboard', title: 'Dashboard with 10,000 saved postings', rounds: 9, load: () => import('./dashboard') },
  { name: 'resume', title: 'Resume', rounds: 9, load: () => import('./resume') },
  { name: 'memory', title: 'Memory', rounds: 3, load: () => import('./memory') },
];
