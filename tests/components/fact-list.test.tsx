import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test } from 'vitest';
import { FactList } from '../../components/ui/FactList';
import { expectAccessible } from './expect-accessible';

const FACTS = ['One.', 'Two.', 'Three.'].map((text) => ({
  text,
  sources: [{ id: 'guide', title: 'A guide', publisher: 'Guides', lines: [7] }],
}));

function listTexts(): (string | null)[] {
  return FACTS.map(({ text }) => screen.queryByText(text, { exact: false })?.textContent ?? null).filter(Boolean);
}

test('a long list shows its first facts, then all, then the first again', async () => {
  const user = userEvent.setup();
  const { container } = render(<FactList facts={FACTS} few={2} />);
  expect(listTexts()).toHaveLength(2);
  await user.click(screen.getByRole('button', { name: 'Show all 3', expanded: false }));
  expect(listTexts()).toHaveLength(3);
  await expectAccessible(container);
  await user.click(screen.getByRole('button', { name: 'Show fewer', expanded: true }));
  expect(listTexts()).toHaveLength(2);
});

test.each([undefined, 3, 5])('a list that fits into %s has no button', (few) => {
  render(<FactList facts={FACTS} few={few} />);
  expect(listTexts()).toHaveLength(3);
  expect(screen.queryByRole('button')).toBeNull();
});

test('what is no longer offered says since when, and how that is known', async () => {
  const ended = { on: '2026-03-31', note: 'March 31 was the last day of it.' };
  const { container } = render(<FactList facts={FACTS.map((fact, at) => (at === 1 ? { ...fact, ended } : fact))} />);
  const said = screen.getByText('No longer offered (March 2026).').closest('li');
  expect(said).toHaveTextContent('Two. No longer offered (March 2026). March 31 was the last day of it.');
  expect(screen.getAllByText(/No longer offered/)).toHaveLength(1);
  await expectAccessible(container);
});
