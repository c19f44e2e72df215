import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { formatDay } from '../../components/ui/format-day';
import { formatPostingsCsv } from '../../lib/saved/format-csv';
import { savedRow } from '../builders/saved-row';

describe.each(['Pacific/Honolulu', 'America/New_York', 'Europe/Berlin', 'Pacific/Auckland'])('days in %s', (zone) => {
  beforeEach(() => {
    // The time zone of a process is that of all tests in it.
    vi.spyOn(Date.prototype, 'toLocaleDateString').mockImplementation(function (this: Date, locale, options) {
      return new Intl.DateTimeFormat(locale, { timeZone: zone, ...options }).format(this);
    });
  });
  afterEach(() => vi.restoreAllMocks());

  test('are those of the place, and without a time those that are written', () => {
    const at = formatDay('2026-11-16T23:30:00.000Z', 'en');
    expect(at).toBe(zone.startsWith('Europe') || zone.endsWith('Auckland') ? '17 Nov 2026' : '16 Nov 2026');
    expect(formatDay('2026-11-16', 'en')).toBe('16 Nov 2026');
  });
});

test('the days of a table are those of the place', () => {
  const dates = { applied: '2026-11-16T23:30:00.000Z' };
  const toDay = (time: string) => new Date(time).toLocaleDateString('sv', { timeZone: 'Pacific/Auckland' });
  expect(formatPostingsCsv([savedRow({ dates })], new Map(), toDay)).toContain(',2026-11-17,');
});
