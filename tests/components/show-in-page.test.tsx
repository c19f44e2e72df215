import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test, vi } from 'vitest';
import { PostingScreen } from '../../components/posting/PostingScreen';
import { buildRawPosting } from '../builders/raw-posting';
import { findSpans } from '../fixtures/example-analysis';
import { analysisOf, buildClient } from './posting-client';

test('a phrase is shown in the tab that the posting was read from', async () => {
  const showInPage = vi.fn(() => Promise.resolve(true));
  const state = { ...analysisOf('Data engineer'), tabId: 7 };
  render(<PostingScreen client={buildClient({ askPosting: async () => state, showInPage })} />);
  await userEvent.click(await screen.findByRole('tab', { name: /^Skills/ }));
  const [button] = await screen.findAllByRole('button', { name: 'Show in page: Kubernetes' });
  await userEvent.click(button ?? document.body);
  const [span] = findSpans('Kubernetes');
  expect(showInPage).toHaveBeenCalledExactlyOnceWith({ tabId: 7, url: buildRawPosting().url }, span);
});

test('nothing leads to a page that has no reader', async () => {
  const state = { ...analysisOf('Data engineer'), raw: buildRawPosting({ site: 'other' }), tabId: 7 };
  render(<PostingScreen client={buildClient({ askPosting: async () => state })} />);
  await userEvent.click(await screen.findByRole('tab', { name: /^Skills/ }));
  expect(screen.getByRole('region', { name: /^You have/ })).toBeVisible();
  expect(screen.queryByRole('button', { name: /^Show in page/ })).toBeNull();
});
