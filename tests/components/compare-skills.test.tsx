import { render, screen, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { CompareSkills } from '../../components/saved/CompareSkills';
import { savedRow, savedText } from '../builders/saved-row';
import { expectAccessible } from './expect-accessible';

const SKILLS = [
  { id: 'aws', name: 'AWS', requirement: 'required', state: 'have' },
  { id: 'gcp', name: 'Google Cloud', requirement: 'required' },
] as const;

test('of a posting that was compared, a skill without a verdict counts with an alternative and does not look missing', async () => {
  const [compared, bare] = [savedRow({ id: 'a' }), { ...savedRow({ id: 'b' }), coverage: undefined }];
  const coverage = { version: 1, score: 100, have: 1, of: 1 };
  const postings = [{ ...compared, coverage }, bare].map((row) => ({ row, skills: SKILLS, posting: savedText({}) }));
  const { container } = render(<CompareSkills postings={postings} />);
  const cells = within(screen.getByRole('row', { name: /^Google Cloud/ })).getAllByRole('cell');
  expect(cells.map(({ textContent }) => textContent)).toEqual(['counts with an alternative', 'no resume compared']);
  expect(cells[0]?.innerHTML).not.toBe(cells[1]?.innerHTML);
  await expectAccessible(container);
});

test('an either/or group is one row, under what it is to the user, with what another posting asks of it', async () => {
  const group = { requirement: 'required', state: 'missing', group: '1' } as const;
  const [airflow, dagster] = [
    { id: 'airflow', name: 'Airflow', ...group },
    { id: 'dagster', name: 'Dagster', ...group },
  ];
  const alone = { id: 'airflow', name: 'Airflow', requirement: 'preferred', state: 'missing' } as const;
  const [one, other] = [savedRow({ id: 'a' }), savedRow({ id: 'b' })];
  const { container } = render(
    <CompareSkills
      postings={[
        { row: one, skills: [airflow, dagster], posting: savedText() },
        { row: other, skills: [alone], posting: savedText() },
      ]}
    />,
  );
  const [head, ...rows] = screen.getAllByRole('row').map(({ textContent }) => textContent);
  expect(head).toMatch(/^Skill/);
  expect(rows).toEqual([
    'Required, and you lack it 1',
    'One of: Airflow, Dagsteryou lack ityou lack it, preferred · Airflow',
    'Preferred 1',
    'Airflowyou lack it, required · one of severalyou lack it',
  ]);
  await expectAccessible(container);
});
