/** How a page was read. */
export const reading = {
  selection: 'Read from the text you selected',
  'json-ld': 'Read from the job data that this page publishes',
  fallback: (fields: string) => `Read by fallback: ${fields}`,
  fields: {
    sourceId: 'id',
    title: 'title',
    company: 'company',
    location: 'location',
    workplace: 'workplace',
    employmentType: 'employment type',
    salary: 'pay',
    datePosted: 'date',
    description: 'text',
  },
  copyReport: 'Copy a report of what was found',
  copied: 'Report copied. It holds nothing that the page says.',
  copyFailed: 'The report could not be copied.',
};

/** What is said where there is no analysis. */
export const status = {
  loading: 'Reading the posting',
  retry: 'Try again',
  allow: 'Allow access on LinkedIn and Indeed',
  denied: 'Access was not granted. You can ask again at any time.',
  'no-tab': {
    title: 'No posting in this tab',
    text: 'Open a job posting on LinkedIn or Indeed and RoleLens reads it here.',
  },
  'no-adapter': {
    title: 'No posting in this tab',
    text: 'RoleLens reads LinkedIn and Indeed by itself. On any other page with a job, click its button in the toolbar.',
  },
  'no-posting-here': {
    title: 'No posting found on this page',
    text: 'The page does not publish its job in a form that can be read. Select the text of the posting, 200 characters or more, and open RoleLens again.',
  },
  'no-posting-open': {
    title: 'No posting open',
    text: 'Choose a posting in the list, and what it pays and asks for appears here.',
  },
  'page-loading': {
    title: 'The page is still loading',
    text: 'The posting is not on the page yet. It appears here as soon as it is.',
  },
  'no-title': {
    title: 'This posting has no title',
    text: 'RoleLens found a posting but could not read its title, so it does not guess the role.',
  },
  'no-description': {
    title: 'This posting has no text',
    text: 'RoleLens found the title but no description. If the page shows one, open it in full and try again.',
  },
  'layout-unknown': {
    title: 'This page has changed',
    text: 'This page has changed; RoleLens can no longer read it. Until an update comes, select the text of the posting and open RoleLens again.',
  },
  'no-access': {
    title: 'RoleLens may not read this site yet',
    text: 'Your browser withholds access to the page. Nothing that is read ever leaves this machine.',
  },
  error: {
    title: 'The analysis failed',
    text: 'Something went wrong while reading this posting.',
  },
};
