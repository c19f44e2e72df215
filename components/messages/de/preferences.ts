import { GERMAN_PAY_STEPS } from '../../../lib/salary/local-levels';
import { capitalise } from '../capitalise';
import type { Messages } from '../en';

/** What the user prefers, what is drawn in pages, and the keys of commands. */
export const preferences: Messages['preferences'] = {
  heading: 'Einstellungen',
  role: {
    label: 'Rolle, auf die du hinarbeitest',
    hint: 'Der Lernplan beginnt mit ihr, bis du dort ein anderes Ziel wählst.',
    none: 'Keine gewählt',
    search: 'Rolle suchen',
    change: 'Andere Rolle suchen',
    remove: 'Entfernen',
    removeNamed: (role) => `${role} entfernen`,
    unknown: 'Eine Rolle, die diese Version nicht kennt',
  },
  pay: 'Gehalt',
  level: {
    label: 'Stufe',
    hint: 'Gilt, wo eine Anzeige keine nennt.',
    any: 'Alle Stufen',
    options: capitalise(GERMAN_PAY_STEPS),
  },
  country: {
    label: 'Land',
    hint: 'Gilt, wo eine Anzeige keinen Ort nennt.',
    any: 'Keines',
  },
  currency: {
    label: 'Währung',
    hint: 'Zahlen in ihr kommen zuerst, wo eine Anzeige weder Ort noch Gehalt nennt. Umgerechnet wird nichts.',
    any: 'Keine',
  },
  basis: {
    label: 'Was das Gehalt umfasst',
    hint: 'Gilt, wo es für die Rolle solche Zahlen gibt.',
    any: 'Was am besten belegt ist',
    options: {
      'posted-range': 'Spannen aus Anzeigen',
      base: 'Grundgehalt',
      'base-and-equity': 'Grundgehalt und Aktien',
      total: 'Gesamtvergütung mit Bonus',
    },
  },
  look: 'Aussehen und Sprache',
  theme: {
    label: 'Farben',
    options: { system: 'Wie das System', light: 'Hell', dark: 'Dunkel' },
  },
  language: {
    label: 'Sprache',
    hint: 'Was die Artikel über Rollen, Gehalt und Fähigkeiten sagen, bleibt auf Englisch.',
    browser: 'Wie der Browser',
    options: { en: 'English', de: 'Deutsch', fr: 'Français' },
  },
  sync: {
    heading: 'Auf deinen anderen Rechnern',
    label: 'Diese Einstellungen mitnehmen',
    hint: 'Die Synchronisierung deines Browsers bringt die Auswahl oben über die Server seines Herstellers dorthin, wo du angemeldet bist. Von Lebenslauf, Fähigkeiten und Anzeigen geht nie etwas mit.',
  },
  failed: 'Diese Auswahl konnte nicht gespeichert werden. Versuche es noch einmal.',
  syncFailed:
    'Der Browser hat das nicht in seine Synchronisierung übernommen, es bleibt also, wie es war. Vielleicht ist sie voll oder ausgeschaltet.',
  saved: 'Gespeichert.',
};

/** What is drawn in the pages of the sites. */
export const page: Messages['page'] = {
  heading: 'Was dort erscheint',
  choices: {
    cards: {
      label: 'Stellen in Ergebnislisten markieren',
      hint: 'Rolle, Stufe, Gehalt und ob du sie schon offen hattest, eine kleine Zeile auf jeder Karte.',
    },
    highlights: {
      label: 'Fähigkeiten in der offenen Anzeige unterstreichen',
      hint: 'Verlangte, erwünschte und erwähnte sehen verschieden aus. Die Seite kann die Linien sehen; sie sagen nur, was in der Anzeige steht, außer du erlaubst unten mehr.',
    },
  },
  failed: 'Diese Auswahl konnte nicht gespeichert werden. Versuche es noch einmal.',
};

/** The keys of commands. */
export const shortcuts: Messages['shortcuts'] = {
  heading: 'Tastenkürzel',
  intro: 'Sie wirken im vorderen Tab: auf LinkedIn und Indeed und für markierten Text auf jeder Seite.',
  table: 'Befehle und ihre Tasten',
  command: 'Befehl',
  keys: 'Tasten',
  none: 'keine Tasten',
  commands: {
    _execute_action: 'Popup öffnen',
    'open-panel': 'Seitenleiste öffnen',
    'save-posting': 'Die offene Anzeige merken',
    'toggle-marks': 'Markierungen von RoleLens auf dieser Website aus- oder einblenden',
    'toggle-highlights': 'Fähigkeiten in der offenen Anzeige unterstreichen, ein oder aus',
    'analyse-selection': 'Den markierten Text als Anzeige analysieren',
  },
  change: 'Tasten ändern',
  how: 'Chrome, Edge und Brave: chrome://extensions/shortcuts. Firefox: about:addons, dann das Zahnrad, dann „Tastenkombinationen von Erweiterungen verwalten“.',
  notOpened: 'Dein Browser lässt eine Erweiterung diese Seite nicht öffnen. Gib ihre Adresse ein, siehe unten.',
  unread: 'Die Tasten konnten nicht gelesen werden.',
  unsupported: 'Dieser Browser hat keine Tastenkürzel für Erweiterungen.',
};
