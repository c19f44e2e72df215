import { act, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, test, vi } from 'vitest';
import { en } from '../../components/messages/en';
import { formatMarkdown } from '../../components/posting/format-markdown';
import { PostingActions } from '../../components/posting/PostingActions';
import { PostingView } from '../../components/posting/PostingView';
import type { Saving } from '../../components/posting/SaveButton';
import { StoreError } from '../../lib/saved/store-error';
import { buildAnalysis, buildCoverage, buildPosting } from '../fixtures/example-analysis';
import { expectAccessible } from './expect-accessible';

function buildSaving(overrides: Partial<Saving> = {}) {
  let listener: (() => void) | undefined;
  const isSaved = vi.fn(async () => false);
  const saving = {
    url: 'https://jobs.example/1',
    isSaved,
    save: vi.fn(async () => undefined),
    unsave: vi.fn(async () => undefined),
    onChanged: (tell: () => void) => {
      listener = tell;
    },
    ...overrides,
  };
  return { saving, isSaved, change: () => listener?.() };
}

function show(saving: Saving) {
  return render(<PostingActions analysis={buildAnalysis()} saving={saving} onCopy={vi.fn()} onPrint={vi.fn()} />);
}

describe('saving', () => {
  test('a posting is saved and taken out again', async () => {
    const { saving } = buildSaving();
    const { container } = show(saving);
    await userEvent.click(await screen.findByRole('button', { name: 'Save', pressed: false }));
    expect(saving.save).toHaveBeenCalledOnce();
    await userEvent.click(await screen.findByRole('button', { name: 'Saved', pressed: true }));
    expect(saving.unsave).toHaveBeenCalledOnce();
    expect(await screen.findByRole('button', { name: 'Save', pressed: false })).toBeVisible();
    await expectAccessible(container);
  });

  test('follows what another page does', async () => {
    const { saving, isSaved, change } = buildSaving();
    show(saving);
    await screen.findByRole('button', { name: 'Save' });
    isSaved.mockResolvedValue(true);
    change();
    expect(await screen.findByRole('button', { name: 'Saved' })).toBeVisible();
  });

  test('a late answer about the posting before says nothing of this one', async () => {
    let answer = (_isSaved: boolean): void => undefined;
    const { saving: before } = buildSaving({ isSaved: () => new Promise((resolve) => (answer = resolve)) });
    const { saving: now } = buildSaving({ url: 'https://jobs.example/2' });
    const actions = (saving: Saving) => <PostingActions analysis={buildAnalysis()} saving={saving} onCopy={vi.fn()} />;
    const { rerender } = render(actions(before));
    rerender(actions(now));
    await act(async () => answer(true));
    expect(screen.getByRole('button', { name: 'Save', pressed: false })).toBeVisible();
  });

  test.each([
    [new StoreError('full'), 'There is no room left in this browser. Export and delete some postings, then try again.'],
    [new Error('Something of the browser'), 'This change could not be saved. Try again.'],
  ])('says why nothing was saved and what to do: %s', async (error, words) => {
    const { saving } = buildSaving({ save: () => Promise.reject(error) });
    show(saving);
    await userEvent.click(await screen.findByRole('button', { name: 'Save' }));
    expect(await screen.findByRole('alert')).toHaveTextContent(words);
    expect(screen.getByRole('button', { name: 'Save', pressed: false })).toBeVisible();
  });
});

describe('as Markdown', () => {
  test('has role, pay, skills and tips', () => {
    const text = formatMarkdown(buildAnalysis(), en);
    expect(text).toMatch(/^# .+\n\n/);
    for (const part of ['## Pay', '## Skills', '## Tips', 'Coverage', '**Missing, required**: Kubernetes']) {
      expect(text).toContain(part);
    }
    expect(text).not.toMatch(/undefined|\n{3}/);
  });

  test('says of alternatives what the screen says, and never that all of them are held', () => {
    const skill = (id: string, name: string) =>
      ({ id, name, kind: 'hard', category: 'cloud', requirement: 'required', group: 'g', spans: [] }) as const;
    const skills = [skill('aws', 'AWS'), skill('google-cloud', 'Google Cloud')];
    const coverage = { ...buildCoverage(), have: [{ skill: 'aws', resume: [] }], missing: [] };
    expect(formatMarkdown(buildAnalysis({ skills, coverage }), en)).toContain(
      '**You have**: One of: AWS, Google Cloud\n',
    );
  });

  test('without a resume lists what is asked for', () => {
    const text = formatMarkdown(buildAnalysis({ coverage: undefined }), en);
    expect(text).toContain('**Required**');
    expect(text).not.toContain('Missing');
  });

  test('lets no title of a page become markup', () => {
    const posting = buildPosting({ title: '[x](javascript:alert(1)) <img>', url: 'https://jobs.example/<b>' });
    const text = formatMarkdown(buildAnalysis({ posting }), en);
    expect(text).not.toContain('[x](');
    expect(text).not.toMatch(/<img>|<b>/);
  });
});

test('the whole posting for paper stands below one another', async () => {
  const { container } = render(
    <PostingView
      analysis={buildAnalysis()}
      isWhole
      onTab={vi.fn()}
      hasResume
      heldNames={new Map()}
      onAddResume={vi.fn()}
      onJudge={vi.fn()}
      onCopy={vi.fn()}
    />,
  );
  const titles = screen.getAllByRole('heading', { level: 2 }).map(({ textContent }) => textContent);
  expect(titles).toEqual(['Pay', 'Skills', 'Tips']);
  expect(screen.queryByRole('tab')).toBeNull();
  await expectAccessible(container);
});
