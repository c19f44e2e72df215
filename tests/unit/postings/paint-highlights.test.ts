import { afterEach, expect, test, vi } from 'vitest';
import { canHighlight, eraseHighlights, paintHighlight } from '../../../entrypoints/postings/paint-highlights';

const node = { nodeValue: 'Python' } as Text;
const PLACES = [{ node, startOffset: 0, endOffset: 6 }];

class FakeHighlight {
  priority = 0;
  readonly ranges: readonly unknown[];

  constructor(...ranges: unknown[]) {
    this.ranges = ranges;
  }
}
class FakeRange {
  readonly init: unknown;

  constructor(init: unknown) {
    this.init = init;
  }
}

/** A registry as Firefox has it, which throws where it is gone through. */
function buildRegistry() {
  const kept = new Map<string, FakeHighlight>();
  const refuse = () => {
    throw new TypeError('this cannot be gone through');
  };
  return {
    kept,
    registry: {
      ...{
        set: (name: string, value: FakeHighlight) => kept.set(name, value),
        delete: (name: string) => kept.delete(name),
      },
      ...{ forEach: refuse, keys: refuse, entries: refuse, [Symbol.iterator]: refuse },
    },
  };
}

afterEach(() => vi.unstubAllGlobals());

test.each([
  ['nothing of it', undefined, undefined],
  ['the class alone', FakeHighlight, {}],
  ['the registry alone', undefined, { highlights: buildRegistry().registry }],
  ['no CSS at all', FakeHighlight, undefined],
])('a browser with %s paints nothing and does not complain', (_what, highlight, css) => {
  vi.stubGlobal('Highlight', highlight);
  vi.stubGlobal('CSS', css);
  expect(canHighlight()).toBe(false);
  expect(() => paintHighlight('required', PLACES)).not.toThrow();
  expect(() => eraseHighlights()).not.toThrow();
});

test('where the registry cannot be gone through, highlights come and go by name, and others stay', () => {
  const { kept, registry } = buildRegistry();
  kept.set('of-the-site', new FakeHighlight());
  vi.stubGlobal('Highlight', FakeHighlight);
  vi.stubGlobal('StaticRange', FakeRange);
  vi.stubGlobal('CSS', { highlights: registry });
  expect(canHighlight()).toBe(true);
  paintHighlight('required', PLACES);
  expect([...kept.keys()]).toEqual(['of-the-site', 'rolelens-required']);
  paintHighlight('required', []);
  expect([...kept.keys()]).toEqual(['of-the-site']);
  for (const kind of ['required', 'preferred', 'mentioned', 'have', 'lack', 'current'] as const) {
    paintHighlight(kind, PLACES);
  }
  expect(kept.size).toBe(7);
  eraseHighlights();
  expect([...kept.keys()]).toEqual(['of-the-site']);
});
