import type { ResumeFileError } from '../../lib/resume/files/resume-file-error';
import { count } from './count';

/** Why a file gave no resume. */
type Refusal = Pick<ResumeFileError, 'message' | 'reason' | 'size'>;

/** Importing and keeping resumes. */
export const resume = {
  heading: 'Your resume',
  first: 'Start with your resume',
  steps: [
    'Choose or drop your resume file, or paste its text. It stays in this browser.',
    'Look over the text as a machine reads it, and correct what is wrong.',
    'Open a posting on LinkedIn or Indeed: each skill it asks for is checked against your lines.',
  ],
  intro: 'Every posting is checked against the resume in use, skill by skill and line by line.',
  name: 'Name',
  defaultName: 'My resume',
  text: 'Text of the resume',
  asRead: (file: string) =>
    `The text of ${file} as a machine reads it. Correct it where it is wrong; the file stays as it is.`,
  placeholder: 'Select all in your resume, copy, and paste here.',
  size: (words: number, characters: string, limit: string) =>
    `${count(words, 'word', 'words')}, ${characters} of ${limit} characters`,
  save: 'Save resume',
  saving: 'Saving',
  saved: 'Saved',
  savedOn: (when: string) => `Saved ${when}`,
  unsaved: 'Not saved yet',
  replace: 'Replace with a file',
  remove: 'Delete resume',
  leaveNew: 'Back to your resumes',
  removed: 'Resume deleted.',
  replaced: (name: string) => `“${name}” has a new text.`,
  undo: 'Undo',
  dismiss: 'Dismiss',
  toasts: 'Notifications',
  empty: 'There is no text yet. Paste your resume first.',
  tooLong: (characters: string, limit: string) =>
    `This text has ${characters} characters and the limit is ${limit}. Keep the resume alone, without attachments.`,
  failed: 'The resume could not be saved. Your text is still here; try again.',
  full: 'There is no room left in this browser. Your text is still here. Export and delete some saved postings, then try again.',
  notRemoved: 'The resume could not be deleted. Try again.',
  notChosen: 'This resume could not be put to use. Try again.',
  notUndone: 'This could not be undone. Try again.',
  list: {
    legend: 'Resumes',
    hint: 'The one you choose is compared with postings.',
    unsaved: 'changes not saved',
    detail: {
      pages: (n: number) => count(n, 'page', 'pages'),
      words: (n: number) => count(n, 'word', 'words'),
      pasted: 'pasted text',
      kinds: {
        pdf: 'PDF',
        docx: 'Word',
        txt: 'text file',
        markdown: 'Markdown',
        'json-resume': 'JSON Resume',
      },
    },
  },
  import: {
    heading: 'Add a resume',
    choose: 'Choose a file',
    paste: 'Paste text',
    drop: 'or drop it anywhere on this page',
    dropNow: 'Drop the file to read it',
    kinds: 'PDF, Word (.docx), text, Markdown or JSON Resume, up to 20 MB. Read in this browser and sent nowhere.',
    reading: (file: string) => `Reading ${file}`,
    page: (page: number, pages: number) => `Page ${page} of ${pages}`,
    cancel: 'Cancel',
    cancelled: (file: string) => `Reading ${file} was cancelled. Nothing was changed.`,
    failed: (file: string) => `${file} was not imported`,
    several: 'Several files came at once. Drop one file at a time.',
    /** What was wrong with a file, and what to do. */
    refused: ({ message }: Refusal) => message,
    notSaved: 'It was read but could not be saved. Try again.',
    kept: (n: number): string => (n === 1 ? 'Your resume stays as it was.' : 'Your resumes stay as they were.'),
    done: (file: string, name: string, words: number) =>
      `${file} was read: ${count(words, 'word', 'words')}. It is saved as “${name}” and in use from now on.`,
    judged: (n: number) => `What you said of ${count(n, 'skill', 'skills')} still holds.`,
  },
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
  judged: {
    heading: 'What you said',
    held: 'added by you',
    removed: 'removed by you',
    ignored: 'ignored',
  },
  nothing: 'Once a resume is saved, its skills are listed here, each with the line it was read from.',
  time: (months: number) => (months < 12 ? 'under a year' : `about ${formatYears(months)}`),
  timeTitle: 'In dated jobs whose lines show it',
  add: {
    label: 'Add a skill',
    hint: 'For what you can do and the text does not say.',
    placeholder: 'Type its name',
    also: (alias: string) => `also called ${alias}`,
    kind: (kind: string) => `${kind} is a kind of it`,
    known: 'already counted',
    none: (query: string) =>
      `RoleLens knows no skill called “${query}”, so it cannot be added. If a posting names it, the text of your resume is searched for it all the same.`,
    found: (n: number) => `${count(n, 'skill fits', 'skills fit')}.`,
    failed: 'The search gives no answer. Try again.',
  },
  place: {
    heading: 'Place',
    none: 'No place was found at the top.',
    remote: 'Open to remote work',
    relocation: 'Open to moving',
  },
  jobs: 'Jobs',
  jobSum: (jobs: number, months?: number) =>
    months === undefined
      ? count(jobs, 'dated job', 'dated jobs')
      : `${count(jobs, 'dated job', 'dated jobs')}, together ${formatTime(months)}`,
  noJobs: 'No dated job was found, so years are not known.',
  untitled: 'Title not recognised',
  period: (start: string, end?: string) => (end === undefined ? start : `${start} – ${end}`),
  today: 'today',
  education: 'Education',
  degrees: {
    associate: 'Associate degree',
    bachelor: 'Bachelor’s degree',
    master: 'Master’s degree',
    doctorate: 'Doctorate',
  },
  ongoing: 'not finished yet',
  noEducation: 'No degree was found.',
  certificates: 'Certificates',
  noCertificates: 'No certificate was found.',
};

/** "under a year", "1 year", "3.5 years". */
function formatTime(months: number): string {
  return months < 12 ? 'under a year' : formatYears(months);
}

/** In half years, as the report counts them; never more than there are. */
function formatYears(months: number): string {
  return count(Math.floor(months / 6) / 2, 'year', 'years');
}
