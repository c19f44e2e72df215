import sources from 'virtual:knowledge/sources';
import type { Source } from './schemas';

/** Every source of the knowledge base, without the rest of it. */
export function loadSources(): readonly Source[] {
  return sources;
}
