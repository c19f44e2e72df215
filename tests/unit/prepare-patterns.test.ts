import { expect, it } from 'vitest';
import { preparePatterns } from '../../lib/prepare-patterns';

it('leaves patterns as they were, also those that remember a place', () => {
  const sticky = /data/g;
  sticky.lastIndex = 3;
  const plain = /data/;
  preparePatterns([sticky, plain], `data ${'x'.repeat(2_000)} data`);
  expect([sticky.lastIndex, plain.lastIndex]).toEqual([0, 0]);
  expect('data science data'.match(sticky)).toEqual(['data', 'data']);
});

it('takes any text', () => {
  expect(() => preparePatterns([/a*b/gu], '')).not.toThrow();
  expect(() => preparePatterns([], '\ud800')).not.toThrow();
});
