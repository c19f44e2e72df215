import type { Messages } from '../en';
import { count } from './count';
import { sayRefusal } from './resume-refusals';

/** Importing and keeping resumes. */
export const resume: Messages['options']['resume'] = {
  heading: 'Dein Lebenslauf',
  first: 'Beginne mit deinem Lebenslauf',
  steps: [
    'Wähle die Datei mit deinem Lebenslauf, zieh sie hierher oder füge den Text ein. Er bleibt in diesem Browser.',
    'Sieh den Text durch, wie ihn eine Maschine liest, und berichtige, was falsch ist.',
    'Öffne eine Anzeige auf LinkedIn oder Indeed: Jede verlangte Fähigkeit wird an deinen Zeilen geprüft.',
  ],
  intro: 'Jede Anzeige wird am verwendeten Lebenslauf geprüft, Fähigkeit für Fähigkeit und Zeile für Zeile.',
  name: 'Name',
  defaultName: 'Mein Lebenslauf',
  text: 'Text des Lebenslaufs',
  asRead: (file) =>
    `Der Text von ${file}, wie ihn eine Maschine liest. Berichtige, was falsch ist; die Datei bleibt, wie sie ist.`,
  placeholder: 'Markiere in deinem Lebenslauf alles, kopiere es und füge es hier ein.',
  size: (words, characters, limit) => `${count(words, 'Wort', 'Wörter')}, ${characters} von ${limit} Zeichen`,
  save: 'Lebenslauf speichern',
  saving: 'Wird gespeichert',
  saved: 'Gespeichert',
  savedOn: (when) => `Gespeichert am ${when}`,
  unsaved: 'Noch nicht gespeichert',
  replace: 'Durch Datei ersetzen',
  remove: 'Lebenslauf löschen',
  leaveNew: 'Zurück zu deinen Lebensläufen',
  removed: 'Lebenslauf gelöscht.',
  replaced: (name) => `„${name}“ hat einen neuen Text.`,
  undo: 'Rückgängig',
  dismiss: 'Schließen',
  toasts: 'Mitteilungen',
  empty: 'Es gibt noch keinen Text. Füge zuerst deinen Lebenslauf ein.',
  tooLong: (characters, limit) =>
    `Dieser Text hat ${characters} Zeichen, erlaubt sind ${limit}. Nimm nur den Lebenslauf, ohne Anlagen.`,
  failed: 'Der Lebenslauf konnte nicht gespeichert werden. Dein Text ist noch da; versuche es noch einmal.',
  full: 'In diesem Browser ist kein Platz mehr. Dein Text ist noch da. Exportiere und lösche einige gespeicherte Anzeigen und versuche es noch einmal.',
  notRemoved: 'Der Lebenslauf konnte nicht gelöscht werden. Versuche es noch einmal.',
  notChosen: 'Dieser Lebenslauf konnte nicht ausgewählt werden. Versuche es noch einmal.',
  notUndone: 'Das ließ sich nicht rückgängig machen. Versuche es noch einmal.',
  list: {
    legend: 'Lebensläufe',
    hint: 'Der ausgewählte wird mit Anzeigen verglichen.',
    unsaved: 'Änderungen nicht gespeichert',
    detail: {
      pages: (n) => count(n, 'Seite', 'Seiten'),
      words: (n) => count(n, 'Wort', 'Wörter'),
      pasted: 'eingefügter Text',
      kinds: {
        pdf: 'PDF',
        docx: 'Word',
        txt: 'Textdatei',
        markdown: 'Markdown',
        'json-resume': 'JSON Resume',
      },
    },
  },
  import: {
    heading: 'Lebenslauf hinzufügen',
    choose: 'Datei wählen',
    paste: 'Text einfügen',
    drop: 'oder irgendwo auf dieser Seite ablegen',
    dropNow: 'Datei loslassen, um sie zu lesen',
    kinds:
      'PDF, Word (.docx), Text, Markdown oder JSON Resume, bis 20\u00a0MB. In diesem Browser gelesen und nirgendwohin gesendet.',
    reading: (file) => `${file} wird gelesen`,
    page: (page, pages) => `Seite ${page} von ${pages}`,
    cancel: 'Abbrechen',
    cancelled: (file) => `Das Lesen von ${file} wurde abgebrochen. Nichts hat sich geändert.`,
    failed: (file) => `${file} wurde nicht importiert`,
    several: 'Das waren mehrere Dateien auf einmal. Zieh immer nur eine hierher.',
    refused: sayRefusal,
    notSaved: 'Die Datei wurde gelesen, konnte aber nicht gespeichert werden. Versuche es noch einmal.',
    kept: (n) => (n === 1 ? 'Dein Lebenslauf bleibt, wie er war.' : 'Deine Lebensläufe bleiben, wie sie waren.'),
    done: (file, name, words) =>
      `${file} wurde gelesen: ${count(words, 'Wort', 'Wörter')}. Gespeichert als „${name}“ und ab jetzt verwendet.`,
    judged: (n) => `Was du zu ${count(n, 'Fähigkeit', 'Fähigkeiten')} gesagt hast, gilt weiter.`,
  },
};

