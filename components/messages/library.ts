import { count } from './count';

const amount = (n: number) => n.toLocaleString('en');

/** What the browser itself says of the extension, measured while one looks. */
export const proof = {
  heading: 'See for yourself',
  intro: 'Asked from your browser while you look at this page, not written down by us.',
  requests: {
    heading: 'Requests to anywhere else',
    none: 'None so far',
    own: 'Counted since this page was opened. All it shows came with the extension.',
    policy: (rule: string) => `The browser would refuse one: its policy for these pages says ${rule}.`,
    some: (n: number) => `${count(n, 'address', 'addresses')} outside the extension`,
    alarm: 'This should not be. Please report it.',
  },
  size: {
    heading: 'Kept in this browser',
    bytes: (bytes: number) => formatBytes(bytes),
    unknown: 'size not told',
    hint: 'All of it together, as the browser estimates.',
  },
  permissions: {
    heading: 'Permissions held',
    why: {
      storage: 'keeps your choices',
      unlimitedStorage: 'keeps more postings than a page may',
      activeTab: 'reads the page in front when you click the button or use a key or the menu, and only then',
      scripting: 'starts the reader in tabs that were open before',
      contextMenus: 'adds entries to the menu of the right mouse button',
      sidePanel: 'shows the panel beside the page',
    } as Readonly<Record<string, string>>,
    other: 'asked for by no feature known here',
    sites: 'Sites it may read',
    noSites: 'None: your browser withholds both sites until you allow them.',
  },
  stored: {
    heading: 'What is stored where',
    database: 'In the extension’s own database, closed to every web page',
    storage: 'In the browser’s storage for extensions',
    sync: 'In the browser’s sync',
    rows: {
      resumes: 'Resumes, with what you said of their skills',
      postings: 'Saved postings',
      texts: 'Texts of saved postings',
      seen: 'Jobs you looked at',
      asks: 'Skills that those jobs ask for',
      settings: 'Answers, plan and choices about postings',
      local: 'Preferences and choices for pages',
      synced: 'Preferences, because you chose so',
    },
    number: amount,
  },
  unread: 'This could not be read. Load the page again.',
};

/** Everything out, in and away. */
export const library = {
  heading: 'Your data',
  export: {
    label: 'Export everything',
    hint: 'One JSON file with resumes, saved and seen postings, plan, answers and preferences. It is not encrypted: keep it where you keep your resume.',
    button: 'Export',
    fileName: (day: string) => `rolelens-backup-${day}.json`,
    done: (name: string) => `${name} was handed to your downloads.`,
    failed: 'The file could not be made. Close other tabs and try again.',
  },
  import: {
    label: 'Import a backup',
    hint: 'You see what is in the file before anything changes.',
    button: 'Choose a file',
    reading: (file: string) => `Reading ${file}`,
    faults: {
      'too-large': 'This file is larger than any backup. Choose the file that RoleLens exported.',
      'not-json': 'This file is cut off or is no backup. Export it again where it came from.',
      'not-a-backup': 'This file was not made by RoleLens. Choose one whose name begins with rolelens-backup.',
      newer: 'This backup was made by a later version. Update RoleLens and try again.',
    },
    unread: 'The file could not be read. Choose it again.',
    unchanged: (file: string) => `${file} was not imported. Nothing has changed.`,
    found: (file: string) => `What is in ${file}`,
    from: (when: string) => `Exported ${when}`,
    holds: {
      resumes: (n: number) => count(n, 'resume', 'resumes'),
      postings: (n: number) => count(n, 'saved posting', 'saved postings'),
      seen: (n: number) => count(n, 'job you looked at', 'jobs you looked at'),
      settings: (n: number) => count(n, 'answer or choice', 'answers and choices'),
      preferences: (n: number) => count(n, 'preference', 'preferences'),
    },
    nothing: 'Nothing at all: the backup is empty.',
    damaged: (n: number) =>
      `${count(n, 'record', 'records')} cannot be read and will be left out. All others come in whole.`,
    mode: 'What to do with it',
    merge: 'Add to what is here',
    mergeHint: 'Of two versions the one changed last stays. Choices made here stay.',
    replace: 'Take its place',
    replaceHint: 'What is here now goes.',
    confirm: { merge: 'Add it', replace: 'Replace everything' },
    cancel: 'Cancel',
    cancelled: 'Nothing was imported.',
    working: 'Importing',
    done: { merge: 'The backup was added.', replace: 'The backup took the place of what was here.' },
    full: 'There is no room for it in this browser. Everything is as it was. Delete some saved postings or free space on the disk, then try again.',
    failed: 'The backup could not be imported. Everything is as it was.',
    undo: 'Undo the import',
    undoHint: 'Possible until you close or reload this page.',
    undone: 'Everything is as it was before the import.',
    notUndone: 'The import could not be undone. Try again.',
  },
  erase: {
    label: 'Erase everything',
    hint: 'Resumes, saved postings, plan, answers, preferences and what is in the browser’s sync.',
    button: 'Erase everything',
    title: 'Erase everything RoleLens keeps?',
    goes: (resumes: number, postings: number) =>
      `${count(resumes, 'resume', 'resumes')}, ${count(postings, 'saved posting', 'saved postings')} and all else that is kept here goes, for good. It cannot be undone.`,
    goesUncounted: 'All that is kept here goes, for good. It cannot be undone.',
    exportFirst: 'Export it first',
    exported: 'The file was handed to your downloads.',
    confirm: 'Erase it all',
    cancel: 'Keep everything',
    done: 'Everything is erased.',
    failed: 'Not everything could be erased. Close other tabs of RoleLens and try again.',
  },
};

function formatBytes(bytes: number): string {
  const [value, unit] =
    bytes < 1_000_000 ? [bytes / 1_000, 'kB'] : bytes < 1_000_000_000 ? [bytes / 1_000_000, 'MB'] : [bytes / 1e9, 'GB'];
  const text = value.toLocaleString('en', { maximumFractionDigits: value < 10 ? 1 : 0 });
  return `${text}\u00a0${unit}`;
}
