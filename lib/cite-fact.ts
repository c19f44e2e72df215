import type { CitedSource } from './analysis';
import type { Guide } from './knowledge/guide';
import type { Citation, Ended, Fact } from './knowledge/schemas';

/** Where a statement stands: the source with the lines of an article; no lines for a whole data set. */
export type StatedIn = CitedSource & { readonly lines: readonly number[] };

/** A statement of the knowledge base with where it stands. */
export type CitedFact = {
  readonly text: string;
  readonly sources: readonly StatedIn[];
  /** Set where what it recommends is no longer offered. */
  readonly ended?: Ended;
};

/** A statement with its sources by name; a source that is not known is left out. */
export function citeFact({ text, cite, ended }: Fact, sources: Guide['sources']): CitedFact {
  return { text, sources: cite.flatMap((citation) => nameSource(citation, sources)), ...(ended ? { ended } : {}) };
}

function nameSource({ source, lines = [] }: Citation, sources: Guide['sources']): StatedIn[] {
  const found = sources.get(source);
  if (!found) return [];
  const { id, title, publisher, date, url } = found;
  return [{ id, title, publisher, date, url, lines }];
}
