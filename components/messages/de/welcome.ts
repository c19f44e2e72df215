import type { Messages } from '../en';
import { count } from './count';

/** The first minute after the installation. */
export const welcome: Messages['welcome'] = {
  title: 'Willkommen',
  progress: (step, of) => `Schritt ${step} von ${of}`,
  steps: 'Schritte',
  back: 'Zurück',
  skipAll: 'Einführung überspringen',
  about: {
    heading: 'Sieh beim Lesen, was eine Stelle wirklich verlangt und zahlt',
    text: 'Öffne eine KI-, ML- oder Datenanzeige auf LinkedIn oder Indeed. RoleLens liest sie auf deinem eigenen Rechner und sagt dir neben ihrem Titel drei Dinge.',
    picture:
      'Eine Stellenanzeige mit einem Hinweis daneben: welche Rolle es ist, was sie zahlt, wie viel davon ein Lebenslauf abdeckt',
    points: [
      ['Welche Rolle es ist', 'was auch immer der Titel sagt'],
      ['Was diese Rolle zahlt', 'und wo dieses Angebot liegt'],
      ['Was deinem Lebenslauf dafür fehlt', 'und was du vor der Bewerbung änderst'],
    ],
    never: 'Was RoleLens nie tut',
    neverPoints: [
      'Etwas irgendwohin senden. Es hat keinen Server, kein Konto und keinen Code fürs Netz.',
      'Klicken, tippen oder Seiten abrufen, die du nicht geöffnet hast.',
      'Einer Webseite zeigen, was in deinem Lebenslauf steht.',
    ],
    next: 'Weiter: dein Lebenslauf',
    sample: {
      title: 'Applied AI Specialist',
      where: 'Ein Unternehmen · Eine Stadt',
      role: 'Machine Learning Engineer',
      pay: 'Gehalt der Rolle',
      offer: 'dieses Angebot: niedrig',
      coverage: 'Deinem Lebenslauf fehlt',
      skills: ['Kubernetes', 'MLflow'],
    },
  },
  resume: {
    heading: 'Füge deinen Lebenslauf hinzu, und jede Anzeige wird daran geprüft',
    text: 'Er bleibt in diesem Browser, wo keine Webseite ihn sehen kann, und du kannst ihn in den Optionen jederzeit löschen.',
    read: (name) => `„${name}“ wird verwendet`,
    skills: (n) => `${count(n, 'Fähigkeit', 'Fähigkeiten')} darin gelesen, darunter:`,
    none: 'Darin wurde keine bekannte Fähigkeit gefunden. In den Optionen kannst du den Text durchsehen, wie ihn eine Maschine liest.',
    reading: 'Dein Lebenslauf wird gelesen',
    skip: 'Jetzt überspringen',
    next: 'Weiter: eine Beispielanzeige',
  },
  sample: {
    heading: 'So sieht eine Anzeige in RoleLens aus',
    text: 'Eine erfundene Anzeige, eben erst von der Erweiterung selbst analysiert. Sieh dich in den Reitern um.',
    withResume: 'Mit deinem Lebenslauf verglichen.',
    frame: 'Beispielanzeige',
    analysing: 'Die Beispielanzeige wird analysiert',
    failed:
      'Das Beispiel konnte nicht analysiert werden. Lade diese Seite neu; wenn das nicht hilft, installiere RoleLens noch einmal.',
    tabs: 'Was die Reiter zeigen',
    tabPoints: [
      ['Gehalt', 'alle Quellen auf einer Skala, und wo das Angebot liegt'],
      ['Fähigkeiten', 'was du hast, mit der Zeile dazu; was fehlt, steht zuerst'],
      ['Tipps', 'welche Zeilen du änderst und was das bringt'],
      ['Gespräch', 'was gefragt wird und was du vorher baust'],
    ],
    pinTitle: 'Wo du es findest',
    pin: 'Hinter dem RoleLens-Knopf in der Symbolleiste, anfangs vielleicht unter dem Puzzleteil. Hefte ihn an, und seine Zahl zeigt deine Abdeckung.',
    more: 'Farben, Land, Tasten und was auf Seiten erscheint, bestimmst du.',
    done: 'Fertig',
    options: 'Optionen öffnen',
  },
};
