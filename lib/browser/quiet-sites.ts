import { browser } from 'wxt/browser';
import { inTurn } from './in-turn';
import { onStoredChanged } from './watch-stored';

/** A site on which nothing is put into the page: popup and toolbar alone. */
export type QuietSite = 'linkedin' | 'indeed';

const KEY = 'quietSites';
const SITES: readonly QuietSite[] = ['linkedin', 'indeed'];

/** The sites that the user wants left alone; none when nothing readable is stored. */
export async function readQuietSites(): Promise<readonly QuietSite[]> {
  const stored = await browser.storage.local.get(KEY);
  return parseSites(stored[KEY]);
}

/** Keeps the sites that are to be left alone; open pages follow at once. */
export function saveQuietSites(sites: readonly QuietSite[]): Promise<void> {
  return inTurn(() => write(sites));
}

/** Leaves a site alone where it was not, and no longer where it was; open pages follow at once. */
export function toggleQuietSite(site: QuietSite): Promise<void> {
  return inTurn(async () => {
    const quiet = await readQuietSites();
    await write(quiet.includes(site) ? quiet.filter((each) => each !== site) : [...quiet, site]);
  });
}

/** Calls back with the sites whenever they change, in any page or tab; gives what ends it. */
export function onQuietSitesChanged(listener: (sites: readonly QuietSite[]) => void): () => void {
  return onStoredChanged([KEY], ({ [KEY]: change }) => listener(parseSites(change?.newValue)));
}

function write(sites: readonly QuietSite[]): Promise<void> {
  return browser.storage.local.set({ [KEY]: sites });
}

function parseSites(value: unknown): readonly QuietSite[] {
  return Array.isArray(value) ? SITES.filter((site) => value.includes(site)) : [];
}
