import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { expect, test, vi } from 'vitest';
import { PostingScreen } from '../../components/posting/PostingScreen';
import type { JudgeSkill } from '../../components/posting-client';
import { SkillList } from '../../components/skills/SkillList';
import type { Analysis, Coverage } from '../../lib/analysis';
import { type Corrections, judgeSkill, NO_CORRECTIONS } from '../../lib/resume/profile/corrections';
import { buildRawPosting } from '../builders/raw-posting';
import { buildAnalysis, buildCoverage } from '../fixtures/example-analysis';
import { expectAccessible } from './expect-accessible';
import { buildClient } from './posting-client';

/** The example's coverage as the background would give it after corrections, without its sums. */
function coverWith({ held, removed, ignored }: Corrections): Coverage {
  const read = buildCoverage();
  const isIn = (list: Corrections['held'], skill: string) => list.some(({ id }) => id === skill);
  const lost = read.have.filter(({ skill }) => isIn(removed, skill));
  return {
    ...read,
    have: [
      ...read.have.filter(({ skill }) => !isIn(removed, skill)),
      ...held.map(({ id }) => ({ skill: id, resume: [], isSaid: true })),
    ],
    missing: [
      ...lost.map(({ skill }) => ({ skill, requirement: 'required' as const, near: [] })),
      ...read.missing.filter(({ skill }) => !isIn(held, skill) && !isIn(ignored, skill)),
    ],
  };
}

type Props = { readonly onJudge?: JudgeSkill; readonly start?: Corrections; readonly analysis?: Partial<Analysis> };

function List({ onJudge, start = NO_CORRECTIONS, analysis }: Props) {
  const [corrections, setCorrections] = useState(start);
  const judge: JudgeSkill = async (skill, judgement) => {
    await onJudge?.(skill, judgement);
    setCorrections((before) => judgeSkill(before, skill, judgement));
  };
  return (
    <SkillList
      analysis={buildAnalysis({ coverage: coverWith(corrections), ...analysis })}
      hasResume
      heldNames={new Map()}
      corrections={corrections}
      onAddResume={() => undefined}
      onJudge={judge}
    />
  );
}

function findGroup(name: string): HTMLElement {
  return screen.getByRole('region', { name: new RegExp(`^${name}`) });
}

async function press(name: string): Promise<void> {
  await userEvent.click(screen.getByRole('button', { name }));
}

test('a missing skill is said to be held, says so, and can be had back', async () => {
  const onJudge = vi.fn(async () => {});
  const { container } = render(<List onJudge={onJudge} />);
  await expectAccessible(container);
  await press('I have this: Kubernetes');
  expect(onJudge).toHaveBeenCalledExactlyOnceWith({ id: 'kubernetes', name: 'Kubernetes' }, 'held');
  const said = within(findGroup('You have')).getByText('You said so');
  expect(said.closest('li')).toHaveTextContent('Kubernetes');
  expect(findGroup('Missing, required')).not.toHaveTextContent('Kubernetes');
  expect(screen.getByText('Kubernetes counts as yours.').closest('[role=status]')).not.toBeNull();
  await expectAccessible(container);
  await press('Undo: Kubernetes');
  expect(findGroup('Missing, required')).toHaveTextContent('Kubernetes');
  expect(screen.queryByText('You said so')).toBeNull();
});

test('an ignored skill stands on the line at the end, with a way back', async () => {
  const { container } = render(<List />);
  await press('Ignore: Kubernetes');
  expect(screen.getByRole('list', { name: 'Ignored:' })).toHaveTextContent('Kubernetes');
  expect(screen.queryByRole('heading', { level: 4, name: 'Kubernetes' })).toBeNull();
  await expectAccessible(container);
  await press('Undo: Kubernetes');
  expect(screen.queryByText('Ignored:')).toBeNull();
  expect(screen.getByRole('heading', { level: 4, name: 'Kubernetes' })).toBeVisible();
});

test('a skill that was read can be said not to be held', async () => {
  const { container } = render(<List />);
  await press('Not mine: SQL');
  const missing = findGroup('Missing, required');
  expect(within(missing).getByText('You said it is not yours').closest('li')).toHaveTextContent('SQL');
  expect(screen.queryByRole('button', { name: 'I have this: SQL' })).toBeNull();
  await expectAccessible(container);
  await press('Undo: SQL');
  expect(findGroup('You have')).toHaveTextContent('SQL');
});

