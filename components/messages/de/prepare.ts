import type { Messages } from '../en';
import { count } from './count';

/** What to get ready before an interview. */
export const prepare: Messages['prepare'] = {
  topics: 'Darauf zielen die Fragen',
  topic: 'Halte zu jedem etwas bereit, das du damit gemacht hast, und was dabei herauskam.',
  topicHeld: 'In deinem Lebenslauf: Halte zu jedem etwas bereit, das du damit gemacht hast, und was dabei herauskam.',
  topicMissing: 'Nicht in deinem Lebenslauf: Sag es, wenn du gefragt wirst, und nenne, was du Ähnliches kannst.',
  parts: {
    interview: 'Wie die Gespräche ablaufen',
    projects: 'Projekte, die es zeigen',
    certifications: 'Zertifikate',
    tasks: 'Woraus die Tage bestehen',
  },
  noRole: 'Ohne Rolle kein Rat zur Rolle',
  noRoleHint: 'RoleLens hält das nicht für eine KI-, ML- oder Datenrolle. Wenn es doch eine ist, gib sie oben an.',
  nothing: (role) => `Die Quellen sagen nichts zur Vorbereitung auf ${role}.`,
  failed: 'Das Rollenlexikon ließ sich nicht öffnen',
  failedHint: 'Schließe dieses Fenster und öffne es noch einmal.',
  guide: (role) => `${role} im Rollenlexikon`,
};

/** Statements with their sources. */
export const statements: Messages['statements'] = {
  inEnglish: 'Was die Artikel sagen, steht auf Englisch.',
  sources: (n) => count(n, 'Quelle', 'Quellen'),
  sourcesOf: (text) => `Quellen zu: ${text}`,
  showAll: (n) => `Alle ${n} zeigen`,
  showFewer: 'Weniger zeigen',
  lines: (lines) => `(${lines.length === 1 ? 'Zeile' : 'Zeilen'} ${lines.join(', ')})`,
  ended: (month) => `Wird nicht mehr angeboten (${month}).`,
};
