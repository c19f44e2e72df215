import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test, vi } from 'vitest';
import { CareerFit } from '../../components/career/CareerFit';
import type { CareerClient } from '../../components/career-client';
import type { CareerAnswers } from '../../lib/career/answers';
import type { HeldCareer } from '../../lib/career/held-career';
import { loadGuide } from '../../lib/knowledge/load-guide';
import { expectAccessible } from './expect-accessible';

const guide = loadGuide();
const ANALYST: HeldCareer = {
  skills: ['sql', 'tableau', 'excel', 'reporting'],
  jobs: [{ title: 'Reporting Specialist', role: 'data-analyst', months: 30 }],
};
const NURSE: HeldCareer = { skills: ['communication', 'excel'], jobs: [{ title: 'Registered Nurse' }] };

type Given = { readonly held?: HeldCareer; readonly answers?: CareerAnswers; readonly client?: Partial<CareerClient> };

async function show({ held, answers = {}, client: overrides }: Given = {}) {
  const saveAnswers = vi.fn(async (_answers: CareerAnswers) => undefined);
  const client: CareerClient = {
    readHeld: async () => held,
    readAnswers: async () => answers,
    saveAnswers,
    onResumesChanged: () => undefined,
    openOptions: vi.fn(),
    ...overrides,
  };
  const view = render(<CareerFit guide={guide} client={client} place={{ level: 'all' }} />);
  await screen.findByRole('region', { name: 'Eight questions' });
  return { ...view, client, saveAnswers };
}

function ranking(): HTMLElement {
  return screen.getByRole('region', { name: 'Roles, best fit first' });
}

function listRoles(): (string | null)[] {
  return within(ranking())
    .getAllByRole('heading', { level: 4 })
    .map(({ textContent }) => textContent);
}

test('without resume and answers it asks, and offers to add a resume', async () => {
  const { container, client } = await show();
  expect(screen.getByRole('heading', { name: 'No resume yet' })).toBeVisible();
  expect(screen.queryByRole('region', { name: 'Roles, best fit first' })).toBeNull();
  expect(screen.getAllByRole('group')).toHaveLength(8);
  await userEvent.click(screen.getByRole('button', { name: 'Add a resume' }));
  expect(client.openOptions).toHaveBeenCalledOnce();
  await expectAccessible(container);
});

test('each answer ranks at once and is kept', async () => {
  const { container, saveAnswers } = await show();
  const background = screen.getByRole('group', { name: /^Where do you come from/ });
  await userEvent.click(within(background).getByRole('radio', { name: /^Marketing/ }));
  await userEvent.click(screen.getByRole('checkbox', { name: 'Art and media' }));
  await userEvent.click(screen.getByRole('radio', { name: 'I do not code' }));
  expect(saveAnswers).toHaveBeenLastCalledWith({ background: ['communication'], subject: ['media'], coding: ['none'] });
  expect(screen.getByText('3 of 8 answered')).toBeVisible();
  expect(listRoles().slice(0, 2).sort()).toEqual(['AI Marketing Specialist', 'Creative AI Specialist']);
  await expectAccessible(container);
});

test('a question with two answers takes no third, and gives one back', async () => {
  await show({ answers: { work: ['build', 'run'] } });
  await userEvent.click(screen.getByRole('button', { name: /^Eight questions/ }));
  const third = screen.getByRole('checkbox', { name: 'Advise people' });
  await userEvent.click(third);
  expect(third).not.toBeChecked();
  await userEvent.click(screen.getByRole('checkbox', { name: 'Build things' }));
  await userEvent.click(third);
  expect(third).toBeChecked();
});

test('a resume ranks by skills; unfolded, a role says why, what is missing, the way and the pay', async () => {
  const { container } = await show({ held: ANALYST });
  expect(listRoles()[0]).toBe('Data Analyst');
  expect(within(ranking()).getAllByRole('listitem')[0]).toHaveTextContent(/Close fit \d+ of 100/);
  const toggle = screen.getByRole('button', { name: 'BI Analyst' });
  expect(toggle).toHaveAttribute('aria-expanded', 'false');
  await userEvent.click(toggle);
  expect(toggle).toHaveAttribute('aria-expanded', 'true');
  const why = screen.getByRole('heading', { name: 'Why' }).parentElement;
  expect(why).toHaveTextContent('Tableau (on your resume)');
  expect(why).toHaveTextContent('Power BI close to Tableau');
  expect(screen.getByRole('heading', { name: 'What is missing' }).parentElement).toHaveTextContent('Dashboards');
  expect(screen.getByRole('heading', { name: 'The way there' })).toBeVisible();
  expect(screen.getByText(/^Pay benchmark for BI Analyst/)).toBeInTheDocument();
  expect(screen.getByRole('link', { name: 'BI Analyst in the role guide' })).toHaveAttribute(
    'href',
    '#roles/bi-analyst',
  );
  expect(screen.getByRole('link', { name: 'Plan for BI Analyst' })).toHaveAttribute('href', '#plan/bi-analyst');
  await expectAccessible(container);
});

