const DAY = 86_400_000;
const ISO_DATE = /^\d{4}-\d{2}-\d{2}$/;

/** True for a day that exists, written as 2026-11-21. */
export function isDay(text: string): boolean {
  if (!ISO_DATE.test(text)) return false;
  const time = Date.parse(`${text}T00:00:00Z`);
  return !Number.isNaN(time) && formatDay(time) === text;
}

/** The day so many days after another, as ISO 8601. */
export function addDays(day: string, days: number): string {
  return formatDay(Date.parse(`${day}T00:00:00Z`) + days * DAY);
}

function formatDay(time: number): string {
  return new Date(time).toISOString().slice(0, 10);
}
