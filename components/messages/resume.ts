import { count } from './count';

/** Keeping resumes. */
export const resume = {
  heading: 'Your resume',
  first: 'Start with your resume',
  steps: [
    'Open your resume, select all of it and copy.',
    'Paste it below and save. It stays in this browser.',
    'Open a posting on LinkedIn or Indeed: each skill it asks for is checked against your lines.',
  ],
  intro: 'Every posting is checked against this text, skill by skill and line by line.',
  name: 'Name',
  defaultName: 'My resume',
  text: 'Text of the resume',
  placeholder: 'Select all in your resume, copy, and paste here.',
  size: (words: number, kilobytes: string, limit: number) =>
    `${count(words, 'word', 'words')}, ${kilobytes} of ${limit} kB`,
  save: 'Save resume',
  saving: 'Saving',
  saved: 'Saved',
  savedOn: (when: string) => `Saved ${when}`,
  unsaved: 'Not saved yet',
  remove: 'Delete resume',
  removed: 'Resume deleted.',
  undo: 'Undo',
  dismiss: 'Dismiss',
  toasts: 'Notifications',
  empty: 'There is no text yet. Paste your resume first.',
  tooLong: (kilobytes: string, limit: number) =>
    `This is ${kilobytes} kB of text and the limit is ${limit} kB. Paste the resume alone, without attachments.`,
  failed: 'The resume could not be saved. Your text is still here; try again.',
  notRemoved: 'The resume could not be deleted. Try again.',
};

/** What is read in a resume. */
export const found = {
  heading: 'What RoleLens reads in it',
  skills: (n: number) => count(n, 'skill', 'skills'),
  showAll: (n: number) => `Show all ${count(n, 'skill', 'skills')}`,
  showFewer: 'Show fewer',
  words: (n: number) => count(n, 'word', 'words'),
  lines: (n: number) => count(n, 'line', 'lines'),
  line: (line: number) => `line ${line}`,
  others: (lines: string) => `also ${lines}`,
  none: 'No skills found. Was the text pasted in full? Scanned pages carry no text.',
  nothing: 'Once a resume is saved, its skills are listed here, each with the line it was read from.',
};
