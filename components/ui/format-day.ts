/** English names the month between day and year, which nobody takes for another day. */
const tagOf = (locale: string) => (locale === 'en' ? 'en-GB' : locale);

/** Without a time it is that day, wherever it is read. */
const isDay = (iso: string) => /^\d{4}-\d{2}-\d{2}$/.test(iso);

const DAY = { day: 'numeric', month: 'short', year: 'numeric' } as const;

/** A stored time as a date of the user's place: "3 Oct 2026"; empty for what is no time. A day without a time is that day. */
export function formatDay(iso: string, locale: string): string {
  return format(iso, locale, isDay(iso) ? { ...DAY, timeZone: 'UTC' } : DAY);
}

/** The same with the time of the day: "3 Oct 2026, 14:05". */
export function formatMoment(iso: string, locale: string): string {
  return format(iso, locale, { ...DAY, hour: 'numeric', minute: '2-digit' });
}

/** A stored date as a month: "October 2026". */
export function formatMonth(iso: string, locale: string): string {
  return format(iso, locale, { month: 'long', year: 'numeric', timeZone: 'UTC' });
}

function format(iso: string, locale: string, options: Intl.DateTimeFormatOptions): string {
  const date = new Date(iso);
  return Number.isNaN(date.getTime()) ? '' : date.toLocaleDateString(tagOf(locale), options);
}
