import fc from 'fast-check';
import { expect, it } from 'vitest';
import {
  packAlone,
  packNumbers,
  packSmall,
  readAlone,
  unpackNumbers,
  unpackSmall,
  ZERO,
} from '../../../lib/skills/packed-numbers';

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

it('gives back numbers of which few are large, each with the zero in it', () => {
  fc.assert(
    fc.property(fc.array(fc.oneof(fc.nat(100), fc.nat(90), fc.nat(2 ** 30))), (numbers) => {
      const packed = packSmall(numbers);
      expect(Array.from(unpackSmall(packed), (number) => number - ZERO)).toEqual(numbers);
      expect(packed.digits).toMatch(/^[\x20-\x7e]*$/);
    }),
  );
});

it('reads any number alone', () => {
  fc.assert(
    fc.property(fc.array(fc.nat(32 ** 3 - 1)), (numbers) => {
      const packed = packAlone(numbers);
      expect(numbers.map((_, index) => readAlone(packed, index))).toEqual(numbers);
      expect(JSON.stringify(packed)).toBe(`"${packed}"`);
    }),
  );
  expect(() => packAlone([32 ** 3])).toThrow(RangeError);
});
