import type { Messages } from '../en';
import { count, number } from './count';

/** What the browser itself says of the extension, measured while one looks. */
export const proof: Messages['proof'] = {
  heading: 'Sieh selbst nach',
  intro: 'Bei deinem Browser erfragt, während du diese Seite ansiehst, nicht von uns aufgeschrieben.',
  requests: {
    heading: 'Anfragen nach außen',
    none: 'Bisher keine',
    own: 'Gezählt, seit diese Seite offen ist. Alles, was sie zeigt, kam mit der Erweiterung.',
    policy: (rule) => `Der Browser würde eine ablehnen: Seine Regel für diese Seiten lautet ${rule}.`,
    some: (n) => `${count(n, 'Adresse', 'Adressen')} außerhalb der Erweiterung`,
    alarm: 'Das sollte nicht sein. Bitte melde es.',
  },
  size: {
    heading: 'In diesem Browser gespeichert',
    bytes: (bytes) => formatBytes(bytes),
    unknown: 'Größe nicht bekannt',
    hint: 'Alles zusammen, vom Browser geschätzt.',
  },
  permissions: {
    heading: 'Erteilte Berechtigungen',
    why: {
      storage: 'bewahrt deine Auswahl auf',
      unlimitedStorage: 'bewahrt mehr Anzeigen auf, als eine Seite darf',
      activeTab: 'liest die vordere Seite, wenn du den Knopf, eine Taste oder das Menü benutzt, und nur dann',
      scripting: 'startet das Lesen in Tabs, die schon offen waren',
      contextMenus: 'ergänzt das Menü der rechten Maustaste',
      sidePanel: 'zeigt die Seitenleiste',
    },
    other: 'gehört zu keiner hier bekannten Funktion',
    sites: 'Websites, die gelesen werden dürfen',
    noSites: 'Keine: Dein Browser gibt beide Websites erst frei, wenn du sie erlaubst.',
  },
  stored: {
    heading: 'Was wo gespeichert ist',
    database: 'In der eigenen Datenbank der Erweiterung, für jede Webseite verschlossen',
    storage: 'Im Speicher des Browsers für Erweiterungen',
    sync: 'In der Synchronisierung des Browsers',
    rows: {
      resumes: 'Lebensläufe, mit deinen Angaben zu ihren Fähigkeiten',
      postings: 'Gemerkte Anzeigen',
      texts: 'Texte gemerkter Anzeigen',
      seen: 'Stellen, die du angesehen hast',
      asks: 'Fähigkeiten, die diese Stellen verlangen',
      settings: 'Antworten, Plan und Auswahl zu Anzeigen',
      local: 'Einstellungen und Auswahl für Seiten',
      synced: 'Einstellungen, weil du es so gewählt hast',
    },
    number,
  },
  unread: 'Das konnte nicht gelesen werden. Lade die Seite neu.',
};

