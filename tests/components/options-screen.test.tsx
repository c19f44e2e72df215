import { act, fireEvent, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, expect, test, vi } from 'vitest';
import type { ListedSource } from '../../components/options/AboutData';
import { OptionsScreen } from '../../components/options/OptionsScreen';
import { ResumeSection } from '../../components/options/ResumeSection';
import type { ResumeClient, ResumeInput } from '../../components/resume-client';
import { MAX_RESUME_LENGTH } from '../../lib/resume/resume-limits';
import { EXAMPLE_RESUME } from '../fixtures/example-analysis';
import { expectAccessible } from './expect-accessible';
import { buildResume, buildStore } from './resume-store';
import { buildSettings } from './settings-client';

afterEach(() => {
  vi.useRealTimers();
});

const SOURCES: readonly ListedSource[] = [
  { id: 'a', kind: 'article', title: 'A guide', publisher: 'unknown', licence: 'All rights reserved' },
  {
    id: 'b',
    kind: 'dataset',
    title: 'Open pay',
    publisher: 'Open Pay',
    date: '2025',
    licence: 'CC0-1.0',
    url: 'https://pay.example/',
  },
];

async function show(client: ResumeClient) {
  const view = render(<OptionsScreen client={client} settings={buildSettings()} sources={SOURCES} />);
  return { ...view, area: await screen.findByRole('textbox', { name: 'Text of the resume' }) };
}

test('the first time it says what to do, what is read and where figures come from', async () => {
  const { container, area } = await show(buildStore(undefined));
  expect(screen.getByRole('heading', { name: 'Start with your resume' })).toBeVisible();
  expect(area).toHaveValue('');
  expect(screen.queryByRole('button', { name: 'Delete resume' })).toBeNull();
  expect(screen.getByText(/no server, no account and no network code/)).toBeVisible();
  expect(screen.getByText('Article · publisher unknown · undated')).toBeVisible();
  expect(screen.getByText('Data set · Open Pay · 2025 · CC0-1.0')).toBeVisible();
  expect(screen.getByRole('link', { name: 'Open pay' })).toHaveAttribute('href', 'https://pay.example/');
  await expectAccessible(container);
});

test('a pasted resume is saved, and its skills are shown with their lines', async () => {
  const { container, area } = await show(buildStore(undefined));
  await userEvent.click(area);
  await userEvent.paste(EXAMPLE_RESUME);
  expect(screen.getByText('Not saved yet')).toBeVisible();
  await userEvent.click(screen.getByRole('button', { name: 'Save resume' }));
  expect(await screen.findByText(/^Saved 20 Nov 2026/)).toBeVisible();
  const found = screen.getByRole('region', { name: 'What RoleLens reads in it' });
  await within(found).findByText(/2 skills/);
  expect(found).toHaveTextContent('2 skills · 81 words · 12 lines');
  const [sql, kafka] = within(found).getAllByRole('listitem');
  expect(sql).toHaveTextContent('SQL line 7Wrote the SQL that feeds them');
  expect(kafka).toHaveTextContent('(also 12)');
  await expectAccessible(container);
});

test.each([
  ['', 'There is no text yet. Paste your resume first.'],
  ['  \n ', 'There is no text yet. Paste your resume first.'],
  ['é'.repeat(200_001), 'This text has 200,001 characters and the limit is 200,000.'],
])('unusable text (%#) is refused with a reason and kept', async (text, reason) => {
  const saveResume = vi.fn();
  const { container, area } = await show(buildStore(undefined, { saveResume }));
  await userEvent.click(area);
  await userEvent.paste(text);
  await userEvent.click(screen.getByRole('button', { name: 'Save resume' }));
  expect(screen.getByText(reason, { exact: false })).toHaveRole('alert');
  expect(area).toBeInvalid();
  expect(area).toHaveValue(text);
  expect(saveResume).not.toHaveBeenCalled();
  await expectAccessible(container);
});

test('as much text as is ever kept is accepted', async () => {
  const saveResume = vi.fn(async (input: ResumeInput) => buildResume({ ...input, id: 'new-one' }));
  const { area } = await show(buildStore(undefined, { saveResume }));
  await userEvent.click(area);
  await userEvent.paste('é'.repeat(MAX_RESUME_LENGTH));
  await userEvent.click(screen.getByRole('button', { name: 'Save resume' }));
  expect(saveResume).toHaveBeenCalledOnce();
});

test('text that could not be saved stays in the form', async () => {
  const { container, area } = await show(
    buildStore(undefined, { saveResume: () => Promise.reject(new Error('full')) }),
  );
  await userEvent.click(area);
  await userEvent.paste('Python');
  await userEvent.click(screen.getByRole('button', { name: 'Save resume' }));
  expect(await screen.findByText(/could not be saved/)).toBeVisible();
  expect(area).toHaveValue('Python');
  expect(screen.getByText('Not saved yet')).toBeVisible();
  await expectAccessible(container);
});

