/** An all-day event of a calendar. */
export type CalendarEvent = {
  /** Unique in the world and the same whenever the same event is exported; letters, digits, ".", "-" and "@". */
  readonly uid: string;
  /** Days as ISO 8601, both counted. */
  readonly start: string;
  readonly end: string;
  readonly summary: string;
  readonly description?: string;
  /** How many times it is repeated, a week apart. */
  readonly weeks?: number;
};

const DAY = 86_400_000;
/** RFC 5545, 3.1: lines should not be longer than 75 octets without their line break. */
const LONGEST_LINE = 75;
/** RFC 5545, 3.1: control characters but the tab may not stand in text. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is taken out
const CONTROLS = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f]/g;

/**
 * A calendar file after RFC 5545 with all-day events that leave the day free. `stamp` is the moment of its making, as ISO
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

function formatEvent({ uid, start, end, summary, description, weeks }: CalendarEvent, stamp: string): string[] {
  return [
    'BEGIN:VEVENT',
    `UID:${uid}`,
    `DTSTAMP:${stamp.slice(0, 19).replace(/[-:]/g, '')}Z`,
    `DTSTART;VALUE=DATE:${compact(start)}`,
    // The end of an event is the first day that is no longer part of it.
    `DTEND;VALUE=DATE:${compact(new Date(Date.parse(`${end}T00:00:00Z`) + DAY).toISOString().slice(0, 10))}`,
    ...(weeks === undefined ? [] : [`RRULE:FREQ=WEEKLY;COUNT=${weeks}`]),
    `SUMMARY:${escapeText(summary)}`,
    ...(description ? [`DESCRIPTION:${escapeText(description)}`] : []),
    'TRANSP:TRANSPARENT',
    'END:VEVENT',
  ];
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
