import { browser } from 'wxt/browser';
import { askPosting, onPostingChanged, openOptions, requestSiteAccess } from './ask-posting';
import { findRoles } from './find-roles';
import { judgeSkill } from './judge-skill';
import { dropPosting, keepPosting } from './keep-posting';
import { onLibraryChanged } from './library-changes';
import { printPosting } from './print-posting';
import { readBriefing } from './read-briefing';
import { readResume } from './resume-store';
import { chooseRoleOf } from './role-choices';
import { findSaved } from './saved-store';
import { showInPage } from './show-in-page';

/** What the popup and the side panel need of the browser: the same for both. */
export const postingClient = {
  askPosting,
  onPostingChanged,
  requestSiteAccess,
  openOptions,
  readResume,
  judgeSkill,
  findSaved,
  savePosting: keepPosting,
  unsavePosting: dropPosting,
  onSavedChanged: (listener: () => void, signal: AbortSignal): void => onLibraryChanged(listener, signal),
  openDashboard: (): void => void browser.tabs.create({ url: browser.runtime.getURL('/dashboard.html') }),
  printPosting,
  findRoles,
  readBriefing,
  guideUrl: (role: string): string => browser.runtime.getURL(`/dashboard.html#roles/${role}`),
  chooseRole: chooseRoleOf,
  showInPage,
  copyText: (text: string): Promise<void> => navigator.clipboard.writeText(text),
};
