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
  /** What sources are called beside what they say, by id; their own titles stand once in the options. */
  names: {
    'ai-career-guide-2026': 'Karriereratgeber 2026',
    'ai-career-trends-2025': 'Karrieretrends 2025',
    'ai-job-market-2024': 'Arbeitsmarkt-Nachrichten 2024',
    'ai-job-market-opinion-undated': 'Persönliche Sicht, ohne Datum',
    'ai-jobs-future-of-work-2024': 'Zukunft der Arbeit 2024',
    'ai-jobs-net-salaries': 'Gehaltsdaten von ai-jobs.net 2025',
    'onet-technology-skills': 'O*NET, Technik-Fähigkeiten',
  },
  inEnglish: 'Was die Artikel sagen, steht auf Englisch.',
  sources: (n) => count(n, 'Quelle', 'Quellen'),
  sourcesOf: (text) => `Quellen zu: ${text}`,
  showAll: (n) => `Alle ${n} zeigen`,
  showFewer: 'Weniger zeigen',
  lines: (lines) => `(${lines.length === 1 ? 'Zeile' : 'Zeilen'} ${lines.join(', ')})`,
  ended: (month) => `Wird nicht mehr angeboten (${month}).`,
};
