import fc from 'fast-check';
import { expect, it } from 'vitest';
import { packNumbers, unpackNumbers } from '../../../lib/skills/packed-numbers';

it('gives every number back', () => {
  fc.assert(
    fc.property(fc.array(fc.oneof(fc.nat(60), fc.nat(5_000), fc.nat(2 ** 30 - 1))), (numbers) => {
      expect([...unpackNumbers(packNumbers(numbers))]).toEqual(numbers);
    }),
  );
});

it('writes what JSON and source text need not escape', () => {
  const packed = packNumbers(Array.from({ length: 20_000 }, (_, number) => number));
  expect(JSON.stringify(packed)).toBe(`"${packed}"`);
  expect(packed).toMatch(/^[\x20-\x7e]*$/);
});
