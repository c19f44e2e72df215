import { describe, expect, it } from 'vitest';
import { findCues } from '../../../lib/resume/find-cues';
import { packPatterns } from '../../../lib/text/build/pack-patterns';
import { openPatterns } from '../../../lib/text/guarded-patterns';

const PATTERNS = openPatterns(
  packPatterns([
    { name: 'animal', flags: 'gu', sources: ['cats?|dogs?', '[Oo]wls?'] },
    { name: 'plant', flags: 'gu', sources: ['roses?'] },
  ]),
  (words, name) => (name === 'plant' ? `red ${words}` : `\\b(?:${words})\\b`),
);

describe('findCues', () => {
  it.each([
    ['a rose', []],
    ['a red rose for two dogs and a cat', ['animal dogs', 'animal cat', 'plant red rose']],
    ['catalogue, owl', ['animal owl']],
    ['', []],
  ])('%s', (text, cues) => {
    const found = findCues(text, PATTERNS).map(({ name, start, end }) => `${name} ${text.slice(start, end)}`);
    expect(found).toEqual(cues);
  });

  it('tries patterns on the text as it is written where that is given', () => {
    expect(findCues('owl cat', PATTERNS, 'Owl Cat')).toEqual([{ name: 'animal', start: 0, end: 3 }]);
  });
});