/** What is read in a resume. */
export const found: Messages['options']['found'] = {
  heading: 'Was RoleLens darin liest',
  skills: (n) => count(n, 'Fähigkeit', 'Fähigkeiten'),
  showAll: (n) => (n === 1 ? '1 Fähigkeit zeigen' : `Alle ${count(n, 'Fähigkeit', 'Fähigkeiten')} zeigen`),
  showFewer: 'Weniger zeigen',
  words: (n) => count(n, 'Wort', 'Wörter'),
  lines: (n) => count(n, 'Zeile', 'Zeilen'),
  line: (line) => `Zeile ${line}`,
  others: (lines) => `auch ${lines}`,
  none: 'Keine Fähigkeiten gefunden. Ist der Text vollständig eingefügt? Gescannte Seiten enthalten keinen Text.',
  judged: {
    heading: 'Deine Angaben',
    held: 'von dir hinzugefügt',
    removed: 'von dir entfernt',
    ignored: 'ignoriert',
  },
  nothing: 'Sobald ein Lebenslauf gespeichert ist, stehen hier seine Fähigkeiten, jede mit ihrer Zeile.',
  time: (months) => (months < 12 ? 'unter einem Jahr' : `etwa ${formatYears(months)}`),
  timeTitle: 'In datierten Stellen, deren Zeilen sie zeigen',
  add: {
    label: 'Fähigkeit hinzufügen',
    hint: 'Für das, was du kannst und der Text nicht sagt.',
    placeholder: 'Name eingeben',
    also: (alias) => `auch ${alias} genannt`,
    kind: (kind) => `${kind} gehört dazu`,
    known: 'zählt schon',
    none: (query) =>
      `RoleLens kennt keine Fähigkeit namens „${query}“ und kann sie nicht hinzufügen. Nennt eine Anzeige sie, wird sie im Text deines Lebenslaufs trotzdem gesucht.`,
    found: (n) => `${count(n, 'Fähigkeit passt', 'Fähigkeiten passen')}.`,
    failed: 'Die Suche antwortet nicht. Versuche es noch einmal.',
  },
  place: {
    heading: 'Wohnort',
    none: 'Oben wurde kein Ort gefunden.',
    remote: 'Offen für Arbeit von zu Hause',
    relocation: 'Würde umziehen',
  },
  jobs: 'Stellen',
  jobSum: (jobs, months) =>
    months === undefined
      ? count(jobs, 'datierte Stelle', 'datierte Stellen')
      : `${count(jobs, 'datierte Stelle', 'datierte Stellen')}, zusammen ${formatTime(months)}`,
  noJobs: 'Keine datierte Stelle gefunden, deshalb sind die Jahre nicht bekannt.',
  untitled: 'Titel nicht erkannt',
  period: (start, end) => (end === undefined ? start : `${start} – ${end}`),
  today: 'heute',
  education: 'Ausbildung',
  degrees: {
    associate: 'Associate Degree',
    bachelor: 'Bachelor',
    master: 'Master',
    doctorate: 'Promotion',
  },
  ongoing: 'noch nicht abgeschlossen',
  noEducation: 'Kein Abschluss gefunden.',
  certificates: 'Zertifikate',
  noCertificates: 'Kein Zertifikat gefunden.',
};

/** "unter einem Jahr", "1 Jahr", "3,5 Jahre". */
function formatTime(months: number): string {
  return months < 12 ? 'unter einem Jahr' : formatYears(months);
}

/** In half years, as the report counts them; never more than there are. */
function formatYears(months: number): string {
  return count(Math.floor(months / 6) / 2, 'Jahr', 'Jahre');
}
