import type { SiteAdapter } from '../site-adapter';
import { indeedHome, indeedSearch, indeedViewjob } from './indeed';
import { linkedinGuest } from './linkedin-guest';

/** Every layout that is understood; where two are shown at once, the earlier one is read. */
export const SITE_ADAPTERS: readonly SiteAdapter[] = [linkedinGuest, indeedViewjob, indeedHome, indeedSearch];