test('of an either/or group one member can be said to be held, and all be ignored', async () => {
  const onJudge = vi.fn(async () => {});
  render(<List onJudge={onJudge} />);
  expect(screen.getByRole('button', { name: 'I have Feature stores' })).toBeVisible();
  await press('I have Feast');
  expect(onJudge).toHaveBeenLastCalledWith({ id: 'feast', name: 'Feast' }, 'held');
  expect(within(findGroup('You have')).getByText('Feast: you said so')).toBeVisible();
  expect(screen.getByRole('button', { name: 'Not mine: TensorFlow' })).toBeVisible();
  await press('Undo: Feast');
  onJudge.mockClear();
  await press('Ignore: Feature stores, Feast');
  expect(onJudge.mock.calls).toEqual([
    [{ id: 'feature-stores', name: 'Feature stores' }, 'ignored'],
    [{ id: 'feast', name: 'Feast' }, 'ignored'],
  ]);
  expect(screen.queryByText(/^One of: Feature stores/)).toBeNull();
});

test('with the keyboard one goes on at the place of the skill that went', async () => {
  const user = userEvent.setup();
  render(<List />);
  screen.getByRole('button', { name: 'I have this: Kubernetes' }).focus();
  await user.keyboard('{Enter}');
  expect(screen.getByRole('button', { name: 'I have Feature stores' })).toHaveFocus();
  screen.getByRole('button', { name: 'Undo: Kubernetes' }).focus();
  await user.keyboard(' ');
  expect(document.activeElement).toHaveAttribute('data-judge');
});

test('what was said of the last one leaves the focus on a button of the list', async () => {
  const user = userEvent.setup();
  render(<List start={{ ...NO_CORRECTIONS, ignored: [{ id: 'kubernetes', name: 'Kubernetes' }] }} />);
  screen.getByRole('button', { name: 'Undo: Kubernetes' }).focus();
  await user.keyboard('{Enter}');
  expect(document.activeElement).toHaveAttribute('data-judge');
});

test('a judgement that cannot be kept is told, and nothing changes', async () => {
  const { container } = render(<List onJudge={() => Promise.reject(new Error('full'))} />);
  await press('I have this: Kubernetes');
  expect(await screen.findByText('This could not be remembered. Try again.')).toHaveRole('alert');
  expect(findGroup('Missing, required')).toHaveTextContent('Kubernetes');
  expect(screen.getByRole('button', { name: 'I have this: Kubernetes' })).toHaveFocus();
  await expectAccessible(container);
});

test('a skill that counts through another that was said is no word of its own', () => {
  const coverage = buildCoverage({ have: [{ skill: 'sql', resume: [], isSaid: true }] });
  render(<List analysis={{ coverage }} />);
  const have = findGroup('You have');
  expect(have).toHaveTextContent('Counts through a skill that you said you have.');
  expect(within(have).queryByRole('button', { name: /^Undo/ })).toBeNull();
  expect(within(have).getByRole('button', { name: 'Not mine: SQL' })).toBeVisible();
});

test('where everything asked for is ignored, that is the reason for no score', () => {
  const ignored = [{ id: 'kubernetes', name: 'Kubernetes' }];
  render(<List start={{ ...NO_CORRECTIONS, ignored }} analysis={{ coverage: undefined }} />);
  expect(screen.getByText(/You ignore every skill that the posting asks for/)).toBeVisible();
});

test('without a resume nothing can be judged', () => {
  const analysis = buildAnalysis({ coverage: undefined });
  render(
    <SkillList
      {...{ analysis, hasResume: false, heldNames: new Map(), onAddResume: () => undefined }}
      onJudge={() => Promise.resolve()}
    />,
  );
  expect(screen.queryByRole('button', { name: /Ignore|I have/ })).toBeNull();
});

test('the list stays on the screen while a slow answer to a judgement is awaited', async () => {
  vi.useFakeTimers({ shouldAdvanceTime: true });
  let change = () => {};
  let answers = 0;
  const state = {
    kind: 'analysis',
    raw: buildRawPosting(),
    analysis: buildAnalysis(),
    resume: { skills: [] },
  } as const;
  render(
    <PostingScreen
      client={buildClient({
        askPosting: () => (answers++ === 0 ? Promise.resolve(state) : new Promise(() => {})),
        onPostingChanged: (listener) => {
          change = listener;
        },
        judgeSkill: async () => change(),
      })}
    />,
  );
  const user = userEvent.setup({ advanceTimers: vi.advanceTimersByTime });
  await user.click(await screen.findByRole('tab', { name: /^Skills/ }));
  await user.click(screen.getByRole('button', { name: 'I have this: Kubernetes' }));
  await vi.advanceTimersByTimeAsync(1_000);
  expect(answers).toBe(1 + 1);
  expect(screen.getByRole('button', { name: 'I have this: Kubernetes' })).toHaveFocus();
  vi.useRealTimers();
});
