import type { PostingField, RawPosting, ReadLayer } from '../posting/raw-posting';

/** What is worth saying about how a posting was read. */
export type ReadingNote =
  | { readonly kind: 'selection' }
  /** Read from the data that a page of another site publishes. */
  | { readonly kind: 'json-ld' }
  /** Fields for which a surer layer has failed, so that the page is likely to have changed. */
  | { readonly kind: 'fallback'; readonly fields: readonly PostingField[] };

// The fields that have a name or a place of their own on every known layout. The others are small labels that
// are told by their words on healthy pages too, so their layer says nothing.
const WEAK_LAYERS: Partial<Record<PostingField, readonly ReadLayer[]>> = {
  title: ['text', 'document-title', 'json-ld'],
  company: ['text', 'document-title', 'json-ld'],
  location: ['document-title', 'json-ld'],
  description: ['text', 'json-ld'],
};
const FIELDS = ['title', 'company', 'location', 'description'] as const;

/** How a posting was read, where that was not by its layout's own marks; undefined where it was. */
export function findReadingNote({ layout, layers }: RawPosting): ReadingNote | undefined {
  if (layers.description === 'selection') return { kind: 'selection' };
  if (layout === 'json-ld') return { kind: 'json-ld' };
  const fields = FIELDS.filter((field) => {
    const layer = layers[field];
    return layer && WEAK_LAYERS[field]?.includes(layer);
  });
  return fields.length > 0 ? { kind: 'fallback', fields } : undefined;
}
