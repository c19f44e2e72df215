import './style.css';
import { mountPage } from '../../components/page/mount-page';
import { PostingScreen } from '../../components/posting/PostingScreen';
import { postingClient } from '../../lib/browser/posting-client';
import { preferencesReader } from '../../lib/browser/preferences';
import { isPrintPage } from '../../lib/browser/print-posting';

// The popup: the posting of the tab beside it.
mountPage(<PostingScreen client={postingClient} isPrint={isPrintPage()} />, preferencesReader);
