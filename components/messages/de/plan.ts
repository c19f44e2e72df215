import type { PlanWords } from '../../../lib/plan/plan-words';
import { formatDay } from '../../ui/format-day';
import type { Messages } from '../en';
import { count, number } from './count';

function hours(n: number): string {
  const rounded = n >= 10 ? Math.round(n) : Math.round(n * 2) / 2;
  return rounded === 0 && n > 0 ? 'weniger als eine halbe Stunde' : count(rounded, 'Stunde', 'Stunden');
}

/** A sum of hours as exact as it is known: by fives from 20 on, by tens from 50 on. */
function about(n: number): string {
  return hours(n >= 50 ? Math.round(n / 10) * 10 : n >= 20 ? Math.round(n / 5) * 5 : n);
}

function day(iso: string): string {
  return formatDay(iso, 'de');
}

function range(min: number, max: number): string {
  return min === max ? String(min) : `${min} bis ${max}`;
}

/** The words of a plan, on the screen and in what is exported. */
const words: PlanWords = {
  title: (role) => (role === undefined ? 'Lernplan' : `Lernplan: ${role}`),
  spans: { '90-days': '90 Tage', '12-months': '12 Monate' },
  days: ({ start, end }) => `${day(start)} – ${day(end)}`,
  weeks: ({ from, to }) => (from === to ? `Woche ${from}` : `Wochen ${from}–${to}`),
  hours,
  pace: (n) => `${hours(n)} pro Woche`,
  summary: ({ hours: { total, learn, sourced }, untimed, assumedHours }) =>
    [
      sourced > 0 && `Wo Quellen eine Dauer nennen, sind es zusammen etwa ${about(sourced)}.`,
      untimed > 0 &&
        `Für ${count(untimed, 'Fähigkeit', 'Fähigkeiten')} nennt keine Quelle eine Dauer: Dafür sind je ${hours(assumedHours)} freigehalten, das ist nur ein Platzhalter.`,
      `Zum Lernen hat dieser Plan ${hours(learn)}, insgesamt ${hours(total)}.`,
    ]
      .filter(Boolean)
      .join(' '),
  setAside: (n) => `${hours(n)} freigehalten`,
  phases: {
    begin: { name: 'Wählen und anfangen', goal: 'Entscheide dich für eine Richtung und beginne mit den Grundlagen.' },
    deepen: { name: 'Vertiefen', goal: 'Führe einen Kurs weiter, öffentlich, und beginne etwas Eigenes.' },
    show: {
      name: 'Zeigen und bewerben',
      goal: 'Veröffentliche ein Projekt, schreib darüber und beginne, dich zu bewerben.',
    },
    foundation: { name: 'Grundlagen', goal: 'Lerne, worauf alles andere aufbaut.' },
    track: { name: 'Eine Richtung und ihr Projekt', goal: 'Geh in die Tiefe und baue das Projekt, das es zeigt.' },
    prove: {
      name: 'Nachweise und Kontakte',
      goal: 'Sammle Nachweise, denen andere trauen, und triff Leute aus dem Fach.',
    },
    apply: { name: 'Bewerben', goal: 'Passe den Lebenslauf an, bewirb dich stetig und übe Gespräche.' },
  },
  tasks: {
    direction: 'Die Richtung wählen und ehrlich aufschreiben, was du kannst und was dir fehlt',
    communities: 'Zwei Communitys beitreten',
    follow: 'Fünf Leuten folgen, die diese Arbeit machen',
    profile: 'Ein öffentliches GitHub-Profil anlegen',
    competition: 'An einem Wettbewerb für Einsteiger teilnehmen',
    post: 'Einen Beitrag über dein Projekt veröffentlichen',
    'coding-practice': 'Programmieraufgaben üben, wenn du in die Entwicklung willst',
    'applications-weekly': '5 bis 10 Bewerbungen pro Woche senden',
    event: 'Eine Veranstaltung besuchen',
    'mock-interview': 'Ein Probegespräch führen',
    exam: 'Über eine Prüfung entscheiden: siehe die Zertifikate unten, und prüfe, ob es sie noch gibt',
    conference: 'Eine Konferenz besuchen, notfalls online',
    contacts: 'Dich bei den Leuten melden, die du getroffen hast',
    'tailored-resume': 'Den Lebenslauf an jede Anzeige anpassen',
    'applications-monthly': '30 bis 50 Bewerbungen pro Monat senden',
    'interview-practice': 'Fragen aus Vorstellungsgesprächen für die Rolle üben',
  },
  asks: ({ requirement, isOfRole }) =>
    (isOfRole
      ? { required: 'Kern der Rolle', preferred: 'üblich in der Rolle' }
      : { required: 'verlangt', preferred: 'erwünscht' })[requirement],
  asked: ({ required, preferred }) =>
    [
      required > 0 && `in ${count(required, 'Anzeige', 'Anzeigen')} verlangt`,
      preferred > 0 && `in ${count(preferred, 'Anzeige', 'Anzeigen')} erwünscht`,
    ]
      .filter(Boolean)
      .join(', '),
  instead: (names) => `oder stattdessen ${names.join(', ')}`,
  time: ({ fact, isShortened, closeTo, hours: counted }) => {
    const { takes } = fact ?? {};
    const unit =
      takes && { week: takes.max === 1 ? 'Woche' : 'Wochen', month: takes.max === 1 ? 'Monat' : 'Monate' }[takes.unit];
    const base = takes
      ? `laut Quelle ${range(takes.min, takes.max)} ${unit}, gezählt als ${hours(counted)}`
      : 'keine Quelle nennt eine Dauer, die Stunden sind ein Platzhalter';
    return isShortened ? `${base}; gekürzt, weil du ${closeTo.join(', ')} kannst` : base;
  },
  shared: (name) => `wird mit ${name} gelernt und dort gezählt`,
  restsOn: (names) => `baut auf ${names.join(', ')} auf`,
  closeTo: (names) => `du kannst Verwandtes: ${names.join(', ')}`,
  stepsOf: (name) =>
    `Zum Anfang mit dieser Fähigkeit sagt keine Quelle etwas; das hier gilt für ${name}, was weiter ist:`,
  noSteps: 'Keine Quelle sagt, womit anfangen. Unser Rat: Mach einmal das Kleinste damit, das eine Anzeige verlangt.',
  goesOn: 'geht nach dieser Phase weiter',
  goneOn: 'läuft seit der Phase davor',
  shows: (names) => `Würde ${names.join(', ')} zeigen`,
  project: 'Projekt',
  ownProject: 'Ein eigenes Projekt mit dem bisher Gelernten',
  projectHours: (n) => `${hours(n)} dafür`,
  applyHours: (n) => `${hours(n)} dafür`,
  review: 'Rückblick: Was ist geschafft, was rückt weiter, und was verlangen drei neue Anzeigen?',
  missingHours: (missing, of) =>
    missing < of ? `${hours(missing)} fehlen, nötig sind ${hours(of)}` : `${hours(of)} fehlen`,
  missingUntimed: 'keine Quelle nennt eine Dauer',
  sufficient: (n, untimed) =>
    untimed > 0
      ? `Bei etwa ${hours(n)} pro Woche würde es passen, wenn die Platzhalter stimmen.`
      : `Bei etwa ${hours(n)} pro Woche würde es passen.`,
  aside: {
    soft: 'zeigt sich in der Arbeit und in Beispielen, nicht in Lernstunden',
    credential: 'Abschluss, Zertifikat oder Prüfung: Sieh nach, was es kostet und wert ist, bevor du es einplanst',
  },
  week: (phase, skills) => (skills.length > 0 ? `${phase}: ${skills.slice(0, 3).join(', ')}` : phase),
  phaseTitle: (phase) => `Lernplan, eine Phase beginnt: ${phase}`,
  reviewTitle: (phase) => `Rückblick: ${phase}`,
  citation: (source, lines) => {
    if (lines.length === 0) return source;
    const shown = lines.slice(0, 3).join(', ');
    return `${source}, ${lines.length === 1 ? 'Zeile' : 'Zeilen'} ${shown}${lines.length > 3 ? ' und weitere' : ''}`;
  },
  headings: {
    learn: 'Lernen',
    projects: 'Bauen',
    tasks: 'Tun',
    notes: 'Gut zu wissen',
    unfit: 'Was nicht hineinpasst',
    aside: 'Nicht in Stunden geplant',
    certificates: 'Zertifikate, mit Kosten und Wert',
    timelines: 'Was die Quellen zum ganzen Weg sagen',
    start: 'Womit anfangen',
  },
  spanNote: (span) =>
    `Die ${{ '90-days': '90 Tage', '12-months': '12 Monate' }[span]} dieses Plans sind die Zeit, die du gewählt hast. Sie sagen nicht voraus, wann du in der Rolle ankommst; die Quellen unten sprechen vom Weg aus einem bestimmten Hintergrund in eine bestimmte Rolle, das Lernen eingerechnet.`,
  foot: 'Von RoleLens aus veröffentlichten Ratgebern erstellt. Die Stunden sind Schätzwerte zum Planen, keine Zusagen.',
};