/** Everything out, in and away. */
export const library: Messages['library'] = {
  heading: 'Deine Daten',
  export: {
    label: 'Alles exportieren',
    hint: 'Eine JSON-Datei mit Lebensläufen, gemerkten und gesehenen Anzeigen, Plan, Antworten und Einstellungen. Sie ist nicht verschlüsselt: Bewahre sie auf wie deinen Lebenslauf.',
    button: 'Exportieren',
    fileName: (day) => `rolelens-backup-${day}.json`,
    done: (name) => `${name} liegt bei deinen Downloads.`,
    failed: 'Die Datei konnte nicht erstellt werden. Schließe andere Tabs und versuche es noch einmal.',
  },
  import: {
    label: 'Sicherung importieren',
    hint: 'Du siehst, was in der Datei steht, bevor sich etwas ändert.',
    button: 'Datei wählen',
    reading: (file) => `${file} wird gelesen`,
    faults: {
      'too-large': 'Diese Datei ist größer als jede Sicherung. Wähle die Datei, die RoleLens exportiert hat.',
      'not-json': 'Diese Datei ist abgeschnitten oder keine Sicherung. Exportiere sie an ihrem Ursprung noch einmal.',
      'not-a-backup': 'Diese Datei stammt nicht von RoleLens. Wähle eine, deren Name mit rolelens-backup beginnt.',
      newer: 'Diese Sicherung stammt von einer neueren Version. Aktualisiere RoleLens und versuche es noch einmal.',
    },
    unread: 'Die Datei konnte nicht gelesen werden. Wähle sie noch einmal.',
    unchanged: (file) => `${file} wurde nicht importiert. Nichts hat sich geändert.`,
    found: (file) => `Was in ${file} steht`,
    from: (when) => `Exportiert am ${when}`,
    holds: {
      resumes: (n) => count(n, 'Lebenslauf', 'Lebensläufe'),
      postings: (n) => count(n, 'gemerkte Anzeige', 'gemerkte Anzeigen'),
      seen: (n) => count(n, 'angesehene Stelle', 'angesehene Stellen'),
      settings: (n) => count(n, 'Antwort oder Auswahl', 'Antworten und Auswahlen'),
      preferences: (n) => count(n, 'Einstellung', 'Einstellungen'),
    },
    nothing: 'Gar nichts: Die Sicherung ist leer.',
    damaged: (n) =>
      `${count(n, 'Eintrag ist', 'Einträge sind')} nicht lesbar und ${n === 1 ? 'wird' : 'werden'} ausgelassen. Alle anderen kommen vollständig an.`,
    mode: 'Was damit geschehen soll',
    merge: 'Zum Vorhandenen hinzufügen',
    mergeHint: 'Von zwei Fassungen bleibt die zuletzt geänderte. Deine Auswahl hier bleibt.',
    replace: 'Vorhandenes ersetzen',
    replaceHint: 'Was jetzt hier ist, geht verloren.',
    confirm: { merge: 'Hinzufügen', replace: 'Alles ersetzen' },
    cancel: 'Abbrechen',
    cancelled: 'Nichts wurde importiert.',
    working: 'Wird importiert',
    done: {
      merge: 'Die Sicherung wurde hinzugefügt.',
      replace: 'Die Sicherung hat das Vorhandene ersetzt.',
    },
    full: 'In diesem Browser ist kein Platz dafür. Alles ist, wie es war. Lösche gespeicherte Anzeigen oder schaffe Platz auf dem Datenträger und versuche es noch einmal.',
    failed: 'Die Sicherung konnte nicht importiert werden. Alles ist, wie es war.',
    undo: 'Import rückgängig machen',
    undoHint: 'Möglich, bis du diese Seite schließt oder neu lädst.',
    undone: 'Alles ist wieder wie vor dem Import.',
    notUndone: 'Der Import ließ sich nicht rückgängig machen. Versuche es noch einmal.',
  },
  erase: {
    label: 'Alles löschen',
    hint: 'Lebensläufe, gemerkte Anzeigen, Plan, Antworten, Einstellungen und was in der Synchronisierung des Browsers liegt.',
    button: 'Alles löschen',
    title: 'Alles löschen, was RoleLens gespeichert hat?',
    goes: (resumes, postings) =>
      `${count(resumes, 'Lebenslauf', 'Lebensläufe')}, ${count(postings, 'gemerkte Anzeige', 'gemerkte Anzeigen')} und alles andere hier Gespeicherte: endgültig gelöscht. Das lässt sich nicht rückgängig machen.`,
    goesUncounted: 'Alles hier Gespeicherte wird endgültig gelöscht. Das lässt sich nicht rückgängig machen.',
    exportFirst: 'Zuerst exportieren',
    exported: 'Die Datei liegt bei deinen Downloads.',
    confirm: 'Alles löschen',
    cancel: 'Alles behalten',
    done: 'Alles ist gelöscht.',
    failed: 'Nicht alles konnte gelöscht werden. Schließe andere Tabs von RoleLens und versuche es noch einmal.',
  },
};

function formatBytes(bytes: number): string {
  const [value, unit] =
    bytes < 1_000_000 ? [bytes / 1_000, 'kB'] : bytes < 1_000_000_000 ? [bytes / 1_000_000, 'MB'] : [bytes / 1e9, 'GB'];
  const text = value.toLocaleString('de', { maximumFractionDigits: value < 10 ? 1 : 0 });
  return `${text}\u00a0${unit}`;
}
