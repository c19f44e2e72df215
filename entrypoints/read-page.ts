import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { readAnyPage } from '../lib/page/read-any-page';

// Run by the popup in the page beside it, once each time it is asked; what it returns is the answer, and nothing of
// it stays in the page.
export default defineUnlistedScript(() =>
  readAnyPage(document, new URL(location.href), {
    // A document of its own: nothing in it runs or loads, and only its text is kept.
    parseHtml: (html) => new DOMParser().parseFromString(html, 'text/html'),
    selection: String(getSelection() ?? ''),
  }),
);
