import type { Ended } from './schemas';

/** False for a statement whose exam or course has ended: it may be told as what a source said, never recommended. */
export function isOffered({ ended }: { readonly ended?: Ended }): boolean {
  return ended === undefined;
}
