import type { Messages } from '../en';

/** How a page was read. */
export const reading: Messages['reading'] = {
  selection: 'Aus dem Text gelesen, den du markiert hast',
  'json-ld': 'Aus den Stellendaten gelesen, die diese Seite veröffentlicht',
  fallback: (fields) => `Ersatzweise gelesen: ${fields}`,
  fields: {
    sourceId: 'Kennung',
    title: 'Titel',
    company: 'Unternehmen',
    location: 'Ort',
    workplace: 'Arbeitsweise',
    employmentType: 'Anstellungsart',
    salary: 'Gehalt',
    datePosted: 'Datum',
    description: 'Text',
  },
  copyReport: 'Bericht über das Gefundene kopieren',
  copied: 'Bericht kopiert. Er enthält nichts vom Inhalt der Seite.',
  copyFailed: 'Der Bericht konnte nicht kopiert werden.',
};

/** What is said where there is no analysis. */
export const status: Messages['status'] = {
  loading: 'Anzeige wird gelesen',
  retry: 'Noch einmal versuchen',
  allow: 'Zugriff auf LinkedIn und Indeed erlauben',
  denied: 'Der Zugriff wurde nicht erlaubt. Du kannst jederzeit wieder fragen.',
  'no-tab': {
    title: 'Keine Anzeige in diesem Tab',
    text: 'Öffne eine Stellenanzeige auf LinkedIn oder Indeed, und RoleLens liest sie hier.',
  },
  'no-adapter': {
    title: 'Keine Anzeige in diesem Tab',
    text: 'LinkedIn und Indeed liest RoleLens von selbst. Klicke auf jeder anderen Seite mit einer Stelle auf den RoleLens-Knopf in der Symbolleiste.',
  },
  'no-posting-here': {
    title: 'Keine Anzeige auf dieser Seite gefunden',
    text: 'Die Seite gibt ihre Stelle nicht in lesbarer Form an. Markiere den Text der Anzeige, mindestens 200 Zeichen, und öffne RoleLens noch einmal.',
  },
  'no-posting-open': {
    title: 'Keine Anzeige geöffnet',
    text: 'Wähle eine Anzeige in der Liste. Was sie zahlt und verlangt, steht dann hier.',
  },
  'page-loading': {
    title: 'Die Seite lädt noch',
    text: 'Die Anzeige ist noch nicht da. Sie erscheint hier, sobald die Seite sie zeigt.',
  },
  'no-title': {
    title: 'Diese Anzeige hat keinen Titel',
    text: 'RoleLens hat eine Anzeige gefunden, aber keinen Titel, und rät deshalb keine Rolle.',
  },
  'no-description': {
    title: 'Diese Anzeige hat keinen Text',
    text: 'RoleLens hat den Titel gefunden, aber keine Beschreibung. Wenn die Seite eine zeigt, klappe sie ganz auf und versuche es noch einmal.',
  },
  'layout-unknown': {
    title: 'Diese Seite hat sich geändert',
    text: 'RoleLens kann die geänderte Seite nicht mehr lesen. Bis ein Update kommt: Markiere den Text der Anzeige und öffne RoleLens noch einmal.',
  },
  'no-access': {
    title: 'RoleLens darf diese Seite noch nicht lesen',
    text: 'Dein Browser gibt die Seite nicht frei. Nichts Gelesenes verlässt je diesen Rechner.',
  },
  error: {
    title: 'Die Analyse ist gescheitert',
    text: 'Beim Lesen dieser Anzeige ist etwas schiefgegangen.',
  },
};
