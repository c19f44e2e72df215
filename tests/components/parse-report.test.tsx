import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test, vi } from 'vitest';
import { ParseReport } from '../../components/resume/ParseReport';
import type { ResumeText } from '../../lib/resume/files/resume-text';
import { reportOnResume } from '../../lib/resume/report/parse-report';
import { expectAccessible } from './expect-accessible';

const TEXT = `Ana Example
Data Engineer | +1 555 010 2211

My journey
Data Engineer, Polderline Logistics, 03/2019 - 12/2021
- Responsible for the tables of every depot

Education
MSc in Physics, 2018
`;
const FILE: ResumeText = {
  text: TEXT,
  kind: 'pdf',
  pages: 2,
  words: 400,
  problems: [{ kind: 'columns', message: 'The text stands in two columns.' }],
};
const noCopy = (_text: string) => Promise.resolve();

function build(file: ResumeText = FILE) {
  return reportOnResume(file, { year: 2026, month: 6 });
}

test('says what was read, with kinds of contact data and never the data', async () => {
  const { container } = render(<ParseReport report={build()} onCopy={noCopy} />);
  const facts = [...container.querySelectorAll('dl > div')].map(({ textContent }) => textContent);
  expect(facts).toEqual([
    'FilePDF',
    'Pages2',
    'Words400',
    'Experience1 dated job, together 2.5 years',
    'SectionsMy journey (line 4), Education (line 8)',
    'Contact datatelephone (line 2)',
  ]);
  await expectAccessible(container);
});

test('tells each finding with reason, what to do and the line, what to mend first', async () => {
  const { container } = render(<ParseReport report={build()} onCopy={noCopy} />);
  expect(screen.getByText('1 to mend, 4 to look at')).toBeVisible();
  const mend = screen.getByRole('list', { name: 'To mend' });
  expect(
    within(mend)
      .getAllByRole('heading', { level: 5 })
      .map(({ textContent }) => textContent),
  ).toEqual(['No e-mail address was found']);
  const look = screen.getByRole('list', { name: 'To look at' });
  expect(look).toHaveTextContent('The text stands in two columns.');
  expect(look).toHaveTextContent('Line 6 Responsible for the tables of every depot');
  expect(look).toHaveTextContent('What to do: Begin with the verb');
  await expectAccessible(container);
});

test('names the source of an advice', () => {
  const [finding] = build().findings;
  if (!finding) throw new Error('no finding');
  const cite = (date?: string) => {
    const report = { ...build(), findings: [{ ...finding, source: 'guide', sourceLine: 7 }] };
    const sources = [{ id: 'guide', title: 'A guide', publisher: 'B', ...(date === undefined ? {} : { date }) }];
    return <ParseReport report={report} sources={sources} onCopy={noCopy} />;
  };
  const { rerender } = render(cite());
  expect(screen.getByText('Source: A guide, line 7')).toBeVisible();
  rerender(cite('2026-03'));
  expect(screen.getByText('Source: A guide, 2026, line 7')).toBeVisible();
});

test('copies the report, without the text of the resume', async () => {
  const onCopy = vi.fn(noCopy);
  render(<ParseReport report={build()} onCopy={onCopy} />);
  await userEvent.click(screen.getByRole('button', { name: 'Copy the report' }));
  const [copied] = onCopy.mock.calls[0] ?? [];
  expect(copied).toContain('To mend: No e-mail address was found');
  expect(copied).toContain('  Line 4: My journey');
  expect(copied).not.toContain('555');
  expect(screen.getByRole('button', { name: 'Copied' })).toBeVisible();
});

test('shows the text as it was read, line by line', async () => {
  const { container } = render(<ParseReport report={build()} onCopy={noCopy} />);
  await userEvent.click(screen.getByText('The text as a machine reads it'));
  expect(container.querySelector('pre')?.textContent).toBe(TEXT);
  await expectAccessible(container);
});

test('says so when there is nothing to mend, and what is not known', async () => {
  const report = {
    ...build(),
    findings: [],
    counts: { mend: 0, look: 0 },
    months: undefined,
    sections: [],
    contact: [],
  };
  const { container } = render(<ParseReport report={report} onCopy={noCopy} />);
  expect(screen.getByText('Nothing to mend and nothing to look at')).toBeVisible();
  expect(screen.getByText('not known: no dated job was found')).toBeVisible();
  expect(screen.getAllByText('none found')).toHaveLength(2);
  await expectAccessible(container);
});
