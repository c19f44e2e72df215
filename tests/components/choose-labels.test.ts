import { expect, test } from 'vitest';
import { chooseLabels } from '../../components/pay/choose-labels';

function spread(texts: readonly string[]): { at: number; text: string }[] {
  return texts.map((text, index) => ({ at: (100 * index) / Math.max(1, texts.length - 1), text }));
}

test.each([
  [
    ['$100k', '$150k', '$200k', '$250k', '$300k', '$350k'],
    ['$100k', '$150k', '$200k', '$250k', '$300k', '$350k'],
  ],
  [
    ['100 k $US', '150 k $US', '200 k $US', '250 k $US', '300 k $US', '350 k $US'],
    ['100 k $US', '200 k $US', '300 k $US'],
  ],
  [
    ['a label longer than its share', 'another one', 'a third which is also too long'],
    ['a label longer than its share'],
  ],
  [
    ['125 000 $', '150 000 $', '175 000 $', '200 000 $', '225 000 $'],
    ['125 000 $', '175 000 $', '225 000 $'],
  ],
  [
    ['$0', '$1k'],
    ['$0', '$1k'],
  ],
  [['$0'], ['$0']],
  [[], []],
])('of %j stand %j', (texts, expected) => {
  expect(chooseLabels(spread(texts)).map(({ text }) => text)).toEqual(expected);
});
