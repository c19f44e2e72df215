import type { FitChoice, FitQuestionId } from '../../../lib/career/fit-questions';
import type { Messages } from '../en';
import { count } from './count';

type Choices = { readonly [Question in FitQuestionId]: Readonly<Record<FitChoice<Question>, string>> };

const choices: Choices = {
  background: {
    software: 'Softwareentwicklung',
    ml: 'Machine Learning oder Data Science',
    analytics: 'Datenanalyse oder Berichtswesen',
    operations: 'IT-Betrieb oder DevOps',
    research: 'Wissenschaft oder Forschung',
    product: 'Produkt, Projekte oder Beratung',
    communication: 'Marketing, Text, Design oder Lehre',
    field: 'Anderes Fach: Gesundheit, Finanzen, Recht, Technik',
    starting: 'Ich fange gerade an',
  },
  work: {
    build: 'Dinge bauen',
    analyze: 'Antworten finden',
    run: 'Systeme am Laufen halten',
    research: 'Herausfinden, was noch niemand weiß',
    plan: 'Projekte planen und leiten',
    advise: 'Menschen beraten',
    explain: 'Erklären, schreiben, gestalten',
    check: 'Testen und prüfen',
  },
  subject: {
    language: 'Sprache und Text',
    vision: 'Bilder und Video',
    speech: 'Gesprochenes und Klang',
    machines: 'Roboter, Hardware, Infrastruktur',
    data: 'Daten und Zahlen',
    business: 'Wie Unternehmen funktionieren',
    society: 'Fairness, Sicherheit, Recht',
    media: 'Kunst und Medien',
  },
  goal: {
    pay: 'Hohes Gehalt',
    growth: 'Ein wachsendes Feld',
    quick: 'Schneller Einstieg',
    impact: 'Arbeit, die Gutes bewirkt',
    lead: 'Menschen führen',
  },
  coding: { none: 'Ich programmiere nicht', some: 'Skripte oder SQL', fluent: 'Ich schreibe Software' },
  math: { little: 'Alltagsmathematik', some: 'Etwas Statistik', strong: 'Mathematik aus dem Studium' },
  degree: { none: 'Kein Abschluss', bachelor: 'Bachelor', master: 'Master', doctorate: 'Promotion' },
  time: {
    'months-3': 'Drei Monate',
    'months-6': 'Ein halbes Jahr',
    'months-12': 'Ein Jahr',
    'months-18': 'Eineinhalb Jahre oder mehr',
  },
};

