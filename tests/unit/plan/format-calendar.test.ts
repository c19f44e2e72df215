import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type CalendarEvent, formatCalendar } from '../../../lib/plan/format-calendar';
import { readCalendar, readText } from './read-calendar';

const STAMP = '2026-11-21T09:30:15.250Z';
const EVENT: CalendarEvent = { uid: 'a@b', day: '2026-11-23', summary: 'Python' };

describe('a calendar file', () => {
  test('has each event with its day, and its times by the clock of wherever it is opened', () => {
    const times = { from: 18 * 60, minutes: 125, days: ['MO', 'TU'], weeks: 4 } as const;
    const timed = { uid: 'c@d', day: '2026-11-23', summary: 'SQL', times };
    expect(formatCalendar('Plan', [{ ...EVENT, description: 'One\nTwo' }, timed], STAMP)).toBe(
      [
        'BEGIN:VCALENDAR',
        'VERSION:2.0',
        'PRODID:-//RoleLens//Learning plan//EN',
        'CALSCALE:GREGORIAN',
        'METHOD:PUBLISH',
        'X-WR-CALNAME:Plan',
        'BEGIN:VEVENT',
        'UID:a@b',
        'DTSTAMP:20261121T093015Z',
        'DTSTART;VALUE=DATE:20261123',
        'DTEND;VALUE=DATE:20261124',
        'SUMMARY:Python',
        'DESCRIPTION:One\\nTwo',
        'TRANSP:TRANSPARENT',
        'END:VEVENT',
        'BEGIN:VEVENT',
        'UID:c@d',
        'DTSTAMP:20261121T093015Z',
        'DTSTART:20261123T180000',
        'DTEND:20261123T200500',
        'RRULE:FREQ=WEEKLY;COUNT=8;BYDAY=MO,TU',
        'SUMMARY:SQL',
        'TRANSP:TRANSPARENT',
        'END:VEVENT',
        'END:VCALENDAR',
        '',
      ].join('\r\n'),
    );
  });

  test('crosses the ends of months and years', () => {
    const [, value] = /DTEND;VALUE=DATE:(\d+)/.exec(formatCalendar('', [{ ...EVENT, day: '2026-12-31' }], STAMP)) ?? [];
    expect(value).toBe('20270101');
  });

  test('keeps its lines short and its texts whole, whatever they are', () => {
    const text = fc.oneof(
      fc.string({ unit: 'grapheme', maxLength: 300 }),
      fc.string({
        unit: fc.constantFrom('\r', '\n', ';', ',', '\\', ':', '"', '🜚', 'ß', 'END:VEVENT', ' ', '\t'),
        maxLength: 90,
      }),
    );
    fc.assert(
      fc.property(text, text, (summary, description) => {
        const file = formatCalendar(summary, [{ ...EVENT, summary, description }], STAMP);
        for (const line of file.split('\r\n')) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
        expect(file.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
        const lines = readCalendar(file);
        const same = (value: string) =>
          value.replace(/\r\n?|[\u2028\u2029\u0085]/g, '\n').replace(/[^\P{Cc}\t\n\u0080-\u009f]/gu, '');
        const read = (name: string) => readText(lines.find((each) => each.name === name)?.value ?? '');
        expect(read('SUMMARY')).toBe(same(summary));
        expect(read('DESCRIPTION')).toBe(same(description));
        expect(lines.filter(({ name }) => name === 'END')).toHaveLength(2);
      }),
    );
  });

  test('replaces half a character, which UTF-8 cannot write', () => {
    expect(formatCalendar('\ud83d', [], STAMP)).toContain('X-WR-CALNAME:\ufffd');
  });
});
