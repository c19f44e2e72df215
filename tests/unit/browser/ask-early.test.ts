import { expect, test, vi } from 'vitest';
import { askEarly } from '../../../lib/browser/ask-early';

test('the first call gets the answer that was asked for before it, later ones ask anew', async () => {
  let asked = 0;
  const ask = vi.fn(async (_choice?: string) => ++asked);
  const askAgain = askEarly(ask);
  expect(ask).toHaveBeenCalledOnce();
  expect(await askAgain()).toBe(1);
  expect(await askAgain()).toBe(2);
});

test('a choice is asked for even where it comes first, and makes the early answer worthless', async () => {
  const ask = vi.fn(async (choice?: string) => choice ?? 'early');
  const askAgain = askEarly(ask);
  expect(await askAgain('chosen')).toBe('chosen');
  expect(await askAgain()).toBe('early');
  expect(ask).toHaveBeenCalledTimes(3);
});
