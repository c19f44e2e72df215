import { act, render, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, expect, test, vi } from 'vitest';
import { chooseMessages } from '../../components/messages/choose-messages';
import { en, type Messages } from '../../components/messages/en';
import { MessagesProvider } from '../../components/messages/use-messages';
import { PostingScreen } from '../../components/posting/PostingScreen';
import type { PostingClient, PostingState } from '../../components/posting-client';
import { buildRawPosting } from '../builders/raw-posting';
import { buildAnalysis } from '../fixtures/example-analysis';
import { expectAccessible } from './expect-accessible';
import { analysisOf, buildClient } from './posting-client';

afterEach(() => {
  vi.useRealTimers();
});

function buildStateClient(state: PostingState, overrides: Partial<PostingClient> = {}): PostingClient {
  return buildClient({ askPosting: () => Promise.resolve(state), ...overrides });
}

/** Renders and lets the first answers arrive. */
function show(client: PostingClient) {
  return act(async () => render(<PostingScreen client={client} />));
}

test.each([
  ['no-tab', 'No posting in this tab', false],
  ['no-adapter', 'No posting in this tab', false],
  ['no-posting-here', 'No posting found on this page', true],
  ['no-posting-open', 'No posting open', false],
  ['loading', 'The page is still loading', true],
  ['no-title', 'This posting has no title', true],
  ['no-description', 'This posting has no text', true],
  ['layout-unknown', 'This page has changed', true],
] as const)('without a posting (%s) it says "%s"', async (reason, title, canRetry) => {
  const { container } = await show(buildStateClient({ kind: 'no-posting', reason }));
  expect(await screen.findByRole('heading', { level: 1, name: title })).toBeVisible();
  expect(screen.queryAllByRole('button', { name: 'Try again' })).toHaveLength(canRetry ? 1 : 0);
  await expectAccessible(container);
});

test('another language of the interface asks for the answer anew, and what is shown stays until it comes', async () => {
  const german = await chooseMessages('de');
  const askPosting = vi.fn(() => Promise.resolve(analysisOf('Data engineer')));
  const client = buildClient({ askPosting });
  const page = (messages: Messages) => (
    <MessagesProvider value={messages}>
      <PostingScreen client={client} />
    </MessagesProvider>
  );
  const { rerender } = await act(async () => render(page(en)));
  expect(askPosting).toHaveBeenCalledTimes(1);
  await act(async () => rerender(page(german)));
  expect(screen.getByRole('tab', { name: german.tabs.pay })).toBeVisible();
  expect(askPosting).toHaveBeenCalledTimes(2);
  await act(async () => rerender(page(german)));
  expect(askPosting).toHaveBeenCalledTimes(2);
});

test('an unknown layout is admitted', async () => {
  const client = buildStateClient({ kind: 'no-posting', reason: 'layout-unknown' });
  const { container } = await show(client);
  expect(await screen.findByText(/This page has changed; RoleLens can no longer read it/)).toBeVisible();
  await expectAccessible(container);
});

test.each([
  [() => Promise.resolve(), 'Report copied. It holds nothing that the page says.'],
  [() => Promise.reject(new Error('denied')), 'The report could not be copied.'],
] as const)('a page that is not understood offers a report to copy', async (write, said) => {
  const copyText = vi.fn(write);
  const state: PostingState = { kind: 'no-posting', reason: 'layout-unknown', report: 'Layout: none known' };
  const { container } = await show(buildStateClient(state, { copyText }));
  await userEvent.click(screen.getByRole('button', { name: 'Copy a report of what was found' }));
  expect(copyText).toHaveBeenCalledExactlyOnceWith('Layout: none known');
  expect(screen.getByText(said)).toBeVisible();
  await expectAccessible(container);
});

test('without a report there is nothing to copy', async () => {
  await show(buildStateClient({ kind: 'no-posting', reason: 'layout-unknown' }));
  expect(screen.queryByRole('button', { name: /^Copy/ })).toBeNull();
});

test.each([
  [{ kind: 'fallback', fields: ['title', 'company'] }, 'Read by fallback: title, company'],
  [{ kind: 'selection' }, 'Read from the text you selected'],
  [{ kind: 'json-ld' }, 'Read from the job data that this page publishes'],
] as const)('how a posting was read is said in a line: %j', async (reading, line) => {
  const { container } = await show(
    buildStateClient({ kind: 'analysis', raw: buildRawPosting(), analysis: buildAnalysis(), reading }),
  );
  expect(screen.getByText(line)).toBeVisible();
  await expectAccessible(container);
});

test('a posting that was read in the usual way has no such line', async () => {
  await show(buildClient());
  expect(screen.queryByText(/^Read (?:by|from the)/)).toBeNull();
});

test('an error shows its message, and trying again asks again', async () => {
  const answers: PostingState[] = [{ kind: 'error', message: 'The background did not answer.' }, analysisOf('Analyst')];
  const askPosting = vi.fn(async () => answers.shift() ?? analysisOf('Analyst'));
  const { container } = await show(buildClient({ askPosting }));
  expect(await screen.findByText('The background did not answer.')).toBeVisible();
  await expectAccessible(container);
  await userEvent.click(screen.getByRole('button', { name: 'Try again' }));
  expect(await screen.findByRole('heading', { level: 1, name: 'Analyst' })).toBeVisible();
  expect(askPosting).toHaveBeenCalledTimes(2);
});

