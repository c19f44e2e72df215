import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test, vi } from 'vitest';
import { ConstraintList } from '../../components/skills/ConstraintList';
import { SkillList } from '../../components/skills/SkillList';
import type { Constraint } from '../../lib/analysis';
import { buildAnalysis, buildCoverage, buildPosting, findResumeLine, findSpans } from '../fixtures/example-analysis';
import { expectAccessible } from './expect-accessible';

const [YEARS] = findSpans('Five or more years');
if (!YEARS) throw new Error('the example asks for years');
const CONSTRAINTS: readonly Constraint[] = [
  {
    kind: 'years',
    asked: { text: '5 years of experience', span: YEARS },
    shown: { text: '8 years in dated jobs', line: findResumeLine('Quill and Parcel') },
    verdict: 'met',
  },
  { kind: 'degree', asked: { text: 'Master’s degree' }, shown: { text: 'Bachelor’s degree' }, verdict: 'not-met' },
  { kind: 'location', asked: { text: 'Hybrid in Seattle, WA' }, shown: 'not-known', verdict: 'not-known' },
];

test('each demand says in words what is asked, what the resume shows and whether that is enough', async () => {
  const { container } = render(<ConstraintList constraints={CONSTRAINTS} posting={buildPosting()} />);
  const list = screen.getByRole('region', { name: 'Beside the score' });
  expect(
    within(list)
      .getAllByRole('heading', { level: 4 })
      .map(({ textContent }) => textContent),
  ).toEqual(['Experience met', 'Degree not met', 'Location not shown']);
  const [years, degree, location] = within(list).getAllByRole('listitem');
  expect(years).toHaveTextContent('5 years of experience “Five or more years of machine learning');
  expect(years).toHaveTextContent('Resume line 10 8 years in dated jobs');
  expect(degree).toHaveTextContent('Master’s degree Your resume: Bachelor’s degree');
  expect(location).toHaveTextContent('Hybrid in Seattle, WA Your resume does not say.');
  await expectAccessible(container);
});

test('each verdict has a shape of its own', () => {
  const { container } = render(<ConstraintList constraints={CONSTRAINTS} posting={buildPosting()} />);
  const shapes = [...container.querySelectorAll('svg')].map(({ dataset }) => dataset.shape);
  expect(new Set(shapes).size).toBe(CONSTRAINTS.length);
});

test('a demand leads to its words in the page where that is at hand', async () => {
  const onShowInPage = vi.fn(async () => true);
  const props = { constraints: CONSTRAINTS, posting: buildPosting(), onShowInPage };
  const { container } = render(<ConstraintList {...props} />);
  const [button, ...others] = screen.getAllByRole('button');
  expect(others).toEqual([]);
  expect(button).toHaveAccessibleName('Show in page: Five or more years');
  await userEvent.click(button ?? container);
  expect(onShowInPage).toHaveBeenCalledExactlyOnceWith(YEARS);
  await expectAccessible(container);
});

test('they stand beside the score, and nothing stands there where nothing is demanded', () => {
  const show = (constraints: readonly Constraint[] | undefined) => (
    <SkillList
      analysis={buildAnalysis({ coverage: buildCoverage({ constraints }) })}
      hasResume
      heldNames={new Map()}
      onAddResume={() => undefined}
      onJudge={async () => {}}
    />
  );
  const { rerender } = render(show(CONSTRAINTS));
  expect(screen.getByRole('region', { name: 'Beside the score' })).toBeVisible();
  for (const none of [[], undefined]) {
    rerender(show(none));
    expect(screen.queryByRole('region', { name: 'Beside the score' })).toBeNull();
  }
});
