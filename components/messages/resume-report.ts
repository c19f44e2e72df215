import { count } from './count';
import { detail } from './resume-finding-details';
import { findings } from './resume-findings';

/** How a machine reads the resume. */
export const resumeReport = {
  heading: 'How a machine reads it',
  counts: (mend: number, look: number) =>
    mend + look === 0 ? 'Nothing to mend and nothing to look at' : `${mend} to mend, ${look} to look at`,
  facts: 'What was read',
  file: 'File',
  kinds: { pdf: 'PDF', docx: 'Word', txt: 'Text', markdown: 'Markdown', 'json-resume': 'JSON Resume' },
  pages: 'Pages',
  words: 'Words',
  experience: 'Experience',
  noJobs: 'not known: no dated job was found',
  sections: 'Sections',
  noSections: 'none found',
  contact: 'Contact data',
  noContact: 'none found',
  contactKinds: { email: 'e-mail', phone: 'telephone', link: 'link' },
  onLine: (what: string, line: number) => `${what} (line ${line})`,
  mend: 'To mend',
  look: 'To look at',
  why: 'Why:',
  whatToDo: 'What to do:',
  lines: 'Lines',
  line: (line: number) => `Line ${line}`,
  more: (n: number) => `and ${count(n, 'more line', 'more lines')}`,
  source: (title: string, year?: string, line?: number) =>
    ['Source: ', title, year && `, ${year}`, line !== undefined && `, line ${line}`].filter(Boolean).join(''),
  text: 'The text as a machine reads it',
  copy: 'Copy the report',
  named: (name: string, value: string | number) => `${name}: ${value}`,
  findings,
  detail,
};