test('leaving with unsaved text asks first, leaving with saved text does not', async () => {
  const leave = () => {
    const event = new Event('beforeunload', { cancelable: true });
    window.dispatchEvent(event);
    return event.defaultPrevented;
  };
  const { area } = await show(buildStore(buildResume()));
  expect(leave()).toBe(false);
  await userEvent.type(area, ' and more');
  expect(leave()).toBe(true);
  await userEvent.click(screen.getByRole('button', { name: 'Save resume' }));
  await screen.findByText(/^Saved .*2026/);
  expect(leave()).toBe(false);
});

test('a deleted resume comes back by keyboard alone', async () => {
  const { container } = await show(buildStore(buildResume()));
  screen.getByRole('button', { name: 'Delete resume' }).focus();
  await userEvent.keyboard('{Enter}');
  expect(await screen.findByText('Resume deleted.')).toBeVisible();
  expect(screen.getByRole('textbox', { name: 'Text of the resume' })).toHaveValue('');
  expect(screen.getByRole('button', { name: 'Undo' })).toHaveFocus();
  await expectAccessible(container);
  await userEvent.keyboard('{Enter}');
  expect(await screen.findByDisplayValue(/Mirela Tandoori/)).toBeVisible();
  expect(screen.queryByText('Resume deleted.')).toBeNull();
});

test('undo brings back unsaved changes too', async () => {
  const { area } = await show(buildStore(buildResume()));
  await userEvent.type(area, ' and more');
  await userEvent.click(screen.getByRole('button', { name: 'Delete resume' }));
  await userEvent.click(await screen.findByRole('button', { name: 'Undo' }));
  expect(await screen.findByDisplayValue(/local meetups and more$/)).toBeVisible();
  expect(screen.getByText('Not saved yet')).toBeVisible();
});

test('undo is offered for ten seconds, longer while the pointer is on it', async () => {
  await show(buildStore(buildResume()));
  vi.useFakeTimers();
  const pass = (ms: number) => act(() => vi.advanceTimersByTimeAsync(ms));
  fireEvent.click(screen.getByRole('button', { name: 'Delete resume' }));
  await pass(0);
  const toast = screen.getByRole('region', { name: 'Notifications' });
  fireEvent.pointerEnter(toast);
  await pass(15_000);
  expect(toast).toBeVisible();
  fireEvent.pointerLeave(toast);
  await pass(9_000);
  expect(toast).toBeVisible();
  await pass(2_000);
  expect(screen.queryByRole('region', { name: 'Notifications' })).toBeNull();
});

test('a long list of skills is cut, and unfolds', async () => {
  const skills = Array.from({ length: 30 }, (_, index) => ({ id: `s${index}`, name: `Skill ${index}`, lines: [1] }));
  const { container } = await show(buildStore(buildResume(), { describeResume: async () => ({ skills }) }));
  const found = screen.getByRole('region', { name: 'What RoleLens reads in it' });
  expect(await within(found).findAllByRole('listitem')).toHaveLength(12);
  await userEvent.click(within(found).getByRole('button', { name: 'Show all 30 skills' }));
  expect(within(found).getAllByRole('listitem')).toHaveLength(30);
  await expectAccessible(container);
});

test('a resume without known skills says so', async () => {
  const { container } = await show(buildStore(buildResume(), { describeResume: async () => ({ skills: [] }) }));
  expect(await screen.findByText(/^No skills found/)).toBeVisible();
  await expectAccessible(container);
});

test('a store that cannot be read still lets a resume be pasted', async () => {
  const { container, area } = await show(
    buildStore(undefined, { listResumes: () => Promise.reject(new Error('broken')) }),
  );
  expect(area).toHaveValue('');
  await expectAccessible(container);
});

test('the report cites the advice that it agrees with, once that has been read', async () => {
  const bullets = Array.from({ length: 6 }, (_, at) => `- Built the tables of depot ${'abcdef'[at]} for the planners`);
  const text = `Ana Example\nExperience\nData Engineer, Polderline, 2019 - 2021\n${bullets.join('\n')}`;
  const advice = {
    id: 'resume-before-and-after',
    topic: 'resume' as const,
    text: 'Give both.',
    when: { roles: [], skills: [], levels: [], situations: [] },
    cite: [{ source: 'guide', lines: [7] }],
  };
  render(
    <ResumeSection
      client={buildStore(buildResume({ text }), { readAdvice: async () => [advice] })}
      sources={[{ id: 'guide', title: 'A guide', publisher: 'B', date: '2026' }]}
    />,
  );
  expect(await screen.findByText('Source: A guide, 2026, line 7')).toBeVisible();
});
