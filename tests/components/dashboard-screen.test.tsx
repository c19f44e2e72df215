import { act, render, screen } from '@testing-library/react';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { DashboardScreen } from '../../components/dashboard/DashboardScreen';
import { parseRoute } from '../../components/dashboard/route';
import { expectAccessible } from './expect-accessible';

const parts = {
  saved: () => <h2>Your postings</h2>,
  market: () => <h2>Asked for</h2>,
  roles: ([role]: readonly string[]) => <h2>{role ?? 'Every role'}</h2>,
  fit: () => <h2>Fit</h2>,
  plan: () => <h2>Plan</h2>,
};

function renderDashboard() {
  return render(<DashboardScreen parts={parts} onOpenOptions={vi.fn()} />);
}

function goTo(hash: string) {
  act(() => {
    location.hash = hash;
    window.dispatchEvent(new HashChangeEvent('hashchange'));
  });
}

describe('the dashboard', () => {
  // jsdom has no layout to scroll.
  vi.spyOn(window, 'scrollTo').mockImplementation(() => undefined);
  afterEach(() => goTo(''));

  test('begins with the saved postings', async () => {
    const { container } = renderDashboard();
    expect(screen.getByRole('heading', { name: 'Your postings' })).toBeVisible();
    expect(screen.getByRole('link', { name: 'Saved postings' })).toHaveAttribute('aria-current', 'page');
    await expectAccessible(container);
  });

  test('shows what the address names, and says so in the title', () => {
    renderDashboard();
    goTo('#roles/data-scientist');
    expect(screen.getByRole('heading', { name: 'data-scientist' })).toBeVisible();
    expect(document.title).toBe('Role guide · RoleLens');
    expect(screen.getByRole('main')).toHaveFocus();
  });

  test.each([
    ['', { part: 'saved', rest: [] }],
    ['#plan', { part: 'plan', rest: [] }],
    ['#roles/a%2Fb/c', { part: 'roles', rest: ['a/b', 'c'] }],
    ['#roles/%', { part: 'roles', rest: ['%'] }],
    ['#nowhere/x', { part: 'saved', rest: [] }],
  ])('the address %j leads to %j', (hash, route) => {
    expect(parseRoute(hash)).toEqual(route);
  });
});
