import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test, vi } from 'vitest';
import type { ShowSpan } from '../../components/skills/ShowInPage';
import { SkillList } from '../../components/skills/SkillList';
import { TipList } from '../../components/tips/TipList';
import type { CountedAsk } from '../../lib/analysis';
import { buildAnalysis, buildCoverage, findSpans } from '../fixtures/example-analysis';
import { expectAccessible } from './expect-accessible';

const ASKS: readonly CountedAsk[] = [
  { requirement: 'required', skills: ['python'], credit: 1, by: ['python'] },
  { requirement: 'required', skills: ['pytorch', 'tensorflow'], credit: 1, by: ['tensorflow'] },
  { requirement: 'required', skills: ['kubernetes'], credit: 0.3, by: ['docker'] },
  { requirement: 'preferred', skills: ['cpp'], credit: 0, by: [] },
];

function show(asks: readonly CountedAsk[] | undefined, onShowInPage?: ShowSpan) {
  return render(
    <SkillList
      analysis={buildAnalysis({ coverage: buildCoverage({ asks, version: 3, score: 69 }) })}
      hasResume
      heldNames={new Map()}
      onAddResume={() => undefined}
      onJudge={async () => {}}
      onShowInPage={onShowInPage}
    />,
  );
}

test('the sum behind the score unfolds: a line for each ask, what it earned, the total and the formula', async () => {
  const { container } = show(ASKS);
  expect(screen.getByRole('table', { hidden: true })).not.toBeVisible();
  await userEvent.click(screen.getByText('The sum behind it'));
  const rows = within(screen.getByRole('table')).getAllByRole('row').slice(1);
  expect(rows.map((row) => [...row.children].map(({ textContent }) => textContent))).toEqual([
    ['Required, weight 3 each'],
    ['Python ', '3 of 3'],
    ['PyTorch, TensorFlow alternatives, counted once', '3 of 3'],
    ['Kubernetes close: Docker', '0.9 of 3'],
    ['Preferred, weight 1 each'],
    ['C++ ', '0 of 1'],
    ['Together', '6.9 of 10'],
  ]);
  expect(screen.getByText('100 × 6.9 ÷ 10 = 69')).toBeVisible();
  expect(
    screen.getByText(/^Formula 3: each required skill weighs 3, each preferred one 1\..* earns 30% of it/),
  ).toBeVisible();
  await expectAccessible(container);
});

test('a coverage that does not say what it counted shows no sum', () => {
  show(undefined);
  expect(screen.queryByText('The sum behind it')).toBeNull();
});

test('each place of a skill leads to its words in the page, where that is at hand', async () => {
  const onShowInPage = vi.fn(async () => true);
  const { container } = show(ASKS, onShowInPage);
  const [first, more] = screen.getAllByRole('button', { name: 'Show in page: Kubernetes', hidden: true });
  const [span, other] = findSpans('Kubernetes');
  await userEvent.click(first ?? container);
  expect(onShowInPage).toHaveBeenLastCalledWith(span);
  await userEvent.click(screen.getByText('1 more place'));
  await userEvent.click(more ?? container);
  expect(onShowInPage).toHaveBeenLastCalledWith(other);
  await expectAccessible(container);
});

test.each([
  ['says no', async () => false],
  ['fails', () => Promise.reject(new Error('gone'))],
])('where the page %s, that is told', async (_what, onShowInPage) => {
  const { container } = show(ASKS, onShowInPage);
  const [button] = screen.getAllByRole('button', { name: 'Show in page: Kubernetes', hidden: true });
  await userEvent.click(button ?? container);
  expect(await screen.findByText('Not found in the page as it is now.')).toHaveRole('status');
});

test('without a page at hand there are no such buttons', () => {
  show(ASKS);
  expect(screen.queryByRole('button', { name: /^Show in page/ })).toBeNull();
});

test.each([
  ['gap', 6, 'Gap worth about 6 points'],
  ['near', 1, 'Close skill worth about 1 point'],
  ['wording', 6, 'Wording about 6 points rest on it'],
  ['resume', 12, 'Resume about 12 points rest on it'],
  ['pay', undefined, 'Pay'],
  ['gap', 0, 'Gap'],
] as const)('a tip of kind %s with a gain of %s says so', async (kind, gain, words) => {
  const tips = [{ id: 'x', kind, text: 'Do this.', because: {}, ...(gain === undefined ? {} : { gain }) }];
  const { container } = render(<TipList analysis={buildAnalysis({ tips })} onCopy={async () => {}} />);
  const [card] = screen.getAllByRole('listitem');
  expect(card?.querySelector('span')?.textContent).toBe(words);
  await expectAccessible(container);
});
