import { act, render, screen, waitFor } from '@testing-library/react';
import { afterEach, describe, expect, test } from 'vitest';
import { PreferredPage } from '../../components/page/PreferredPage';
import { DEFAULT_PREFERENCES, type Preferences } from '../../lib/preferences';

const page = <p>The page</p>;

function createReader(read: () => Promise<Preferences>) {
  const listeners = new Set<(preferences: Preferences) => void>();
  return {
    listeners,
    readPreferences: read,
    onPreferencesChanged: (listener: (preferences: Preferences) => void) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}

describe('a page as the user prefers it', () => {
  afterEach(() => {
    delete document.documentElement.dataset.theme;
  });

  test('has the chosen colours and language, and follows a new choice', async () => {
    const reader = createReader(async () => ({ ...DEFAULT_PREFERENCES, theme: 'dark', language: 'de' }));
    const { unmount } = render(<PreferredPage reader={reader}>{page}</PreferredPage>);
    expect(await screen.findByText('The page')).toBeVisible();
    expect(document.documentElement).toHaveAttribute('data-theme', 'dark');
    expect(document.documentElement).toHaveAttribute('lang', 'de');
    await act(async () => reader.listeners.forEach((tell) => void tell({ ...DEFAULT_PREFERENCES, language: 'fr' })));
    // Another language is loaded first.
    await waitFor(() => expect(document.documentElement).toHaveAttribute('lang', 'fr'));
    expect(document.documentElement).not.toHaveAttribute('data-theme');
    unmount();
    expect(reader.listeners.size).toBe(0);
  });

  test('is shown all the same when nothing can be read', async () => {
    render(<PreferredPage reader={createReader(() => Promise.reject(new Error('no storage')))}>{page}</PreferredPage>);
    expect(await screen.findByText('The page')).toBeVisible();
  });
});
