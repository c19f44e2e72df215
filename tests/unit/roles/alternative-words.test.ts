import { expect, it } from 'vitest';
import { describeAlternatives } from '../../../lib/roles/alternative-words';

const candidates = (...confidences: number[]) =>
  confidences.map((confidence, at) => ({ id: `r${at}`, name: `Role ${at}`, confidence }));

it.each([
  ['a close second is possible', 0.55, [0.5], ['possible']],
  ['beside a sure role nothing else is likely', 0.95, [0.6, 0.5], ['unlikely', 'unlikely']],
  [
    'what is left is shared, however sure each alone looks',
    0.7,
    [0.65, 0.6, 0.55],
    ['unlikely', 'unlikely', 'unlikely'],
  ],
  ['the first of two may have most of what is left', 0.5, [0.6, 0.1], ['possible', 'unlikely']],
  ['a faint one stays so, however much is left', 0.4, [0.05], ['unlikely']],
] as const)('%s', (_, confidence, others, words) => {
  expect(describeAlternatives({ confidence }, candidates(...others)).map(({ word }) => word)).toEqual(words);
});

it('where the user said what it is, nothing is said of likelihood', () => {
  expect(describeAlternatives({ confidence: 1, isChosen: true }, candidates(0.8))).toEqual([
    { id: 'r0', name: 'Role 0' },
  ]);
});
