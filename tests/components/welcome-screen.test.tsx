import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test, vi } from 'vitest';
import { SAMPLE_POSTING } from '../../components/welcome/sample-posting';
import { WelcomeScreen } from '../../components/welcome/WelcomeScreen';
import type { WelcomeClient } from '../../components/welcome/welcome-client';
import { buildAnalysis } from '../fixtures/example-analysis';
import { expectAccessible } from './expect-accessible';
import { buildStore } from './resume-store';

function show(overrides: Partial<WelcomeClient> = {}) {
  const close = vi.fn();
  const openOptions = vi.fn();
  const client: WelcomeClient = {
    resume: buildStore(undefined),
    analyse: async () => ({ analysis: buildAnalysis() }),
    judgeSkill: async () => {},
    readBriefing: async () => undefined,
    guideUrl: (role) => `#roles/${role}`,
    copyText: async () => {},
    openOptions,
    close,
    ...overrides,
  };
  return { ...render(<WelcomeScreen client={client} />), close, openOptions };
}

const press = (name: string) => userEvent.click(screen.getByRole('button', { name }));

test('the first step says what it does and never does, with a picture that has words', async () => {
  const { container } = show();
  const heading = screen.getByRole('heading', { level: 1 });
  expect(heading).toHaveAccessibleDescription('Step 1 of 3');
  expect(heading).not.toHaveFocus();
  expect(screen.getByRole('img', { name: /which role it is, what that role pays/ })).toBeVisible();
  expect(screen.getByText(/no server, no account and no code for the network/)).toBeVisible();
  expect(screen.queryByRole('button', { name: 'Back' })).toBeNull();
  expect(document.title).toMatch(/· RoleLens$/);
  await expectAccessible(container);
});

test('each step begins at its heading, with what step it is; one can go back and skip', async () => {
  const { container, close } = show();
  await press('Next: your resume');
  expect(screen.getByRole('heading', { level: 1 })).toHaveFocus();
  expect(screen.getByRole('heading', { level: 1 })).toHaveAccessibleDescription('Step 2 of 3');
  expect(await screen.findByRole('button', { name: 'Skip for now' })).toBeVisible();
  await expectAccessible(container);
  await press('Back');
  expect(screen.getByRole('heading', { level: 1 })).toHaveAccessibleDescription('Step 1 of 3');
  await press('Skip the introduction');
  expect(close).toHaveBeenCalledOnce();
});

test('pasted text becomes the resume in use, with what was read in it', async () => {
  const { container } = show();
  await press('Next: your resume');
  await press('Paste text');
  const area = screen.getByRole('textbox', { name: 'Text of the resume' });
  await userEvent.click(area);
  await userEvent.paste('SQL and Kafka');
  await press('Save resume');
  const said = await screen.findByText('“My resume” is in use');
  expect(area).not.toBeInTheDocument();
  expect(said.closest('[role=status]')).toHaveFocus();
  expect(await screen.findByText(/^2 skills read in it/)).toBeVisible();
  expect(screen.getByText('Apache Kafka')).toBeVisible();
  expect(screen.getByRole('button', { name: 'Next: a sample posting' })).toBeVisible();
  await expectAccessible(container);
});

test('a file becomes the resume in use', async () => {
  const { container } = show();
  await press('Next: your resume');
  const input = container.querySelector<HTMLInputElement>('input[type=file]');
  await userEvent.upload(input as HTMLInputElement, new File(['x'], 'Ines.pdf'));
  expect(await screen.findByText('“Ines” is in use')).toBeVisible();
});

test('the sample is analysed by the one who analyses all, and shown as all are', async () => {
  const analyse = vi.fn(async () => ({ analysis: buildAnalysis(), resume: { skills: [] } }));
  const { container, close, openOptions } = show({ analyse });
  await press('Next: your resume');
  await press('Skip for now');
  expect(analyse).toHaveBeenCalledWith(SAMPLE_POSTING, {});
  const frame = await screen.findByRole('region', { name: 'Sample posting' });
  expect(await within(frame).findByRole('tab', { name: 'Pay' })).toBeVisible();
  expect(screen.getByText('Compared with your resume.')).toBeVisible();
  await expectAccessible(container);
  await press('Open the options');
  expect(openOptions).toHaveBeenCalledOnce();
  await press('Done');
  expect(close).toHaveBeenCalledOnce();
});

test('other figures of the sample are asked for, and leave the others', async () => {
  const analyse = vi.fn(async () => ({ analysis: buildAnalysis() }));
  show({ analyse });
  await press('Next: your resume');
  await press('Skip for now');
  const level = await screen.findByRole('combobox', { name: 'Level' });
  const [, other] = within(level).getAllByRole('option');
  await userEvent.selectOptions(level, other as HTMLElement);
  expect(analyse).toHaveBeenLastCalledWith(SAMPLE_POSTING, { level: (other as HTMLOptionElement).value });
});

test('a background that gives no analysis is told', async () => {
  const { container } = show({ analyse: () => Promise.reject(new Error('stopped')) });
  await press('Next: your resume');
  await press('Skip for now');
  expect(await screen.findByText(/The sample could not be analysed/)).toHaveRole('alert');
  await expectAccessible(container);
});
