import { browser } from 'wxt/browser';
import type { Analysis } from '../analysis';
import type { RawPosting } from '../posting/raw-posting';
import { askPosting, onPostingChanged, openOptions, requestSiteAccess } from './ask-posting';
import { findRoles } from './find-roles';
import { judgeSkill } from './judge-skill';
import { onLibraryChanged } from './library-changes';
import { printPosting } from './print-posting';
import { readBriefing } from './read-briefing';
import { readNearerRoles } from './read-nearer-roles';
import { showInPage } from './show-in-page';

// The database and its checks weigh as much as all the rest, and what a popup shows first needs neither.
const loadKeeping = () => import('./keep-posting');

/** What the popup and the side panel need of the browser: the same for both. */
export const postingClient = {
  askPosting,
  onPostingChanged,
  requestSiteAccess,
  openOptions,
  judgeSkill,
  findSaved: async (posting: RawPosting) => (await loadKeeping()).findSaved(posting),
  savePosting: async (posting: RawPosting, analysis: Analysis) => (await loadKeeping()).keepPosting(posting, analysis),
  unsavePosting: async (posting: RawPosting) => (await loadKeeping()).dropPosting(posting),
  onSavedChanged: onLibraryChanged,
  openDashboard: (): void => void browser.tabs.create({ url: browser.runtime.getURL('/dashboard.html') }),
  printPosting,
  findRoles,
  readBriefing,
  readNearer: readNearerRoles,
  fitUrl: browser.runtime.getURL('/dashboard.html#fit'),
  guideUrl: (role: string): string => browser.runtime.getURL(`/dashboard.html#roles/${role}`),
  chooseRole: async (posting: RawPosting, role: string | undefined) =>
    (await loadKeeping()).chooseRoleOf(posting, role),
  showInPage,
  copyText: (text: string): Promise<void> => navigator.clipboard.writeText(text),
};
