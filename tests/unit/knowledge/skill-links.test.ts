import { describe, expect, it } from 'vitest';
import { openNear, openWider } from '../../../lib/knowledge/skill-links';

describe('openNear', () => {
  it('links in both directions, each once', () => {
    const near = openNear('a b c\nb a d');
    expect(near.get('a')).toEqual(['b', 'c']);
    expect(near.get('b')).toEqual(['a', 'd']);
    expect(near.get('d')).toEqual(['b']);
    expect(near.get('e')).toBeUndefined();
  });
});

describe('openWider', () => {
  it('follows parents to the end, also in a circle, and begins with the skill itself', () => {
    const wider = openWider('a b\nb c\nx y z\ny x');
    expect(wider.get('a')).toEqual(['a', 'b', 'c']);
    expect(wider.get('x')).toEqual(['x', 'y', 'z']);
    expect(wider.get('c')).toBeUndefined();
  });
});

it('knows nothing of an empty text', () => {
  expect(openNear('').get('a')).toBeUndefined();
  expect(openWider('').get('a')).toBeUndefined();
});
