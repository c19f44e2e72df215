import './style.css';
import { askEarly } from '../../lib/browser/ask-early';
import { askPosting } from '../../lib/browser/ask-posting';

// The popup: the posting of the tab beside it. The question is under way while what shows the answer is loaded.
const ask = askEarly(askPosting);
void import('./show-posting').then(({ showPosting }) => showPosting(ask));
