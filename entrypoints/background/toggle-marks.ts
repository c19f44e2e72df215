import { toggleQuietSite } from '../../lib/browser/quiet-sites';
import { findSite } from '../../lib/page/site-url';

/** Hides what is drawn in the pages of a site, or shows it again; an address of another site changes nothing. */
export async function toggleMarks(url: string | undefined): Promise<void> {
  const site = url !== undefined && URL.canParse(url) ? findSite(new URL(url)) : undefined;
  if (site) await toggleQuietSite(site);
}
