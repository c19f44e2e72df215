import { describe, expect, it } from 'vitest';
import { readPosting } from '../../../lib/page/read-posting';
import { findReadingNote } from '../../../lib/page/reading-note';
import type { RawPosting } from '../../../lib/posting/raw-posting';
import { buildRawPosting } from '../../builders/raw-posting';
import { listFixtures, openFixture } from './fixture-pages';

function noteOf(layers: RawPosting['layers']): unknown {
  return findReadingNote(buildRawPosting({ layers }));
}

describe('findReadingNote', () => {
  it('names the fields for which the surer layers have failed, in their order', () => {
    const layers = { company: 'document-title', title: 'text', description: 'attribute' } as const;
    expect(noteOf(layers)).toEqual({ kind: 'fallback', fields: ['title', 'company'] });
    expect(noteOf({ title: 'structure', description: 'json-ld', location: 'json-ld' })).toEqual({
      kind: 'fallback',
      fields: ['location', 'description'],
    });
  });

  it('says nothing of labels that are always told by their words', () => {
    const text = { salary: 'text', workplace: 'text', employmentType: 'text', location: 'text' } as const;
    expect(noteOf({ title: 'attribute', description: 'structure', datePosted: 'json-ld', ...text })).toBeUndefined();
  });

  it('says where the whole posting is from', () => {
    expect(noteOf({ title: 'document-title', description: 'selection' })).toEqual({ kind: 'selection' });
    const published = buildRawPosting({ layout: 'json-ld', layers: { title: 'json-ld', description: 'json-ld' } });
    expect(findReadingNote(published)).toEqual({ kind: 'json-ld' });
  });
});

// These pages are about what remains when a mark is missing.
const WITH_FALLBACK = new Set(['linkedin-sdui-search-late-title']);

describe('a page in a layout that is known', () => {
  it.each(listFixtures().filter((name) => !WITH_FALLBACK.has(name)))('needs no word: %s', (name) => {
    const { page, url } = openFixture(name);
    const { posting } = readPosting(page, url);
    expect(posting && findReadingNote(posting)).toBeUndefined();
  });
});
