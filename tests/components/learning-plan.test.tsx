import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, test, vi } from 'vitest';
import { LearningPlan } from '../../components/plan/LearningPlan';
import type { PlanClient } from '../../components/plan-client';
import { loadGuide } from '../../lib/knowledge/load-guide';
import { firstChoice, type KeptPlan } from '../../lib/plan/kept-plan';
import type { PlanMaterial } from '../../lib/plan/plan-material';
import { buildGap } from '../unit/plan/plan-case';
import { expectAccessible } from './expect-accessible';

const guide = loadGuide();
const held = { skills: new Set(['sql']), ignored: new Set<string>() };
const posting = {
  key: 'linkedin-1',
  title: 'Data Scientist, Tides',
  company: 'Brackwater',
  role: 'data-scientist',
  gaps: [
    buildGap('python', { name: 'Python' }),
    buildGap('kiln', { name: 'Kiln <b>', postings: { required: 2, preferred: 0 } }),
  ],
};

function buildClient(material: Partial<PlanMaterial> = {}, overrides: Partial<PlanClient> = {}) {
  let kept: KeptPlan | undefined;
  return {
    readMaterial: async () => ({ guide, held, saved: [], ...material }),
    readPlan: async () => kept,
    savePlan: vi.fn(async (plan: KeptPlan) => {
      kept = plan;
    }),
    saveFile: vi.fn(),
    copyText: vi.fn(async () => undefined),
    print: vi.fn(),
    openOptions: vi.fn(),
    now: () => new Date('2026-11-23T09:00:00'),
    ...overrides,
  } satisfies PlanClient;
}

async function showPlan(client: PlanClient, role?: string) {
  const shown = render(<LearningPlan client={client} role={role} />);
  await screen.findByRole('group', { name: 'Plan from' });
  return shown;
}

describe('the learning plan', () => {
  test('begins with the open posting: phases with dates, skills with hours and where they come from', async () => {
    const { container } = await showPlan(buildClient({ posting }));
    expect(screen.getByRole('radio', { name: /The open posting Data Scientist, Tides, Brackwater/ })).toBeChecked();
    expect(screen.getByRole('heading', { name: 'Learning plan: Data Scientist' })).toBeVisible();
    expect(screen.getByText(/weeks 1–4 · 23 Nov 2026 – 20 Dec 2026/)).toBeVisible();
    expect(screen.getByRole('checkbox', { name: /Kiln <b> required · 10 hours set aside/ })).not.toBeChecked();
    expect(screen.getByText('no source says how long it takes', { exact: false })).toBeVisible();
    expect(screen.getByText(/No source says where to start/)).toBeVisible();
    expect(
      screen.getByText(/Where sources give a time, it adds up to about 120 hours\. For 1 skill no source/),
    ).toBeVisible();
    expect(screen.getByText(/The 90 days of this plan are the time you chose/)).toBeVisible();
    expect(screen.getAllByRole('checkbox', { name: /Python/ })).toHaveLength(3);
    await expectAccessible(container);
  });

  test('says what does not fit, by how much, and what would do', async () => {
    const { container } = await showPlan(buildClient({ posting }));
    expect(screen.getByText(/One skill does not fit\. With about 17 hours a week it would fit, if/)).toBeVisible();
    const rest = screen.getByRole('heading', { name: 'What does not fit' }).parentElement;
    expect(rest).toHaveTextContent('Python50 hours of 120 hours are missing');
    await userEvent.clear(screen.getByLabelText('Hours a week'));
    expect(screen.getByRole('alert')).toHaveTextContent('1 to 60 hours a week');
    await userEvent.type(screen.getByLabelText('Hours a week'), '17');
    expect(screen.queryByRole('heading', { name: 'What does not fit' })).toBeNull();
    await expectAccessible(container);
  });

  test('remembers what was chosen and what is done', async () => {
    const client = buildClient({ posting });
    const { unmount } = await showPlan(client);
    await userEvent.selectOptions(screen.getByLabelText('Time'), '12 months');
    await userEvent.click(screen.getByRole('checkbox', { name: /Kiln/ }));
    await userEvent.click(screen.getByRole('checkbox', { name: 'Set up a public GitHub profile' }));
    expect(screen.getByText(/^2 of \d+ done$/)).toBeVisible();
    unmount();
    const { container } = await showPlan(client);
    expect(screen.getByLabelText('Time')).toHaveDisplayValue('12 months');
    expect(screen.getByRole('checkbox', { name: /Kiln/ })).toBeChecked();
    await userEvent.click(screen.getByRole('checkbox', { name: /Kiln/ }));
    expect(client.savePlan).toHaveBeenLastCalledWith(expect.objectContaining({ done: ['task:profile'] }));
    await expectAccessible(container);
  });

  test('tells when something could not be remembered', async () => {
    const { container } = await showPlan(
      buildClient({ posting }, { savePlan: () => Promise.reject(new Error('full')) }),
    );
    await userEvent.click(screen.getByRole('checkbox', { name: /Kiln/ }));
    expect(await screen.findByText('This could not be remembered. Try again.')).toBeVisible();
    await expectAccessible(container);
  });

  test('is exported as Markdown and as a calendar, copied and printed', async () => {
    const client = buildClient({ posting });
    const { container } = await showPlan(client);
    await userEvent.click(screen.getByRole('button', { name: 'Export Markdown' }));
    expect(client.saveFile).toHaveBeenLastCalledWith(
      'learning-plan-2026-11-23.md',
      expect.stringContaining('# Learning plan: Data Scientist'),
      'text/markdown',
    );
    await userEvent.click(screen.getByRole('button', { name: 'Export calendar' }));
    expect(client.saveFile).toHaveBeenLastCalledWith(
      'learning-plan-2026-11-23.ics',
      expect.stringMatching(/^BEGIN:VCALENDAR\r\n/),
      'text/calendar',
    );
    expect(screen.getByText('learning-plan-2026-11-23.ics was handed to your downloads.')).toBeVisible();
    await userEvent.click(screen.getByRole('button', { name: 'Copy plan' }));
    expect(client.copyText).toHaveBeenCalledWith(expect.stringContaining('Kiln \\<b\\>'));
    await userEvent.click(screen.getByRole('button', { name: 'Print' }));
    expect(client.print).toHaveBeenCalledOnce();
    await expectAccessible(container);
  });

  test('can be for the role in the address, without a resume too', async () => {
    const { container } = await showPlan(buildClient({ held: undefined }), 'data-engineer');
    expect(screen.getByLabelText('Target role')).toHaveDisplayValue('Data Engineer');
    expect(screen.getByText(/Made without a resume/)).toBeVisible();
    expect(screen.getAllByText(/core to the role/).length).toBeGreaterThan(0);
    await expectAccessible(container);
  });

  test('shows where to start and the sources on demand', async () => {
    const { container } = await showPlan(buildClient({ posting }));
    await userEvent.click(screen.getByText('Where to start with Python'));
    const start = screen.getByText('Where to start with Python').closest('details');
    expect(within(start ?? container).getByText(/Codecademy/)).toBeVisible();
    expect(within(start ?? container).getAllByText('1 source').length).toBeGreaterThan(0);
    await expectAccessible(container);
  });
});