test('a client that throws is an error, not a blank screen', async () => {
  const client = buildClient({ askPosting: () => Promise.reject(new Error('The database is locked.')) });
  const { container } = await show(client);
  expect(await screen.findByText('The database is locked.')).toBeVisible();
  await expectAccessible(container);
});

test('site access is asked for in the click itself, and a refusal is told', async () => {
  const requestSiteAccess = vi.fn(() => Promise.resolve(false));
  const client = buildStateClient({ kind: 'no-access', origins: [] }, { requestSiteAccess });
  const { container } = await show(client);
  const button = await screen.findByRole('button', { name: 'Allow access on LinkedIn and Indeed' });
  act(() => button.click());
  expect(requestSiteAccess).toHaveBeenCalledOnce();
  expect(await screen.findByRole('alert')).toHaveTextContent('Access was not granted');
  await expectAccessible(container);
});

test('granted access asks for the posting again', async () => {
  const answers: PostingState[] = [{ kind: 'no-access', origins: [] }];
  const client = buildClient({ askPosting: async () => answers.shift() ?? analysisOf('Analyst') });
  const { container } = await show(client);
  await userEvent.click(await screen.findByRole('button', { name: /^Allow access/ }));
  expect(await screen.findByRole('heading', { level: 1, name: 'Analyst' })).toBeVisible();
  await expectAccessible(container);
});

test('the skeleton appears only when an answer takes longer than 150 ms', async () => {
  vi.useFakeTimers();
  const client = buildClient({ askPosting: () => new Promise(() => undefined) });
  const { container } = await show(client);
  await act(() => vi.advanceTimersByTimeAsync(140));
  expect(screen.queryByText('Reading the posting')).toBeNull();
  await act(() => vi.advanceTimersByTimeAsync(20));
  expect(screen.getByText('Reading the posting')).toBeInTheDocument();
  vi.useRealTimers();
  await expectAccessible(container);
});

test('another posting replaces the first, and is announced', async () => {
  const titles = ['First posting', 'Second posting'];
  let change: () => void = () => undefined;
  const client = buildClient({
    askPosting: async () => analysisOf(titles.shift() ?? 'Too many'),
    onPostingChanged: (listener) => {
      change = listener;
    },
  });
  const { container } = await show(client);
  await screen.findByRole('heading', { level: 1, name: 'First posting' });
  act(() => change());
  expect(await screen.findByRole('heading', { level: 1, name: 'Second posting' })).toBeVisible();
  expect(screen.getByText('Now showing: Second posting')).toBeInTheDocument();
  expect(screen.queryByText('First posting')).toBeNull();
  await expectAccessible(container);
});

test('a late answer to an earlier question is dropped', async () => {
  const pending: ((state: PostingState) => void)[] = [];
  let change: () => void = () => undefined;
  const client = buildClient({
    askPosting: () => new Promise((resolve) => pending.push(resolve)),
    onPostingChanged: (listener) => {
      change = listener;
    },
  });
  const { container } = await show(client);
  act(() => change());
  await act(async () => pending[1]?.(analysisOf('Newer')));
  await act(async () => pending[0]?.(analysisOf('Older')));
  expect(screen.getByRole('heading', { level: 1, name: 'Newer' })).toBeVisible();
  await expectAccessible(container);
});

test('the chosen tab stays while a slow answer shows that it is loading', async () => {
  const pending: ((state: PostingState) => void)[] = [];
  let change: () => void = () => undefined;
  const client = buildClient({
    askPosting: () => new Promise((resolve) => pending.push(resolve)),
    onPostingChanged: (listener) => {
      change = listener;
    },
  });
  const { container } = await show(client);
  await act(async () => pending[0]?.(analysisOf('Data engineer')));
  await userEvent.click(screen.getByRole('tab', { name: /^Skills/ }));
  act(() => change());
  await waitFor(() => expect(screen.queryByRole('tab', { name: /^Skills/ })).toBeNull());
  await act(async () => pending[1]?.(analysisOf('Data engineer')));
  expect(screen.getByRole('tab', { name: /^Skills/ })).toHaveAttribute('aria-selected', 'true');
  await expectAccessible(container);
});

test('it stops listening when it is closed', async () => {
  let signal: AbortSignal | undefined;
  const client = buildClient({
    onPostingChanged: (_, given) => {
      signal = given;
    },
  });
  const { unmount } = await show(client);
  expect(signal?.aborted).toBe(false);
  unmount();
  expect(signal?.aborted).toBe(true);
});

test('options and the resume prompt open the options page', async () => {
  const openOptions = vi.fn();
  const state: PostingState = {
    kind: 'analysis',
    raw: buildRawPosting(),
    analysis: buildAnalysis({ coverage: undefined }),
  };
  const { container } = await show(buildStateClient(state, { openOptions }));
  await userEvent.click(await screen.findByRole('tab', { name: 'Skills' }));
  await userEvent.click(screen.getByRole('button', { name: 'Add a resume' }));
  await userEvent.click(screen.getByRole('button', { name: 'Resume and options' }));
  expect(openOptions).toHaveBeenCalledTimes(2);
  await expectAccessible(container);
});
