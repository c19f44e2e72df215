import type { Messages } from '../en';
import { count } from './count';
import { detail } from './resume-finding-details';
import { findings } from './resume-findings';

/** How a machine reads the resume. */
export const resumeReport: Messages['resumeReport'] = {
  heading: 'So liest ihn eine Maschine',
  counts: (mend, look) =>
    mend + look === 0 ? 'Nichts zu beheben und nichts zu prüfen' : `${mend} zu beheben, ${look} zu prüfen`,
  facts: 'Was gelesen wurde',
  file: 'Datei',
  kinds: { pdf: 'PDF', docx: 'Word', txt: 'Text', markdown: 'Markdown', 'json-resume': 'JSON Resume' },
  pages: 'Seiten',
  words: 'Wörter',
  experience: 'Berufserfahrung',
  noJobs: 'nicht bekannt: keine datierte Stelle gefunden',
  sections: 'Abschnitte',
  noSections: 'keine gefunden',
  contact: 'Kontaktdaten',
  noContact: 'keine gefunden',
  contactKinds: { email: 'E-Mail', phone: 'Telefon', link: 'Link' },
  onLine: (what, line) => `${what} (Zeile ${line})`,
  mend: 'Zu beheben',
  look: 'Zu prüfen',
  why: 'Warum:',
  whatToDo: 'Was zu tun ist:',
  lines: 'Zeilen',
  line: (line) => `Zeile ${line}`,
  more: (n) => `und ${count(n, 'weitere Zeile', 'weitere Zeilen')}`,
  source: (title, year, line) =>
    ['Quelle: ', title, year && `, ${year}`, line !== undefined && `, Zeile ${line}`].filter(Boolean).join(''),
  text: 'Der Text, wie ihn eine Maschine liest',
  copy: 'Bericht kopieren',
  named: (name, value) => `${name}: ${value}`,
  findings,
  detail,
};
