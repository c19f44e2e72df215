import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findStems, indexStems } from '../../../lib/text/stems';

describe('findStems', () => {
  it('finds every stem at every place, also where one begins another', () => {
    const found = findStems('homeoffice at home', indexStems(['home', 'homeoffice', 'office', 'hybrid']));
    expect(found.map(({ stem, at }) => `${stem} ${at}`)).toEqual(['home 0', 'homeoffice 0', 'office 4', 'home 14']);
  });

  it('finds what looking for each stem alone finds', () => {
    const stems = ['ab', 'abc', 'bca', 'é-', 'ée'];
    fc.assert(
      fc.property(fc.stringMatching(/^[abcé-]{0,30}$/), (text) => {
        const places = stems.flatMap((stem) =>
          Array.from(text, (_, at) => at)
            .filter((at) => text.startsWith(stem, at))
            .map((at) => `${stem} ${at}`),
        );
        const found = findStems(text, indexStems(stems)).map(({ stem, at }) => `${stem} ${at}`);
        expect(found.toSorted()).toEqual(places.toSorted());
      }),
    );
  });
});
