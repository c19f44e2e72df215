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
  expect(cells.map(({ textContent }) => textContent)).toEqual([
    'requiredcounts with an alternative',
    'requiredno resume compared',
  ]);
  expect(cells[0]?.innerHTML).not.toBe(cells[1]?.innerHTML);
  await expectAccessible(container);
});
