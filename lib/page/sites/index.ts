import type { SiteAdapter } from '../site-adapter';
import { indeedHome, indeedSearch, indeedViewjob } from './indeed';
import { linkedinClassic } from './linkedin-classic';
import { linkedinGuest } from './linkedin-guest';
import { linkedinSdui } from './linkedin-sdui';

/** Every layout that is understood; where two are shown at once, the earlier one is read. */
export const SITE_ADAPTERS: readonly SiteAdapter[] = [
  linkedinSdui,
  linkedinClassic,
  linkedinGuest,
  indeedViewjob,
  indeedHome,
  indeedSearch,
];