/** The screen of the learning plan. */
export const plan: Messages['plan'] = {
  words,
  heading: 'Lernplan',
  intro:
    'Aus dem, was Anzeigen verlangen und dein Lebenslauf nicht zeigt: was du in welcher Reihenfolge lernst, womit du es belegst und wann du dich bewirbst.',
  loading: 'Dein Plan wird geladen',
  failed: 'Der Plan konnte nicht geladen werden. Lade die Seite neu, um es noch einmal zu versuchen.',
  form: {
    legend: 'Plan für',
    sources: { posting: 'Die offene Anzeige', saved: 'Gemerkte Anzeigen', role: 'Eine Zielrolle' },
    role: 'Zielrolle',
    chooseRole: 'Rolle wählen',
    span: 'Zeit',
    hoursPerWeek: 'Stunden pro Woche',
    start: 'Erster Tag',
    assumed: 'Stunden je Fähigkeit ohne bekannte Dauer',
    invalid:
      'Gib einen gültigen ersten Tag an, 1 bis 60 Stunden pro Woche und 1 bis 200 Stunden je Fähigkeit ohne bekannte Dauer.',
  },
  from: {
    posting: (title, company) => (company === undefined ? title : `${title}, ${company}`),
    saved: (n) => count(n, 'Anzeige', 'Anzeigen'),
    none: 'In keinem anderen Tab ist eine offen',
    role: 'Kern und Übliches',
  },
  empty: {
    noResume: {
      title: 'Füge zuerst deinen Lebenslauf hinzu',
      text: 'Ein Plan geht von dem aus, was du kannst. Dein Lebenslauf bleibt in diesem Browser.',
    },
    addResume: 'Lebenslauf hinzufügen',
    noPosting: {
      title: 'Keine Anzeige ist offen',
      text: 'Öffne eine Anzeige auf LinkedIn oder Indeed in einem anderen Tab und komm zurück, oder plane für eine Zielrolle.',
    },
    noSaved: {
      title: 'Noch keine Anzeige gemerkt',
      text: 'Merke dir Anzeigen, die dir gefallen. Was die meisten von ihnen verlangen, kommt hier zuerst.',
    },
    noGaps: {
      title: 'Nichts fehlt',
      text: 'Dein Lebenslauf zeigt jede Fähigkeit, die hier verlangt wird. Bewirb dich, und nutze die Tipps zur Anzeige.',
    },
    noRole: {
      title: 'Wähle eine Rolle',
      text: 'Der Plan entsteht aus den Kern- und den üblichen Fähigkeiten der Rolle, in die du willst.',
    },
  },
  actions: {
    markdown: 'Als Markdown exportieren',
    calendar: 'Als Kalender exportieren',
    copy: 'Plan kopieren',
    print: 'Drucken',
    fileName: 'lernplan',
    saved: (file) => `${file} liegt bei deinen Downloads.`,
    notSaved: 'Die Datei konnte nicht gespeichert werden. Kopiere den Plan stattdessen.',
  },
  progress: (done, of) => `${number(done)} von ${number(of)} erledigt`,
  progressLabel: 'Bisher erledigt',
  notKept: 'Das konnte nicht gespeichert werden. Versuche es noch einmal.',
  startAndSources: (name) => `Womit anfangen bei ${name}`,
  projectSource: 'Als Projekt zum Zeigen genannt.',
  unfitCount: (n) => (n === 1 ? 'Eine Fähigkeit passt nicht hinein.' : `${number(n)} Fähigkeiten passen nicht hinein.`),
  insufficient: 'Keine Stundenzahl pro Woche würde reichen: Wähle mehr Zeit oder weniger Ziele.',
  withoutResume:
    'Ohne Lebenslauf erstellt, als könntest du nichts davon. Füge deinen Lebenslauf hinzu, und der Plan wird kürzer.',
  more: (n) => `${number(n)} weitere zeigen`,
  free: (n) => `Etwa ${about(n)} Lernzeit bleiben übrig: Nutze sie für die Projekte.`,
  counted: (hoursOfWeek) =>
    `Quellen zählen in Wochen. Eine ihrer Wochen zählt als ${hours(hoursOfWeek)}, die Mitte der 15 bis 25, die eine von ihnen nennt. Wie sich die Stunden auf Lernen, Bauen und Bewerben verteilen, ist unsere Wahl.`,
  countedHeading: 'Wie gezählt wird',
};
