import { defineContentScript } from 'wxt/utils/define-content-script';
import { followPosting } from './follow-posting';
import { removeHosts } from './posting-chip';

declare global {
  /** Set in this script's own world only: the page cannot see it. */
  var isRoleLensRunning: (() => boolean) | undefined;
}

export default defineContentScript({
  // All pages of both sites: who comes to a posting by in-app navigation would never get the script otherwise.
  matches: ['https://*.linkedin.com/*', 'https://*.indeed.com/*'],
  runAt: 'document_idle',
  // The page could see the event by which one script tells another that it has started.
  noScriptStartedPostMessage: true,
  main(ctx) {
    if (location.pathname.startsWith('/preload/') || globalThis.isRoleLensRunning?.()) return;
    globalThis.isRoleLensRunning = () => ctx.isValid;
    // Left by a script that an update has cut off; it can no longer remove them itself.
    removeHosts(document);
    followPosting(ctx);
  },
});
