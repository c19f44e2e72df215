import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { followPosting } from './follow-posting';
import { removeHosts } from './own-hosts';
import { eraseHighlights } from './paint-highlights';
import { ScriptLife } from './script-life';

declare global {
  /** Set in this script's own world only: the page cannot see it. */
  var isRoleLensRunning: (() => boolean) | undefined;
}

// Declared in the manifest by `wxt.config.ts`, and started by the background in tabs that were open before.
export default defineUnlistedScript(() => {
  if (location.pathname.startsWith('/preload/') || globalThis.isRoleLensRunning?.()) return;
  const life = new ScriptLife();
  globalThis.isRoleLensRunning = () => life.isValid;
  // Left by a script that an update has cut off; it can no longer remove them itself.
  removeHosts(document);
  eraseHighlights();
  followPosting(life);
});
