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
