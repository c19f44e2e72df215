/** Longest notes of a posting, in UTF-16 units. */
export const MAX_NOTES = 20_000;
/** Most skills of one posting, tags of one and links of one job that are kept. */
export const MOST = { skills: 500, tags: 50, links: 20 } as const;

/** True for an address of the web; `javascript:` and all else is not opened from here. */
export function isWebUrl(text: string): boolean {
  return /^https?:\/\/[^\s]+$/i.test(text);
}
