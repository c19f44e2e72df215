import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { readSelected } from '../lib/page/read-any-page';

// Run by the panel in the page beside it when the selected text was asked for; nothing of it stays in the page.
export default defineUnlistedScript(() =>
  readSelected(document, new URL(location.href), {
    parseHtml: (html) => new DOMParser().parseFromString(html, 'text/html'),
    selection: String(getSelection() ?? ''),
  }),
);
