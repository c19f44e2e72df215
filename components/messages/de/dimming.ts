import { GERMAN_PERIODS } from '../../../lib/salary/local-periods';
import type { Messages } from '../en';

/** Rules by which cards of result lists are dimmed, and what the page's highlights may tell. */
export const dimming: Messages['dimming'] = {
  heading: 'Stellen in Ergebnislisten abblenden',
  intro:
    'Über der Karte einer Stelle, auf die eine Regel zutrifft, liegt ein Schleier. Nichts verschwindet, die Karte nennt den Grund, und ein Knopf dort hebt den Schleier. Die Website kann merken, welche Karten abgeblendet sind, den Grund nicht.',
  rules: {
    viewed: { label: 'Schon geöffnet', hint: 'Auf beiden Websites, solange gesehene Stellen behalten werden.' },
    applied: { label: 'Darauf beworben', hint: 'Gemerkte Stellen ab „Beworben“, wie es auch ausging.' },
    promoted: { label: 'Gesponserte Anzeigen', hint: 'Wo die Website selbst es auf der Karte sagt.' },
  },
  pay: {
    label: 'Gehalt unter',
    hint: 'Nur wo eine Karte ein Gehalt in dieser Währung und für diesen Zeitraum nennt und es ganz darunter liegt. Leer heißt: kein Mindestgehalt.',
    amount: 'Mindestgehalt',
    currency: 'Währung',
    period: 'Zeitraum',
    invalid: 'Gib einen Betrag in Ziffern ein, etwa 90000.',
    per: GERMAN_PERIODS,
  },
  lists: {
    companies: {
      label: 'Firmen',
      hint: 'Der ganze Name; Großschreibung und Rechtsform sind gleich.',
      add: 'Firma',
    },
    words: { label: 'Wörter im Titel', hint: 'Ganze Wörter, etwa „Praktikum“ oder „Teilzeit“.', add: 'Wort' },
  },
  add: 'Hinzufügen',
  remove: (name) => `${name} entfernen`,
  removed: (name) => `${name} ist entfernt.`,
  full: 'Diese Liste ist voll. Entferne erst etwas.',
  sites: 'Wo',
  on: (site) => `Auf ${site}`,
  failed: 'Diese Regel konnte nicht gespeichert werden. Versuche es noch einmal.',
  own: {
    label: 'Hervorhebungen dürfen sagen, was dein Lebenslauf hat und was fehlt',
    hint: 'Die Seite kann Hervorhebungen lesen; die Website könnte so erfahren, welche Fähigkeiten du hast.',
  },
};