describe('there is no plan', () => {
  const saved = [{ skills: [{ id: 'sql', name: 'SQL', requirement: 'required' as const }] }];
  const cases: readonly [title: string, label: RegExp, material: Partial<PlanMaterial>][] = [
    ['Add your resume first', /The open posting/, { held: undefined, posting }],
    ['No posting is open', /The open posting/, {}],
    ['No posting is saved yet', /Saved postings/, {}],
    ['Nothing is missing', /Saved postings/, { saved }],
    ['Choose a role', /A target role/, {}],
  ];
  test.each(cases)('and why: %s', async (title, label, material) => {
    const client = buildClient(material);
    const { container } = await showPlan(client);
    await userEvent.click(screen.getByRole('radio', { name: label }));
    expect(screen.getByRole('heading', { name: title })).toBeVisible();
    await expectAccessible(container);
  });

  test('a resume can be added from here', async () => {
    const client = buildClient({ held: undefined, posting });
    const { container } = await showPlan(client);
    await userEvent.click(screen.getByRole('button', { name: 'Add a resume' }));
    expect(client.openOptions).toHaveBeenCalledOnce();
    await expectAccessible(container);
  });

  test('where it cannot be read, which is said', async () => {
    const { container } = render(
      <LearningPlan client={buildClient({}, { readMaterial: () => Promise.reject(new Error('no')) })} />,
    );
    expect(await screen.findByRole('alert')).toHaveTextContent('could not be loaded');
    await expectAccessible(container);
  });

  test('for a kept aim that has gone, and the choice stays', async () => {
    const kept = { choice: firstChoice('posting', '2026-11-23'), done: [] };
    const { container } = await showPlan(buildClient({ saved }, { readPlan: async () => kept }));
    expect(screen.getByRole('heading', { name: 'No posting is open' })).toBeVisible();
    expect(screen.getByRole('radio', { name: /The open posting/ })).toBeChecked();
    await expectAccessible(container);
  });
});
