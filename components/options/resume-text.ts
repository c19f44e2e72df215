/** The most text a resume may have, in bytes of UTF-8. */
export const RESUME_LIMIT_BYTES = 200_000;

/** Size of a text in bytes of UTF-8. */
export function measureText(text: string): number {
  return new TextEncoder().encode(text).length;
}

/** Number of words as people count them: runs of characters between spaces. */
export function countWords(text: string): number {
  return text.trim() === '' ? 0 : text.trim().split(/\s+/).length;
}

/** Bytes as kilobytes with one decimal below ten: "2.4", "187". */
export function formatKilobytes(bytes: number, locale: string): string {
  const kilobytes = bytes / 1000;
  return kilobytes.toLocaleString(locale, { maximumFractionDigits: kilobytes < 10 ? 1 : 0 });
}
