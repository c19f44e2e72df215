import { askPosting, onPostingChanged, openOptions, requestSiteAccess } from './ask-posting';
import { judgeSkill } from './judge-skill';
import { readResume } from './resume-store';

/** What the popup and the side panel need of the browser: the same for both. */
export const postingClient = {
  askPosting,
  onPostingChanged,
  requestSiteAccess,
  openOptions,
  readResume,
  judgeSkill,
  copyText: (text: string): Promise<void> => navigator.clipboard.writeText(text),
};
