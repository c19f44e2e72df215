import { act, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test, vi } from 'vitest';
import { PreparePanel } from '../../components/prepare/PreparePanel';
import type { RoleBriefing } from '../../lib/roles/role-briefing';
import { buildAnalysis, buildCoverage, buildSkill } from '../fixtures/example-analysis';
import { expectAccessible } from './expect-accessible';

const SOURCE = { id: 'example-guide', title: 'An example guide', publisher: 'Example', lines: [12, 14] };
const BRIEFING: RoleBriefing = {
  tasks: [{ text: 'Most of the week goes into data.', sources: [SOURCE] }],
  interview: [{ text: 'Expect one round on system design.', sources: [SOURCE] }],
  projects: [],
  certifications: [],
  growth: [],
};

test('says what interviews are about, with sources on demand', async () => {
  const readBriefing = vi.fn(async () => BRIEFING);
  const analysis = buildAnalysis();
  const { container } = render(<PreparePanel {...{ analysis, readBriefing }} guideUrl={(role) => `#roles/${role}`} />);
  expect(await screen.findByText(/one round on system design/)).toBeVisible();
  expect(readBriefing).toHaveBeenCalledExactlyOnceWith(
    analysis.role?.id,
    analysis.skills.map(({ id }) => id),
  );
  expect(screen.queryByRole('heading', { name: 'Certificates' })).toBeNull();
  const [sources] = screen.getAllByText('1 source');
  expect(screen.getAllByText('(lines 12, 14)')[0]).not.toBeVisible();
  if (sources) await userEvent.click(sources);
  expect(screen.getAllByText('(lines 12, 14)')[0]).toBeVisible();
  expect(screen.getByRole('link', { name: /in the role guide/ })).toHaveAttribute(
    'href',
    `#roles/${analysis.role?.id}`,
  );
  await expectAccessible(container);
});

test('what the resume lacks stands first among the topics', async () => {
  await act(async () => render(<PreparePanel analysis={buildAnalysis()} readBriefing={async () => BRIEFING} />));
  const region = within(screen.getByRole('region', { name: 'Expect questions on' }));
  const [lacking, held] = region.getAllByRole('list').map((list) => list.textContent);
  expect(lacking).toContain('Kubernetes');
  expect(held).toContain('Python');
  expect(
    region.getAllByText(/On your resume|Not on your resume/).map(({ textContent }) => textContent?.slice(0, 3)),
  ).toEqual(['Not', 'On ']);
});

test('of alternatives only what the resume shows is on it, and what shows a wider skill is named', async () => {
  const skills = ['aws', 'gcp'].map((id) => buildSkill({ id, name: id.toUpperCase(), group: 'any-1', spans: [] }));
  const [line] = buildAnalysis().coverage?.have[0]?.resume ?? [];
  const resume = line ? [line] : [];
  const have = [
    { skill: 'aws', resume },
    { skill: 'cloud', resume, through: ['AWS'] },
  ];
  const coverage = buildCoverage({ have, missing: [] });
  const analysis = buildAnalysis({
    skills: [...skills, buildSkill({ id: 'cloud', name: 'Cloud platforms', spans: [] })],
    coverage,
  });
  await act(async () => render(<PreparePanel analysis={analysis} readBriefing={async () => BRIEFING} />));
  const topics = within(screen.getByRole('region', { name: 'Expect questions on' })).getAllByRole('listitem');
  expect(topics.map(({ textContent }) => textContent)).toEqual(['AWS', 'Cloud platforms (through AWS)']);
});

test('without a role, and when the guide cannot be opened, it says so', async () => {
  const { rerender, container } = render(
    <PreparePanel analysis={buildAnalysis({ role: undefined })} readBriefing={vi.fn()} />,
  );
  expect(screen.getByText('No role, no role advice')).toBeVisible();
  rerender(<PreparePanel analysis={buildAnalysis()} readBriefing={() => Promise.reject(new Error('gone'))} />);
  expect(await screen.findByText('The role guide could not be opened')).toBeVisible();
  await expectAccessible(container);
});
