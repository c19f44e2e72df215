/** A stored time as a date of the user's place: "3 Oct 2026"; empty for what is no time. A day without a time is that day. */
export function formatDay(iso: string, locale: string): string {
  const date = new Date(iso);
  if (Number.isNaN(date.getTime())) return '';
  return date.toLocaleDateString(locale === 'en' ? 'en-GB' : locale, {
    day: 'numeric',
    month: 'short',
    year: 'numeric',
    ...(/^\d{4}-\d{2}-\d{2}$/.test(iso) ? { timeZone: 'UTC' } : {}),
  });
}

/** A stored date as a month: "October 2026". */
export function formatMonth(iso: string, locale: string): string {
  const month = { month: 'long', year: 'numeric', timeZone: 'UTC' } as const;
  return new Date(iso).toLocaleDateString(locale === 'en' ? 'en-GB' : locale, month);
}

/** A stored time as a date input wants it, in the user's place. */
export function toDateInput(iso: string | undefined): string {
  if (iso === undefined) return '';
  const date = new Date(iso);
  const parts = [date.getFullYear(), date.getMonth() + 1, date.getDate()];
  return parts.map((part) => String(part).padStart(2, '0')).join('-');
}

/** Noon of the day that a date input gives, so that no time zone makes another day of it; undefined for an empty one. */
export function fromDateInput(value: string): string | undefined {
  const date = new Date(`${value}T12:00:00`);
  return Number.isNaN(date.getTime()) ? undefined : date.toISOString();
}
