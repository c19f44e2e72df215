import { expect, test } from 'vitest';
import { formatRuns } from '../../components/pay/format-runs';

test.each([
  [[], ''],
  [[4], '4'],
  [[1, 2], '1, 2'],
  [[1, 2, 3], '1–3'],
  [[1, 3, 4, 5, 6, 8, 9], '1, 3–6, 8, 9'],
])('%o reads "%s"', (numbers, words) => {
  expect(formatRuns(numbers)).toBe(words);
});
