/** A whole number as a language writes it. */
export function formatLocalCount(locale: string, count: number): string {
  return Math.round(count).toLocaleString(locale);
}
