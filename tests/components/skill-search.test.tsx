import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test, vi } from 'vitest';
import { ResumeSection } from '../../components/options/ResumeSection';
import type { FindSkills, ResumeClient } from '../../components/resume-client';
import { expectAccessible } from './expect-accessible';
import { buildResume, buildStore } from './resume-store';

const KNOWN = [
  { id: 'kubernetes', name: 'Kubernetes', alias: 'k8s' },
  { id: 'kafka', name: 'Apache Kafka' },
  { id: 'data-formats', name: 'Data formats', kind: 'K-means dumps' },
];

const findSkills: FindSkills = async (query) => (query.toLowerCase().startsWith('k') ? KNOWN : []);

async function show(overrides: Partial<ResumeClient> = {}) {
  const client = buildStore(buildResume(), { findSkills, ...overrides });
  const view = render(<ResumeSection client={client} sources={[]} />);
  await screen.findByText(/skills? · /);
  const found = screen.getByRole('region', { name: 'What RoleLens reads in it' });
  return { ...view, found, field: screen.getByRole('combobox', { name: 'Add a skill' }) };
}

function optionsOf(): (string | null)[] {
  return screen.getAllByRole('option').map(({ textContent }) => textContent);
}

test('finds skills while one types and says by which name', async () => {
  const { container, field } = await show();
  await userEvent.type(field, 'k8s');
  await screen.findByRole('listbox');
  expect(optionsOf()).toEqual([
    'Kubernetes also called k8s',
    'Apache Kafka already counted',
    'Data formats K-means dumps is a kind of it',
  ]);
  expect(screen.getByText('3 skills fit.')).toBeInTheDocument();
  await expectAccessible(container);
});

test('what is chosen counts at once, is listed with a way back, and leaves the field ready for the next one', async () => {
  const { container, found, field } = await show();
  await userEvent.type(field, 'k8');
  await userEvent.click(await screen.findByRole('option', { name: /^Kubernetes/ }));
  const row = (await within(found).findByText('added by you')).closest('li');
  expect(row).toHaveTextContent('Kubernetes');
  expect(field).toHaveValue('');
  expect(screen.queryByRole('listbox')).toBeNull();
  expect(await screen.findByText('Kubernetes counts as yours.')).toBeInTheDocument();
  await expectAccessible(container);
  await userEvent.type(field, 'k');
  expect(await screen.findByRole('option', { name: /^Kubernetes.*already counted/ })).toHaveAttribute(
    'aria-disabled',
    'true',
  );
  await userEvent.keyboard('{Escape}');
  await userEvent.click(within(found).getByRole('button', { name: 'Undo: Kubernetes' }));
  expect(within(found).queryByText('added by you')).toBeNull();
});

test('the keyboard alone is enough', async () => {
  const { found, field } = await show();
  field.focus();
  await userEvent.keyboard('k');
  await screen.findByRole('listbox');
  const option = screen.getByRole('option', { name: /^Kubernetes/ });
  expect(field).toHaveAttribute('aria-activedescendant', option.id);
  await userEvent.keyboard('{ArrowDown}{ArrowDown}{Enter}');
  const row = (await within(found).findByText('added by you')).closest('li');
  expect(row).toHaveTextContent('Data formats');
  expect(field).toHaveFocus();
});

test('the list closes with Escape and when one goes on elsewhere', async () => {
  const { field } = await show();
  await userEvent.type(field, 'k');
  await screen.findByRole('listbox');
  expect(field).toHaveAttribute('aria-expanded', 'true');
  await userEvent.keyboard('{Escape}');
  expect(screen.queryByRole('listbox')).toBeNull();
  await userEvent.type(field, 'u');
  await screen.findByRole('listbox');
  await userEvent.click(screen.getByLabelText('Text of the resume'));
  expect(screen.queryByRole('listbox')).toBeNull();
  expect(field).toHaveAttribute('aria-expanded', 'false');
});

test('what counts already cannot be chosen', async () => {
  const judgeSkill = vi.fn(async () => {});
  const { field } = await show({ judgeSkill });
  await userEvent.type(field, 'k');
  await userEvent.click(await screen.findByRole('option', { name: /^Apache Kafka/ }));
  expect(judgeSkill).not.toHaveBeenCalled();
});

