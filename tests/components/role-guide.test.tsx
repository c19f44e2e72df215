import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test } from 'vitest';
import type { HeldClient } from '../../components/career-client';
import { RoleGuide } from '../../components/roles/RoleGuide';
import type { PayPlace } from '../../lib/career/choose-role-pay';
import type { HeldCareer } from '../../lib/career/held-career';
import { loadGuide } from '../../lib/knowledge/load-guide';
import { expectAccessible } from './expect-accessible';

const guide = loadGuide();
const HELD: HeldCareer = { skills: ['python', 'pytorch', 'sql'], jobs: [] };

function show(roleId?: string, held?: HeldCareer, place: PayPlace = { level: 'all', country: 'US' }) {
  const client: HeldClient = {
    readHeld: async () => held,
    onResumesChanged: () => undefined,
    openOptions: () => undefined,
  };
  return render(<RoleGuide guide={guide} client={client} roleId={roleId} place={place} />);
}

function listNames(): (string | null)[] {
  return screen.getAllByRole('heading', { level: 3 }).map(({ textContent }) => textContent);
}

test('all roles stand by name, each leading to its page', async () => {
  const { container } = show();
  const names = listNames();
  expect(names).toHaveLength(guide.roles.size);
  expect(names).toEqual([...names].sort());
  expect(screen.getByRole('link', { name: 'Data Engineer' })).toHaveAttribute('href', '#roles/data-engineer');
  expect(screen.getByRole('status')).toHaveTextContent('50 roles');
  await expectAccessible(container);
});

test('search finds names first, then other titles, then skills, and says which', async () => {
  const { container } = show();
  const search = screen.getByRole('searchbox', { name: 'Search roles' });
  await userEvent.type(search, 'mlops');
  expect(listNames()[0]).toBe('MLOps Engineer');
  await userEvent.clear(search);
  await userEvent.type(search, 'staff ml');
  expect(listNames()).toEqual(['Machine Learning Engineer']);
  expect(screen.getByText('also Staff ML Engineer')).toBeVisible();
  await userEvent.clear(search);
  await userEvent.type(search, 'opencv');
  expect(listNames()).toContain('Computer Vision Engineer');
  expect(screen.getAllByText('asks for OpenCV').length).toBeGreaterThan(0);
  await expectAccessible(container);
});

test('nothing found is said, with a way back', async () => {
  const { container } = show();
  await userEvent.type(screen.getByRole('searchbox', { name: 'Search roles' }), 'zebra');
  expect(screen.getByRole('status')).toHaveTextContent('No role, title or skill is called “zebra”.');
  await expectAccessible(container);
  await userEvent.click(screen.getByRole('button', { name: 'Show all roles' }));
  expect(listNames()).toHaveLength(guide.roles.size);
});

test('a family is chosen, and roles are sorted by pay or by the resume', async () => {
  show(undefined, HELD);
  expect(await screen.findByDisplayValue('Your resume, best first')).toBeVisible();
  expect(screen.getAllByRole('listitem')[0]).toHaveTextContent(/You hold [1-9] of \d core skills/);
  await userEvent.selectOptions(screen.getByRole('combobox', { name: 'Family' }), 'Data');
  expect(screen.getByRole('status')).toHaveTextContent(/^\d+ of 50 roles$/);
  expect(listNames()).toContain('Data Architect');
  expect(listNames()).not.toContain('AI Engineer');
  await userEvent.selectOptions(screen.getByRole('combobox', { name: 'Family' }), 'All families');
  await userEvent.selectOptions(screen.getByRole('combobox', { name: 'Sort' }), 'Pay, highest first');
  expect(screen.getAllByRole('listitem')[0]).toHaveTextContent(/\$\d+k – \$\d+k/);
  expect(screen.getAllByRole('listitem').at(-1)).toHaveTextContent('Pay not published');
  await userEvent.selectOptions(screen.getByRole('combobox', { name: 'Sort' }), 'Your resume, best first');
  expect(screen.getAllByRole('listitem')[0]).toHaveTextContent(/You hold [1-9] of \d core skills/);
});

