import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test, vi } from 'vitest';
import { ResumeSection } from '../../components/options/ResumeSection';
import type { ResumeClient } from '../../components/resume-client';
import { expectAccessible } from './expect-accessible';
import { buildResume, buildStore } from './resume-store';

const RUST = { id: 'rust', name: 'Rust' };
const JAVA = { id: 'java', name: 'Java' };
const KAFKA = { id: 'kafka', name: 'Apache Kafka' };
const CORRECTIONS = { held: [RUST], removed: [KAFKA], ignored: [JAVA] };

async function show(client: ResumeClient) {
  const view = render(<ResumeSection client={client} sources={[]} />);
  await screen.findByText(/skills? · /);
  return { ...view, found: screen.getByRole('region', { name: 'What RoleLens reads in it' }) };
}

function rowsOf(found: HTMLElement): (string | null)[] {
  return within(found)
    .getAllByRole('listitem')
    .map(({ textContent }) => textContent);
}

test('what was said of skills stands first, each with a way back, and what was removed is not listed as read', async () => {
  const { container, found } = await show(buildStore(buildResume({ corrections: CORRECTIONS })));
  expect(within(found).getByRole('heading', { name: 'What you said' })).toBeVisible();
  expect(rowsOf(found)).toEqual([
    'Rustadded by youUndo',
    'Apache Kafkaremoved by youUndo',
    'JavaignoredUndo',
    expect.stringMatching(/^SQL line 7/),
  ]);
  expect(found).toHaveTextContent('1 skill · ');
  await expectAccessible(container);
});

test('each is taken back alone, and the focus goes on at its place', async () => {
  const { found } = await show(buildStore(buildResume({ corrections: CORRECTIONS })));
  within(found).getByRole('button', { name: 'Undo: Rust' }).focus();
  await userEvent.keyboard('{Enter}');
  expect(await screen.findByText('Rust is as it was read.')).toBeInTheDocument();
  expect(within(found).getByRole('button', { name: 'Undo: Apache Kafka' })).toHaveFocus();
  await userEvent.keyboard('{Enter}');
  expect(await within(found).findByRole('button', { name: 'Not mine: Apache Kafka' })).toBeVisible();
  await userEvent.click(within(found).getByRole('button', { name: 'Undo: Java' }));
  expect(within(found).queryByRole('heading', { name: 'What you said' })).toBeNull();
});

test('a skill that was read can be said not to be held', async () => {
  const { container, found } = await show(buildStore(buildResume()));
  await userEvent.click(within(found).getByRole('button', { name: 'Not mine: SQL' }));
  expect(rowsOf(found)[0]).toBe('SQLremoved by youUndo');
  expect(found).toHaveTextContent('1 skill · ');
  await expectAccessible(container);
});

test('what cannot be kept is told', async () => {
  const judgeSkill = vi.fn(() => Promise.reject(new Error('full')));
  const { found } = await show(buildStore(buildResume(), { judgeSkill }));
  await userEvent.click(within(found).getByRole('button', { name: 'Not mine: SQL' }));
  expect(await within(found).findByRole('alert')).toHaveTextContent('This could not be remembered. Try again.');
  expect(rowsOf(found)).toHaveLength(2);
});
