import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { expect, test } from 'vitest';
import { type PostingTab, PostingView } from '../../components/posting/PostingView';
import type { Analysis } from '../../lib/analysis';
import { buildAnalysis, buildPosting } from '../fixtures/example-analysis';
import { expectAccessible } from './expect-accessible';

function View({ analysis }: { analysis: Analysis }) {
  const [tab, setTab] = useState<PostingTab>();
  const nothing = () => undefined;
  return (
    <PostingView
      {...{ analysis, tab }}
      onTab={setTab}
      hasResume
      heldNames={new Map()}
      onAddResume={nothing}
      onJudge={() => Promise.resolve()}
      onCopy={() => Promise.resolve()}
    />
  );
}

function show(analysis: Analysis) {
  return render(<View analysis={analysis} />);
}

test('the head names the posting, its place and its terms', async () => {
  const { container } = show(buildAnalysis());
  expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent(
    'Senior Machine Learning Engineer, Parcel Vision',
  );
  expect(container).toHaveTextContent('Tidewater Robotics · Seattle, WA');
  expect(container).toHaveTextContent('Senior · 5+ years · Hybrid · Full-time');
  await expectAccessible(container);
});

test('a posting that states little shows no empty parts', async () => {
  const posting = buildPosting({
    company: undefined,
    location: undefined,
    workplace: undefined,
    employmentType: undefined,
  });
  const { container } = show(buildAnalysis({ posting, seniority: undefined, yearsMin: undefined }));
  expect(screen.getByText('Level not stated')).toBeVisible();
  expect(container.querySelector('header, h1 + p')).not.toHaveTextContent('·');
  await expectAccessible(container);
});

test.each([
  [0.92, 'very likely · 92 %', false],
  [0.7, 'likely · 70 %', false],
  [0.4, 'possible · 40 %', true],
])('a role of confidence %f is %s, and gives its reasons at once: %s', async (confidence, words, isOpen) => {
  const analysis = buildAnalysis();
  const role = analysis.role && { ...analysis.role, confidence };
  const { container } = show({ ...analysis, role });
  expect(screen.getByText(words)).toBeVisible();
  const evidence = screen.getByText('from data to deployment');
  if (isOpen) expect(evidence).toBeVisible();
  else expect(evidence).not.toBeVisible();
  await expectAccessible(container);
});

test('the reasons unfold: the words of the role and what else it could be', async () => {
  const { container } = show(buildAnalysis());
  await userEvent.click(screen.getByText('Machine learning engineer'));
  expect(screen.getByText('Machine Learning Engineer')).toBeVisible();
  expect(screen.getByText('Computer vision engineer (less likely) · MLOps engineer (less likely)')).toBeVisible();
  await expectAccessible(container);
});

test('a posting of another trade says so and opens on its skills', async () => {
  const { container } = show(
    buildAnalysis({
      role: undefined,
      alternatives: [],
      benchmark: { unavailable: 'There is nothing to compare it with.' },
    }),
  );
  expect(screen.getByText('No AI, ML or data role')).toBeVisible();
  expect(screen.getByRole('tab', { name: 'Skills 2 missing' })).toHaveAttribute('aria-selected', 'true');
  expect(screen.getByRole('tabpanel', { name: /^Skills/ })).toHaveTextContent('Kubernetes');
  await expectAccessible(container);
});

test('the tabs work by keyboard', async () => {
  const { container } = show(buildAnalysis());
  await userEvent.click(screen.getByRole('tab', { name: 'Pay' }));
  await userEvent.keyboard('{ArrowRight}');
  expect(await screen.findByRole('tabpanel', { name: /^Skills/ })).toBeVisible();
  await userEvent.keyboard('{End}');
  expect(screen.getByRole('tab', { name: 'Tips 4' })).toHaveFocus();
  expect(await screen.findByRole('tabpanel', { name: /^Tips/ })).toBeVisible();
  await userEvent.keyboard('{ArrowRight}');
  expect(await screen.findByRole('tabpanel', { name: 'Pay' })).toBeVisible();
  await expectAccessible(container);
});

test('text of the page stays text', async () => {
  const hostile = '<img src=x onerror=alert(1)>\u202e reversed';
  const { container } = show(buildAnalysis({ posting: buildPosting({ title: hostile, company: hostile }) }));
  expect(screen.getByRole('heading', { level: 1 }).textContent).toBe(hostile);
  expect(container.querySelector('img')).toBeNull();
  // A reversal ends with the element that isolates it.
  expect(screen.getAllByText(hostile).map(({ tagName }) => tagName)).toEqual(['BDI', 'BDI']);
  await expectAccessible(container);
});