/** All roles ranked for one person, and the questions for it. */
export const career: Messages['career'] = {
  heading: 'Passende Rollen',
  intro: (roles) =>
    `Alle ${roles} Rollen des Lexikons, für dich sortiert: nach deinem Lebenslauf, nach acht kurzen Fragen oder nach beidem.`,
  loading: 'Dein Stand wird gelesen',
  failed: 'Dein Lebenslauf konnte nicht gelesen werden. Lade diese Seite neu, um es noch einmal zu versuchen.',
  basis: {
    label: 'Sortiert nach',
    both: 'Lebenslauf und Antworten',
    resume: 'Lebenslauf',
    answers: 'Antworten',
  },
  formula: {
    resume: (version) =>
      `Nach Lebenslauf (Formel ${version}): Kernfähigkeiten zählen am meisten, dann übliche, dann solche, die von Vorteil sind. Seltene sagen mehr als verbreitete, eine verwandte bringt 30\u00a0%, Soft Skills entscheiden nie, und eine frühere Stelle in der Rolle gleicht einen Teil des Fehlenden aus. Zu wenige Kernfähigkeiten begrenzen die Zahl.`,
    answers: (version) =>
      `Nach Antworten (Formel ${version}): Jede beantwortete Frage hat ihr Gewicht; Hintergrund, Tätigkeit und Gegenstand haben das größte. Mehr Code, Mathematik, Bildung oder Zeit senkt keine Rolle.`,
    both: (resume, answers) =>
      `Nach beidem: ${100 * resume}\u00a0% der Punkte aus dem Lebenslauf, ${100 * answers}\u00a0% aus den Antworten.`,
  },
  formulaTitle: 'Wie die Punkte entstehen',
  bands: { close: 'Passt sehr gut', good: 'Passt gut', partial: 'Passt teilweise', far: 'Weit entfernt' },
  meaning: {
    resume:
      'Die Zahl sagt, wie viel von dem, was eine Rolle verlangt, dein Lebenslauf zeigt; 100 ist alles, was zählt.',
    answers:
      'Die Zahl sagt, wie gut eine Rolle zu deinen Antworten passt, nicht, ob du sie schon ausfüllen kannst: Fähigkeiten zählen hier nicht.',
    both: 'Die Zahl verbindet, wie viel von dem, was eine Rolle verlangt, dein Lebenslauf zeigt und wie gut sie zu deinen Antworten passt.',
  },
  scale: ({ close, good, partial }) =>
    `Eine Skala für alles: „passt sehr gut“ ab ${close}, „passt gut“ ab ${good}, „passt teilweise“ ab ${partial}. Eine Prognose, ob du eingestellt wirst, ist das nicht.`,
  coreLimit:
    '„Passt gut“ setzt außerdem die Hälfte der Kernfähigkeiten voraus, „passt sehr gut“ drei Viertel davon oder die Hälfte und eine frühere Stelle in der Rolle; sonst bleibt die Zahl darunter.',
  score: (score) => `${score} von 100`,
  sum: (resume, answers) => `${resume} nach Lebenslauf, ${answers} nach Antworten`,
  noResume: {
    title: 'Noch kein Lebenslauf',
    text: 'Beantworte die Fragen unten, oder füge einen Lebenslauf hinzu: Dann wird jede Rolle nach seinen Fähigkeiten bewertet. Beides bleibt in diesem Browser.',
    action: 'Lebenslauf hinzufügen',
  },
  nothing: 'Beantworte eine Frage, und hier erscheint die Rangliste.',
  allFar: {
    title: 'Keine Rolle liegt nah an deinem Lebenslauf',
    text: 'Er zeigt wenige der Fähigkeiten, die KI-, ML- und Datenrollen verlangen. Das ist kein Urteil über dich: Die Fragen sortieren die Rollen nach dem, was du mitbringst und willst, und jede Rolle zeigt einen Weg hinein.',
  },
  list: 'Rollen, die passendste zuerst',
  showAll: (n) => `Alle ${n} Rollen zeigen`,
  showFewer: 'Weniger zeigen',
  ranking: (basis, role) => `Sortiert nach: ${basis}. An erster Stelle: ${role}.`,
  questions: {
    heading: 'Acht Fragen',
    answered: (n, of) => `${n} von ${of} beantwortet`,
    kept: 'Nur in diesem Browser gespeichert',
    most: (n) => (n === 1 ? '' : `bis zu ${n}`),
    reset: 'Antworten löschen',
    notKept: 'Die Antworten konnten nicht gespeichert werden. Die Rangliste folgt ihnen trotzdem.',
    text: {
      background: 'Woher kommst du?',
      work: 'Was tust du gern?',
      subject: 'Womit?',
      goal: 'Was ist dir am wichtigsten?',
      coding: 'Programmierst du?',
      math: 'Wie viel Mathematik kannst du?',
      degree: 'Dein höchster Abschluss?',
      time: 'Wie lange kannst du bis zur ersten Stelle lernen?',
    },
    choices,
  },
  why: {
    heading: 'Warum',
    held: (n) =>
      n === 0
        ? 'Keine ihrer Fähigkeiten steht in deinem Lebenslauf.'
        : `In deinem Lebenslauf: ${count(n, 'Fähigkeit', 'Fähigkeiten')} dieser Rolle`,
    near: (n) => `Verwandt mit dem, was du kannst: ${count(n, 'Fähigkeit', 'Fähigkeiten')}`,
    job: (title) => `Du hast als ${title} gearbeitet.`,
    speaking: 'Antworten, die dafür sprechen',
    against: 'Antworten, die dagegen sprechen',
    ours: 'unsere eigene Einschätzung',
    takes: {
      coding: {
        none: 'Code ist nicht nötig.',
        some: 'Nötig sind Skripte oder SQL.',
        fluent: 'Nötig ist sicheres Programmieren.',
      },
      math: {
        little: 'Alltagsmathematik genügt.',
        some: 'Nötig ist etwas Statistik.',
        strong: 'Nötig ist Mathematik aus dem Studium.',
      },
      degree: {
        none: 'Üblich ist kein Abschluss.',
        bachelor: 'Üblich ist ein Bachelor.',
        master: 'Üblich ist ein Master.',
        doctorate: 'Üblich ist eine Promotion.',
      },
      time: (months) =>
        `Von deinem Hintergrund bis zur ersten Stelle dauert es etwa ${count(months, 'Monat', 'Monate')}, das Lernen eingerechnet.`,
    },
  },
  gap: {
    heading: 'Was fehlt',
    core: 'Kernfähigkeiten, die aussagekräftigsten zuerst',
    common: 'Übliche',
    none: 'Du zeigst alle Kernfähigkeiten dieser Rolle.',
    onlyNear: 'Du zeigst die Kernfähigkeiten dieser Rolle oder etwas, das ihnen nahe kommt.',
    unknown: 'Füge einen Lebenslauf hinzu, um zu sehen, was dir fehlt. Das sind die Kernfähigkeiten der Rolle:',
  },
  path: {
    heading: 'Der Weg dorthin',
    from: (from) => `Bisher ${from}`,
    months: (months, isOurs) =>
      `Von deinem Hintergrund bis zur ersten Stelle in dieser Rolle, das Lernen eingerechnet: etwa ${count(months, 'Monat', 'Monate')}${isOurs ? ', nach unserer eigenen Einschätzung' : ''}.`,
    coreHeld:
      'Du zeigst schon alle Kernfähigkeiten dieser Rolle. Solche Zeiten rechnen ein, sie erst zu lernen; vor dir liegt also weniger.',
    none: 'Keine Quelle beschreibt einen Weg in diese Rolle.',
    time: 'Was Quellen zur Dauer sagen',
    entry: 'Wie der Einstieg gelingt',
    roadmap: 'Fahrplan',
  },
  pay: {
    heading: 'Gehalt',
    level: 'Stufe für das Gehalt',
    country: 'Land für das Gehalt',
  },
  guide: (role) => `${role} im Rollenlexikon`,
  guideShort: 'Rollenlexikon',
  plan: (role) => `Lernplan für ${role}`,
  planShort: 'Lernplan für diese Rolle',
};
