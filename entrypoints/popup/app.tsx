import { PostingScreen } from '../../components/posting/PostingScreen';
import type { PostingClient } from '../../components/posting-client';
import { askPosting, onPostingChanged, openOptions, requestSiteAccess } from '../../lib/browser/ask-posting';
import { judgeSkill } from '../../lib/browser/judge-skill';
import { readResume } from '../../lib/browser/resume-store';

const client: PostingClient = {
  askPosting,
  onPostingChanged,
  requestSiteAccess,
  openOptions,
  readResume,
  judgeSkill,
  copyText: (text) => navigator.clipboard.writeText(text),
};

/** The popup: the posting of the tab beside it. */
export function App() {
  return <PostingScreen client={client} />;
}
