import { mountPage } from '../../components/page/mount-page';
import { PostingScreen } from '../../components/posting/PostingScreen';
import { postingClient } from '../../lib/browser/posting-client';
import { preferencesReader } from '../../lib/browser/preferences';
import { isPrintPage } from '../../lib/browser/print-posting';

/** Shows the posting that `askPosting` gives. */
export function showPosting(askPosting: typeof postingClient.askPosting): void {
  const client = { ...postingClient, askPosting };
  mountPage(<PostingScreen client={client} isPrint={isPrintPage()} />, preferencesReader);
}
