/** Hosts whose pages RoleLens reads; national sites are hosts of these. */
export const SITE_PATTERNS = ['https://*.linkedin.com/*', 'https://*.indeed.com/*'];

/** True for an address of one of the two sites. */
export function isSiteUrl(url: string | undefined): boolean {
  return url !== undefined && /^https:\/\/(?:[a-z0-9-]+\.)*(?:linkedin|indeed)\.com\//i.test(url);
}
