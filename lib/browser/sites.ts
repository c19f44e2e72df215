/** Hosts whose pages RoleLens reads; national sites are hosts of these. */
export const SITE_PATTERNS = ['https://*.linkedin.com/*', 'https://*.indeed.com/*'];

/** True for an address of one of the two sites. */
export function isSiteUrl(url: string | undefined): boolean {
  return url !== undefined && /^https:\/\/(?:[a-z0-9-]+\.)*(?:linkedin|indeed)\.com\//i.test(url);
}

/**
 * The patterns that must be granted for a tab's page to be read: that of its own host where its address is known, both
 * sites' where the browser hides it (it may be of either), none for a page of another site.
 */
export function listPatternsOf(url: string | undefined): readonly string[] {
  if (url === undefined) return SITE_PATTERNS;
  return isSiteUrl(url) ? [`https://${new URL(url).host}/*`] : [];
}