test('pay is that of the home in the resume unless a country is preferred, and figures from elsewhere say so', async () => {
  const { container, unmount } = show(undefined, { ...HELD, country: 'GB' }, { level: 'all' });
  expect(await screen.findByText(/^Pay shown: all levels, United Kingdom, the country of your resume/)).toBeVisible();
  const cardOf = (name: string) => screen.getByRole('link', { name }).closest('li');
  expect(cardOf('Data Scientist')).toHaveTextContent(/£\d+k – £\d+k/);
  expect(cardOf('Data Scientist')).not.toHaveTextContent('no figures for');
  expect(cardOf('MLOps Engineer')).toHaveTextContent(/\$.+no figures for United Kingdom/);
  await userEvent.selectOptions(screen.getByRole('combobox', { name: 'Sort' }), 'Pay, highest first');
  expect(screen.getAllByRole('listitem')[0]).toHaveTextContent(/£/);
  await expectAccessible(container);
  unmount();
  const page = show('mlops-engineer', { ...HELD, country: 'GB' }, { level: 'all' });
  expect(await screen.findByText('No figures for United Kingdom')).toBeVisible();
  page.unmount();
  show(undefined, { ...HELD, country: 'GB' }, { level: 'all', country: 'US' });
  expect(await screen.findByText(/^Pay shown: all levels, United States\. Level/)).toBeVisible();
  expect(screen.queryByText(/no figures for/)).toBeNull();
});

test('a role shows pay by level as plot and table, skills, facts and disagreements with their sources', async () => {
  const { container } = show('machine-learning-engineer', HELD);
  expect(screen.getByRole('heading', { level: 2, name: 'Machine Learning Engineer' })).toBeVisible();
  expect(screen.getByText(/^What Machine Learning Engineer pays by level/)).toBeInTheDocument();
  await userEvent.click(screen.getByText('Pay by level as a table'));
  expect(screen.getByRole('row', { name: /^Senior \$\d+k/ })).toBeVisible();
  const skills = screen.getByRole('region', { name: 'Skills' });
  expect(await within(skills).findByText(/^Your resume shows [2-5] of 6 core skills\.$/)).toBeVisible();
  expect(within(skills).getByText('PyTorch').closest('li')).toHaveTextContent('PyTorch (on your resume)');
  for (const name of [
    'Day to day',
    'Career ladder',
    'How to get in',
    'From another career',
    'Where the sources disagree',
  ]) {
    const [fact] = within(screen.getByRole('region', { name })).getAllByRole('listitem');
    expect(fact).toHaveTextContent(/\d sources?/);
  }
  expect(screen.getByRole('link', { name: 'Plan for this role' })).toHaveAttribute(
    'href',
    '#plan/machine-learning-engineer',
  );
  await expectAccessible(container);
});

test('another level shows its sources', async () => {
  show('machine-learning-engineer');
  const pay = screen.getByRole('region', { name: 'Pay by level' });
  await userEvent.selectOptions(within(pay).getAllByRole('combobox')[0] as HTMLElement, 'senior');
  expect(pay).toHaveTextContent(/Middle \$\d+k · .* · senior · United States/);
});

test('a role of which little is known says so', async () => {
  const { container } = show('knowledge-engineer');
  expect(screen.getByText(/^The sources say nothing on: Day to day, /)).toBeVisible();
  expect(screen.getByText('Add a resume and the skills you hold are marked here.')).toBeVisible();
  await expectAccessible(container);
});

test('an address of no role leads back', async () => {
  const { container } = show('astronaut');
  expect(screen.getByRole('heading', { name: 'No such role' })).toBeVisible();
  expect(screen.getByRole('link', { name: 'All roles' })).toHaveAttribute('href', '#roles');
  await expectAccessible(container);
});

test.each([...guide.roles.keys()])('the page of %s can be shown', (id) => {
  show(id);
  expect(screen.getByRole('heading', { level: 2, name: guide.roles.get(id)?.name })).toBeVisible();
});
