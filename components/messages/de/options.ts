import type { Messages } from '../en';
import { found, resume } from './resume';

/** The options page. */
export const options: Messages['options'] = {
  title: 'Optionen',
  navigation: 'Abschnitte',
  resume,
  found,
  sites: {
    heading: 'Auf der Seite',
    intro:
      'Ein Hinweis neben dem Titel der offenen Anzeige zeigt Rolle, Gehalt und deine Abdeckung, dazu die unten gewählten Markierungen. Ist eine Website ausgeschaltet, bleibt sie unberührt; der Knopf in der Symbolleiste zeigt weiterhin alles.',
    show: (site) => `Hinweis auf ${site} zeigen`,
    names: { linkedin: 'LinkedIn', indeed: 'Indeed' },
    failed: 'Diese Auswahl konnte nicht gespeichert werden. Versuche es noch einmal.',
  },
  privacy: {
    heading: 'Datenschutz',
    readsTitle: 'Liest',
    reads: [
      'Die Stellenanzeige, die in einem Tab von LinkedIn oder Indeed offen ist, und die Karten ihrer Ergebnisliste, so wie die Seite sie zeigt.',
      'Eine Seite einer anderen Website, wenn du es per Knopf, Taste oder Menü verlangst, und nur dann.',
      'Den Lebenslauf, den du hier auswählst oder einfügst. Er liegt in diesem Browser, wo keine Webseite ihn sehen kann.',
    ],
    neverTitle: 'Tut nie',
    never: [
      'Etwas irgendwohin senden: kein Server, kein Konto, kein Code fürs Netz.',
      'Auf einer Website klicken, scrollen oder tippen oder Seiten abrufen, die du nicht geöffnet hast.',
      'Eine Webseite sehen lassen, was in deinem Lebenslauf steht, außer du erlaubst es für die Hervorhebungen.',
    ],
  },
  data: {
    heading: 'Woher die Zahlen kommen',
    intro: 'Gehälter, Rollen und Ratschläge stammen aus diesen Quellen und sind in der Erweiterung enthalten.',
    article: 'Artikel',
    dataset: 'Datensatz',
    publisherUnknown: 'Herausgeber unbekannt',
    undated: 'ohne Datum',
  },
};
