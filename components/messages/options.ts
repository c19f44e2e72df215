import { found, resume } from './resume';

/** The options page. */
export const options = {
  title: 'Options',
  navigation: 'Sections',
  resume,
  found,
  sites: {
    heading: 'In the page',
    intro:
      'A note beside the title of the open posting shows its role, pay and your coverage, with the marks chosen below. On a site that is switched off the page stays untouched, and the toolbar button still shows everything.',
    show: (site: string) => `Show the note on ${site}`,
    names: { linkedin: 'LinkedIn', indeed: 'Indeed' },
    failed: 'This choice could not be saved. Try again.',
  },
  privacy: {
    heading: 'Privacy',
    readsTitle: 'Reads',
    reads: [
      'The job posting that is open in a LinkedIn or Indeed tab, and the cards of its result list, as the page shows them.',
      'A page of another site when you ask for it by the button, a key or the menu, and only then.',
      'The resume you choose or paste here. It is kept in this browser, where no web page can see it.',
    ],
    neverTitle: 'Never does',
    never: [
      'Sends anything anywhere: it has no server, no account and no network code.',
      'Clicks, scrolls or types on a site, or asks it for pages you have not opened.',
      'Lets a web page see what your resume says, unless you allow it for the highlights.',
    ],
  },
  data: {
    heading: 'Where the figures come from',
    intro: 'Pay, roles and advice come from these sources, bundled with the extension.',
    article: 'Article',
    dataset: 'Data set',
    publisherUnknown: 'publisher unknown',
    undated: 'undated',
  },
};