test('by keyboard alone a role is unfolded and folded', async () => {
  await show({ held: ANALYST });
  const toggle = screen.getByRole('button', { name: 'Data Analyst' });
  toggle.focus();
  await userEvent.keyboard('{Enter}');
  expect(screen.getByText('You have worked as Reporting Specialist.')).toBeVisible();
  await userEvent.keyboard(' ');
  expect(screen.queryByText('You have worked as Reporting Specialist.')).toBeNull();
});

test('with both one chooses what the ranking rests on', async () => {
  const { container } = await show({ held: ANALYST, answers: { work: ['explain'], subject: ['media'] } });
  expect(screen.getByRole('radio', { name: 'Resume and answers' })).toBeChecked();
  expect(within(ranking()).getAllByRole('listitem')[0]).toHaveTextContent(/\d+ by resume, \d+ by answers/);
  await userEvent.click(screen.getByRole('radio', { name: 'Answers' }));
  expect(listRoles().slice(0, 2)).toContain('AI Marketing Specialist');
  expect(listRoles()[0]).not.toBe('Data Analyst');
  await userEvent.click(screen.getByRole('radio', { name: 'Resume' }));
  expect(listRoles()[0]).toBe('Data Analyst');
  await expectAccessible(container);
});

test('answers show what speaks for a role with its source, what does not, and what is our own judgment', async () => {
  const { container } = await show({
    answers: { background: ['software'], work: ['build'], coding: ['some'], time: ['months-6'] },
  });
  await userEvent.click(screen.getByRole('button', { name: 'Show all 50 roles' }));
  await userEvent.click(screen.getByRole('button', { name: 'Machine Learning Engineer' }));
  const why = screen.getByRole('heading', { name: 'Why' }).parentElement;
  expect(why).toHaveTextContent('Do you write code? Scripts or SQL It takes fluent code.');
  expect(why).toHaveTextContent('What do you like to do? Build things (our own judgment)');
  expect(why).toHaveTextContent(/three to six months can do/);
  expect(screen.getAllByText('From Software Engineer')).toHaveLength(1);
  await expectAccessible(container);
});

test('a resume that is far from every role is told so, and the questions are open', async () => {
  const { container } = await show({ held: NURSE });
  expect(screen.getByRole('heading', { name: 'No role here is close to your resume' })).toBeVisible();
  expect(screen.getByRole('button', { name: /^Eight questions/ })).toHaveAttribute('aria-expanded', 'true');
  await expectAccessible(container);
});

test('pay follows level and country', async () => {
  await show({ held: ANALYST });
  const first = () => within(ranking()).getAllByRole('listitem')[0];
  expect(first()).toHaveTextContent('all levels, United States');
  await userEvent.selectOptions(screen.getByRole('combobox', { name: 'Level for pay' }), 'senior');
  expect(first()).toHaveTextContent('senior, United States');
  await userEvent.selectOptions(screen.getByRole('combobox', { name: 'Country for pay' }), 'United Kingdom');
  expect(first()).toHaveTextContent(/£|United States/);
});

test('answers are cleared, and what cannot be kept is told', async () => {
  const saveAnswers = vi.fn(() => Promise.reject(new Error('full')));
  await show({ answers: { coding: ['fluent'] }, client: { saveAnswers } });
  await userEvent.click(screen.getByRole('button', { name: /^Eight questions/ }));
  await userEvent.click(screen.getByRole('button', { name: 'Clear the answers' }));
  expect(saveAnswers).toHaveBeenLastCalledWith({});
  expect(await screen.findByRole('alert')).toHaveTextContent('The answers could not be kept.');
  expect(screen.getByText('0 of 8 answered')).toBeVisible();
  expect(screen.getByRole('button', { name: 'Clear the answers' })).toHaveFocus();
});

test('a resume that cannot be read is told, and the questions work all the same', async () => {
  const { container } = await show({ client: { readHeld: () => Promise.reject(new Error('broken')) } });
  expect(screen.getByRole('alert')).toHaveTextContent('Your resume could not be read.');
  await userEvent.click(screen.getByRole('radio', { name: 'I write software' }));
  expect(listRoles()).toHaveLength(10);
  await expectAccessible(container);
});

test('a resume that changes elsewhere ranks anew', async () => {
  let held: HeldCareer | undefined;
  let change: () => void = () => undefined;
  await show({
    client: {
      readHeld: async () => held,
      onResumesChanged: (listener) => {
        change = listener;
      },
    },
  });
  expect(screen.getByRole('heading', { name: 'No resume yet' })).toBeVisible();
  held = ANALYST;
  change();
  expect(await screen.findByRole('button', { name: 'Data Analyst' })).toBeVisible();
  expect(screen.queryByRole('heading', { name: 'No resume yet' })).toBeNull();
});
