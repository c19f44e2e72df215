/** What the user prefers, what is drawn in pages, and the keys of commands. */
export const preferences = {
  heading: 'Preferences',
  role: {
    label: 'Role you work towards',
    hint: 'The learning plan begins with it, until you choose another aim there.',
    none: 'None chosen',
    search: 'Find a role',
    change: 'Find another role',
    remove: 'Remove',
    removeNamed: (role: string) => `Remove ${role}`,
    unknown: 'A role that this version does not know',
  },
  pay: 'Pay',
  level: {
    label: 'Level',
    hint: 'Counts where a posting states none.',
    any: 'All levels',
    options: { entry: 'Entry', mid: 'Mid', senior: 'Senior', executive: 'Executive' },
  },
  country: {
    label: 'Country',
    hint: 'Counts where a posting names no place.',
    any: 'None',
  },
  currency: {
    label: 'Currency',
    hint: 'Figures in it come first where a posting names neither place nor pay. Nothing is converted.',
    any: 'None',
  },
  basis: {
    label: 'What pay counts',
    hint: 'Used where there are such figures for the role.',
    any: 'Whatever is best supported',
    options: {
      'posted-range': 'Ranges that postings state',
      base: 'Base pay',
      'base-and-equity': 'Base pay and equity',
      total: 'Total pay with bonus',
    },
  },
  look: 'Look and language',
  theme: {
    label: 'Colours',
    options: { system: 'As the system', light: 'Light', dark: 'Dark' },
  },
  language: {
    label: 'Language',
    hint: 'What the articles say of roles, pay and skills stays in English.',
    browser: 'As the browser',
    options: { en: 'English', de: 'Deutsch', fr: 'Français' },
  },
  sync: {
    heading: 'On your other computers',
    label: 'Take these preferences along',
    hint: 'Your browser’s own sync carries the choices above to where you are signed in, through its maker’s servers. Nothing of your resume, your skills or any posting ever goes with them.',
  },
  failed: 'This choice could not be saved. Try again.',
  syncFailed: 'The browser did not take this into its sync, so it stays as it was. It may be full or switched off.',
  saved: 'Saved.',
};

/** What is drawn in the pages of the sites. */
export const page = {
  heading: 'What is drawn there',
  choices: {
    cards: {
      label: 'Mark the jobs in result lists',
      hint: 'Role, level, pay and whether you opened it before, one small line on each card.',
    },
    highlights: {
      label: 'Underline skills in the open posting',
      hint: 'Required, preferred and mentioned ones look different. The page can see these lines, and they say only what the posting says, unless you allow more below.',
    },
  },
  failed: 'This choice could not be saved. Try again.',
};

/** The keys of commands. */
export const shortcuts = {
  heading: 'Shortcuts',
  intro: 'They work in the tab in front: on LinkedIn and Indeed, and for selected text on any page.',
  table: 'Commands and their keys',
  command: 'Command',
  keys: 'Keys',
  none: 'no keys',
  commands: {
    _execute_action: 'Open the popup',
    'open-panel': 'Open the panel beside the page',
    'save-posting': 'Save the open posting',
    'toggle-marks': 'Hide or show what RoleLens draws on this site',
    'toggle-highlights': 'Underline the skills in the open posting, or stop',
    'analyse-selection': 'Analyse the selected text as a posting',
  } as Readonly<Record<string, string>>,
  change: 'Change the keys',
  how: 'Chrome, Edge and Brave: chrome://extensions/shortcuts. Firefox: about:addons, then the gear, then “Manage Extension Shortcuts”.',
  notOpened: 'Your browser does not let an extension open that page. Type its address, as below.',
  unread: 'The keys could not be read.',
  unsupported: 'This browser has no keys for extensions.',
};
