import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test, vi } from 'vitest';
import { en } from '../../components/messages/en';
import { formatMarkdown } from '../../components/posting/format-markdown';
import { TipList } from '../../components/tips/TipList';
import { analysePosting } from '../../lib/analyse-posting';
import { formatRecord } from '../../lib/analysis-record';
import { extractProfile } from '../../lib/resume/extract-profile';
import { buildKnowledge } from '../builders/knowledge';
import { expectAccessible } from './expect-accessible';

const KNOWLEDGE = buildKnowledge();
const RAW = {
  site: 'other' as const,
  layout: 'test',
  url: '',
  title: 'Data Scientist',
  description: 'Requirements\n- Kubernetes\n- RAG\n- Apache Spark\n\nNice to have\n- PyTorch',
  layers: {},
};
const profile = extractProfile('Ana Example\n- Python at Larch', KNOWLEDGE);
const analysis = analysePosting(RAW, KNOWLEDGE, { profile });

test('tips that say the same of several skills are one list, each with its gain, reasons and copy', async () => {
  const onCopy = vi.fn(() => Promise.resolve());
  const { container } = render(<TipList analysis={analysis} onCopy={onCopy} />);
  const lead = screen.getByText(en.tips.leads.gap);
  const card = lead.closest('li');
  if (!card) throw new Error('no card');
  const items = within(within(card).getAllByRole('list')[0] as HTMLElement)
    .getAllByRole('listitem')
    .filter((each) => each.querySelector('details'));
  expect(items.map((each) => each.querySelector('strong')?.textContent)).toEqual([
    'Kubernetes',
    'RAG',
    'Apache Spark',
    'PyTorch',
  ]);
  expect(items[0]).toHaveTextContent('required · worth about 30 points'.replace(' · ', ' '));
  expect(items[0]).toHaveTextContent('A source says of learning it:Allow six weeks.');
  expect(items[3]).toHaveTextContent('preferred');
  expect(items[0]?.querySelector('details')).toHaveTextContent('The posting says');
  const own = analysis.tips.find(({ id }) => id === 'gap-kubernetes');
  await userEvent.click(within(items[0] as HTMLElement).getByRole('button', { name: `Copy: ${own?.text}` }));
  expect(onCopy).toHaveBeenLastCalledWith(own?.text);
  await userEvent.click(within(card).getByRole('button', { name: /^Copy: The posting asks for these/ }));
  expect(onCopy).toHaveBeenLastCalledWith(expect.stringContaining('\n- RAG (required, worth about 30 points)'));
  await expectAccessible(container);
});

test('Markdown has the same lists, and the printed record one tip a skill as before', () => {
  const markdown = formatMarkdown(analysis, en);
  expect(markdown.split(en.tips.leads.gap)).toHaveLength(2);
  expect(markdown).toContain('\n  - Kubernetes (required, worth about 30 points): Allow six weeks.');
  const { tips } = formatRecord(analysis) as { tips: Record<string, unknown>[] };
  expect(tips.filter(({ id }) => String(id).startsWith('gap-'))).toHaveLength(4);
  expect(tips.flatMap((tip) => Object.keys(tip)).filter((key) => key === 'item' || key === 'fact')).toEqual([]);
});
