import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test, vi } from 'vitest';
import { TipList } from '../../components/tips/TipList';
import { buildAnalysis } from '../fixtures/example-analysis';
import { expectAccessible } from './expect-accessible';

const noCopy = () => Promise.resolve();

test('each tip says why: the phrase, the line of the resume or the source', async () => {
  const { container } = render(<TipList analysis={buildAnalysis()} onCopy={noCopy} />);
  const reasons = screen.getAllByRole('list', { name: 'Why' }).map(({ textContent }) => textContent);
  expect(reasons).toHaveLength(4);
  expect(reasons[0]).toContain('The posting says “Apache Kafka or another event log”');
  expect(reasons[0]).toContain('Your resume, line 7 Wrote the SQL that feeds them');
  expect(reasons[3]).toContain('Tideline guide to AI careers, line 402');
  await expectAccessible(container);
});

test('a tip can be copied, and the button and the live region say so', async () => {
  const onCopy = vi.fn(noCopy);
  const analysis = buildAnalysis();
  const { container } = render(<TipList analysis={analysis} onCopy={onCopy} />);
  const [first] = screen.getAllByRole('listitem');
  if (!first) throw new Error('no tip');
  await userEvent.click(within(first).getByRole('button', { name: /^Copy: Write “Apache Kafka”/ }));
  expect(onCopy).toHaveBeenCalledExactlyOnceWith(analysis.tips[0]?.text);
  expect(within(first).getByRole('button', { name: 'Copied' })).toBeVisible();
  expect(within(first).getByRole('status')).toHaveTextContent('Copied');
  await expectAccessible(container);
});

test('a refused clipboard is told', async () => {
  const { container } = render(<TipList analysis={buildAnalysis()} onCopy={() => Promise.reject(new Error('no'))} />);
  await userEvent.click(screen.getAllByRole('button', { name: /^Copy/ })[0] ?? container);
  expect(screen.getByRole('button', { name: /^Not copied/ })).toBeVisible();
  await expectAccessible(container);
});

test('no tips are told in words', async () => {
  const { container } = render(<TipList analysis={buildAnalysis({ tips: [] })} onCopy={noCopy} />);
  expect(screen.getByText('No tips for this posting.')).toBeVisible();
  await expectAccessible(container);
});
