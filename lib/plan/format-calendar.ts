import { addDays } from './plan-dates';

/** Days of the week as calendars write them, from Monday. */
export const WEEK_DAYS = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'] as const;

/** An event of a calendar: one whole day, or at a time of day on some days of several weeks. */
export type CalendarEvent = {
  /** Unique in the world and the same whenever the same event is exported; letters, digits, ".", "-" and "@". */
  readonly uid: string;
  /** The first day as ISO 8601; one of `times.days`, where it has times. */
  readonly day: string;
  readonly summary: string;
  readonly description?: string;
  /** Left out for a whole day. */
  readonly times?: {
    /** Minutes from midnight by the clock of wherever the user is; it ends before the next midnight. */
    readonly from: number;
    readonly minutes: number;
    readonly days: readonly (typeof WEEK_DAYS)[number][];
    readonly weeks: number;
  };
};

/** RFC 5545, 3.1: lines should not be longer than 75 octets without their line break. */
const LONGEST_LINE = 75;
/** RFC 5545, 3.1: control characters but the tab may not stand in text. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is taken out
const CONTROLS = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f]/g;

/**
 * A calendar file after RFC 5545 whose events leave the time free for others. `stamp` is the moment of its making, as ISO
 * 8601 in UTC.
 */
export function formatCalendar(name: string, events: readonly CalendarEvent[], stamp: string): string {
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//RoleLens//Learning plan//EN',
    'CALSCALE:GREGORIAN',
    'METHOD:PUBLISH',
    `X-WR-CALNAME:${escapeText(name)}`,
    ...events.flatMap((event) => formatEvent(event, stamp)),
    'END:VCALENDAR',
  ];
  return lines.map((line) => `${foldLine(line)}\r\n`).join('');
}

function formatEvent(event: CalendarEvent, stamp: string): string[] {
  const { uid, summary, description } = event;
  return [
    'BEGIN:VEVENT',
    `UID:${uid}`,
    `DTSTAMP:${stamp.slice(0, 19).replace(/[-:]/g, '')}Z`,
    ...formatTimes(event),
    `SUMMARY:${escapeText(summary)}`,
    ...(description ? [`DESCRIPTION:${escapeText(description)}`] : []),
    'TRANSP:TRANSPARENT',
    'END:VEVENT',
  ];
}

function formatTimes({ day, times }: CalendarEvent): string[] {
  // The end of a whole day is the first day that is no longer part of it.
  if (!times) return [`DTSTART;VALUE=DATE:${compact(day)}`, `DTEND;VALUE=DATE:${compact(addDays(day, 1))}`];
  const { from, minutes, days, weeks } = times;
  // Without a zone a time is that of the clock wherever the calendar is opened (RFC 5545, 3.3.5).
  return [
    `DTSTART:${compact(day)}T${formatClock(from)}`,
    `DTEND:${compact(day)}T${formatClock(from + minutes)}`,
    `RRULE:FREQ=WEEKLY;COUNT=${days.length * weeks};BYDAY=${days.join(',')}`,
  ];
}

function formatClock(minutes: number): string {
  const two = (n: number) => String(n).padStart(2, '0');
  return `${two(Math.floor(minutes / 60))}${two(minutes % 60)}00`;
}

function compact(day: string): string {
  return day.replaceAll('-', '');
}

/** RFC 5545, 3.3.11: a value of type TEXT. */
function escapeText(text: string): string {
  return text
    .replace(/\r\n?|[\u2028\u2029\u0085]/g, '\n')
    .replace(CONTROLS, '')
    .replace(/[\\;,]/g, '\\$&')
    .replace(/\n/g, '\\n')
    .replace(/\p{Cs}/gu, '\ufffd');
}

/** Breaks a line after at most 75 octets of UTF-8, never inside a character; what follows begins with a space. */
function foldLine(line: string): string {
  let folded = '';
  let octets = 0;
  for (const character of line) {
    const size = countOctets(character);
    if (octets + size > LONGEST_LINE) {
      folded += '\r\n ';
      octets = 1;
    }
    folded += character;
    octets += size;
  }
  return folded;
}

function countOctets(character: string): number {
  const code = character.codePointAt(0) ?? 0;
  if (code < 0x80) return 1;
  if (code < 0x800) return 2;
  return code < 0x10000 ? 3 : 4;
}
