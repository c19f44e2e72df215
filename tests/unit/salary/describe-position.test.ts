import { expect, it } from 'vitest';
import { describePosition, isLowOffer } from '../../../lib/salary/describe-position';

it.each([
  [{ position: 1 }, 'low', true],
  [{ position: 24 }, 'low', true],
  [{ position: 25 }, 'below the middle', true],
  [{ position: 44 }, 'below the middle', true],
  [{ position: 45 }, 'in the middle', false],
  [{ position: 55 }, 'in the middle', false],
  [{ position: 56 }, 'above the middle', false],
  [{ position: 75 }, 'above the middle', false],
  [{ position: 76 }, 'high', false],
  [{ relation: 'below' }, 'below the published range', true],
  [{ relation: 'inside' }, 'inside the published range', false],
  [{ relation: 'above' }, 'above the published range', false],
] as const)('an offer at %o is %s', (standing, words, isLow) => {
  expect(describePosition(standing)).toBe(words);
  expect(isLowOffer(standing)).toBe(isLow);
});

it('says nothing where nothing is known', () => {
  expect(describePosition({})).toBeUndefined();
  expect(isLowOffer({})).toBe(false);
});