test('a name that nobody knows is told, and is not added', async () => {
  const judgeSkill = vi.fn(async () => {});
  const { container, field } = await show({ judgeSkill });
  await userEvent.type(field, 'basket weaving{Enter}');
  expect(await screen.findByText(/^RoleLens knows no skill called “basket weaving”/)).toBeVisible();
  expect(screen.queryByRole('option')).toBeNull();
  expect(judgeSkill).not.toHaveBeenCalled();
  await expectAccessible(container);
});

test('a search that fails is told, and another may follow', async () => {
  const search = vi.fn(findSkills).mockRejectedValueOnce(new Error('gone'));
  const { field } = await show({ findSkills: search });
  await userEvent.type(field, 'k');
  expect(await screen.findByText('The search gives no answer. Try again.')).toBeVisible();
  await userEvent.type(field, 'u');
  expect(await screen.findByRole('option', { name: /^Kubernetes/ })).toBeVisible();
  expect(screen.queryByText('The search gives no answer. Try again.')).toBeNull();
});

test('a late answer to an earlier query is dropped', async () => {
  let answerLate = (_found: typeof KNOWN) => {};
  const late = new Promise<typeof KNOWN>((resolve) => {
    answerLate = resolve;
  });
  const search: FindSkills = (query) => (query === 'k' ? late : Promise.resolve(KNOWN.slice(0, 1)));
  const { field } = await show({ findSkills: search });
  await userEvent.type(field, 'k8');
  await screen.findByRole('option', { name: /^Kubernetes/ });
  answerLate(KNOWN);
  await late;
  expect(optionsOf()).toHaveLength(1);
});

test('what could not be kept is told', async () => {
  const { found, field } = await show({ judgeSkill: () => Promise.reject(new Error('full')) });
  await userEvent.type(field, 'k8');
  await userEvent.click(await screen.findByRole('option', { name: /^Kubernetes/ }));
  expect(await within(found).findByText('This could not be remembered. Try again.')).toBeVisible();
});

test('jobs, degrees, certificates and years by skill stand with their lines', async () => {
  const read = {
    skills: [
      { id: 'sql', name: 'SQL', lines: [7], months: 39 },
      { id: 'rust', name: 'Rust', lines: [9], months: 5 },
      { id: 'go', name: 'Go', lines: [10] },
    ],
    profile: {
      place: { home: { text: 'Ghent, Belgium', line: 2 }, remote: 2 },
      months: 64,
      jobs: [
        {
          title: 'Data engineer',
          employer: 'Larch',
          start: { year: 2021, month: 3 },
          end: 'present' as const,
          line: 4,
        },
        { start: { year: 2018 }, end: { year: 2020 }, line: 9 },
      ],
      education: [
        { level: 'master' as const, subject: 'Physics', year: 2017, isOngoing: false, line: 14 },
        { level: 'doctorate' as const, isOngoing: true, line: 15 },
      ],
      certificates: [],
    },
  };
  const { container, found } = await show({ describeResume: async () => read });
  const rows = (name: RegExp) => {
    const list = within(found).getByRole('list', { name });
    return [...list.children].map(({ textContent }) => textContent);
  };
  expect(rows(/^Place/)).toEqual(['Ghent, Belgium line 2', 'Open to remote work line 2']);
  expect(rows(/^Jobs/)).toEqual([
    'Data engineer Larch · Mar 2021 – today line 4',
    'Title not recognised 2018 – 2020 line 9',
  ]);
  expect(within(found).getByText('2 dated jobs, together 5 years')).toBeVisible();
  expect(rows(/^Education/)).toEqual(['Master’s degree Physics · 2017 line 14', 'Doctorate not finished yet line 15']);
  expect(within(found).getByText('No certificate was found.')).toBeVisible();
  expect(within(found).getByText('about 3 years')).toBeVisible();
  expect(within(found).getByText('under a year')).toBeVisible();
  expect(within(found).getByText('Go').closest('li')).not.toHaveTextContent('year');
  await expectAccessible(container);
});
