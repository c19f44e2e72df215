import './style.css';
import { mountPage } from '../../components/page/mount-page';
import { PostingScreen } from '../../components/posting/PostingScreen';
import { askEarly } from '../../lib/browser/ask-early';
import { postingClient } from '../../lib/browser/posting-client';
import { preferencesReader } from '../../lib/browser/preferences';

// The side panel: the posting of the tab beside it.
const client = { ...postingClient, askPosting: askEarly(postingClient.askPosting) };

mountPage(<PostingScreen client={client} />, preferencesReader);
