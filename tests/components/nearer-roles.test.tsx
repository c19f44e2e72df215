import { render, screen } from '@testing-library/react';
import { expect, test, vi } from 'vitest';
import { SkillList } from '../../components/skills/SkillList';
import { buildAnalysis, buildCoverage } from '../fixtures/example-analysis';
import { expectAccessible } from './expect-accessible';

const ROLES = [
  { id: 'data-analyst', name: 'Data Analyst' },
  { id: 'bi-analyst', name: 'BI Analyst' },
];

function show(score: number, readNearer: () => Promise<typeof ROLES>) {
  const analysis = buildAnalysis({ coverage: buildCoverage({ score }) });
  const props = { onAddResume: () => undefined, onJudge: () => Promise.resolve(), heldNames: new Map() };
  return render(<SkillList analysis={analysis} hasResume {...props} nearer={{ readNearer, fitUrl: '#fit' }} />);
}

test('thin coverage names the roles that the resume is nearer to, with the way to career fit', async () => {
  const readNearer = vi.fn(() => Promise.resolve(ROLES));
  const { container } = show(20, readNearer);
  expect(await screen.findByText(/^Your resume is nearer to Data Analyst and BI Analyst\./)).toBeVisible();
  expect(screen.getByRole('link', { name: 'See why in Career fit' })).toHaveAttribute('href', '#fit');
  expect(readNearer).toHaveBeenCalledExactlyOnceWith('machine-learning-engineer');
  await expectAccessible(container);
});

test('where no other role is clearly nearer nothing is said', async () => {
  const readNearer = vi.fn(() => Promise.resolve([]));
  show(20, readNearer);
  await vi.waitFor(() => expect(readNearer).toHaveBeenCalled());
  expect(screen.queryByText(/nearer/)).toBeNull();
});

test('with fair coverage nobody is asked', () => {
  const readNearer = vi.fn(() => Promise.resolve(ROLES));
  show(45, readNearer);
  expect(readNearer).not.toHaveBeenCalled();
});
