import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test, vi } from 'vitest';
import { PayPanel } from '../../components/pay/PayPanel';
import { buildAnalysis, buildBenchmark } from '../fixtures/example-analysis';
import { expectAccessible } from './expect-accessible';

test('level, place and basis ask for other figures, each by itself', async () => {
  const onChoose = vi.fn();
  const places = [
    { country: 'DE', label: 'Germany' },
    { country: 'US', label: 'United States' },
  ];
  const options = { ...buildBenchmark().options, places };
  const benchmark = buildBenchmark({ options });
  const { container } = render(<PayPanel analysis={buildAnalysis({ benchmark })} onChoose={onChoose} />);
  expect(screen.getByRole('combobox', { name: 'Level' })).toHaveDisplayValue('Senior');
  await userEvent.selectOptions(screen.getByRole('combobox', { name: 'Level' }), 'All levels');
  await userEvent.selectOptions(screen.getByRole('combobox', { name: 'Place' }), 'Germany');
  await userEvent.selectOptions(screen.getByRole('combobox', { name: 'What the pay counts' }), 'Total pay');
  expect(onChoose.mock.calls).toEqual([[{ level: 'all' }], [{ country: 'DE' }], [{ basis: 'total' }]]);
  await expectAccessible(container);
});

test('what has one value cannot be switched', () => {
  render(<PayPanel analysis={buildAnalysis()} onChoose={vi.fn()} />);
  expect(screen.getByRole('combobox', { name: 'Place' })).toBeDisabled();
});

test('pay is counted by the hour, and says how', async () => {
  render(<PayPanel analysis={buildAnalysis()} onChoose={vi.fn()} />);
  expect(screen.getByRole('status')).toBeEmptyDOMElement();
  await userEvent.selectOptions(screen.getByRole('combobox', { name: 'Counted by' }), 'an hour');
  expect(screen.getByText(/^\$81 – \$108\s*$/)).toBeVisible();
  expect(screen.getByText(/2,080 paid hours/)).toBeVisible();
  expect(screen.getByRole('status')).toHaveTextContent(
    /^\$81 – \$108 an hour · posted ranges · senior · United States$/,
  );
  await userEvent.selectOptions(screen.getByRole('combobox', { name: 'Counted by' }), 'a year');
  expect(screen.getByText(/^\$168k – \$225k\s*$/)).toBeVisible();
  expect(screen.queryByText(/2,080 paid hours/)).toBeNull();
});
