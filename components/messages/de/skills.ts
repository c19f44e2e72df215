import type { Messages } from '../en';
import { count } from './count';

/** The skills of a posting beside those of the resume. */
export const skills: Messages['skills'] = {
  bands: { strong: 'Starke Abdeckung', fair: 'Mittlere Abdeckung', thin: 'Dünne Abdeckung' },
  score: (score) => `Abdeckung ${score} von 100`,
  sum: (required, preferred) =>
    [
      required.of > 0 && `${required.have} von ${required.of} verlangten`,
      preferred.of > 0 && `${preferred.have} von ${preferred.of} erwünschten`,
    ]
      .filter(Boolean)
      .join(', '),
  behind: {
    title: 'Die Rechnung dahinter',
    asked: 'Gefragt',
    earned: 'Erreicht',
    of: (earned, weight) => `${earned} von ${weight}`,
    eitherOr: 'Alternativen, einmal gezählt',
    near: (names) => `verwandt: ${names.join(', ')}`,
    learning: 'wird gelernt',
    part: {
      required: (weight) => `Verlangt, Gewicht je ${weight}`,
      preferred: (weight) => `Erwünscht, Gewicht je ${weight}`,
    },
    total: 'Zusammen',
    result: (earned, total, score) => `100\u00a0× ${earned}\u00a0÷ ${total}\u00a0= ${score}`,
    formula: (version, weights, near) =>
      `Formel ${version}: Jede verlangte Fähigkeit wiegt ${weights.required}, jede erwünschte ${weights.preferred}. Was dein Lebenslauf zeigt, beim Namen oder durch eine engere Fähigkeit, bringt alles; etwas Verwandtes, oder dass du sie gerade lernst, bringt ${near} davon. Alternativen zählen einmal, ebenso ein Oberbegriff mit seinen Beispielen. Nur erwähnte Fähigkeiten, Soft Skills und solche, die du ignorierst, wiegen nichts. Das Ergebnis ist das Erreichte durch alle Gewichte, mal 100, gerundet.`,
  },
  constraints: {
    heading: 'Neben der Abdeckung',
    kind: {
      years: 'Berufserfahrung',
      degree: 'Abschluss',
      location: 'Ort',
      'work-permit': 'Arbeitserlaubnis',
      clearance: 'Sicherheitsfreigabe',
    },
    verdict: { met: 'erfüllt', 'not-met': 'nicht erfüllt', 'not-known': 'nicht belegt' },
    shown: 'Dein Lebenslauf:',
    notShown: 'Dein Lebenslauf sagt dazu nichts.',
  },
  showInPage: (words) => `Auf der Seite zeigen: ${words}`,
  showInPageShort: 'Auf der Seite zeigen',
  notInPage: 'Auf der Seite, wie sie jetzt ist, nicht gefunden.',
  nothingAsked: 'Die Anzeige nennt keine Fähigkeit als verlangt oder erwünscht.',
  allIgnored: 'Du ignorierst jede Fähigkeit, die die Anzeige verlangt. Es gibt also nichts zu zählen.',
  groups: {
    'missing-required': 'Fehlt, verlangt',
    'missing-preferred': 'Fehlt, erwünscht',
    have: 'Hast du',
    required: 'Verlangt',
    preferred: 'Erwünscht',
    others: 'Außerdem erwähnt',
    soft: 'Soft Skills',
  },
  kind: (words) => `„${words}“`,
  oneOf: (names) => `Eines von: ${names}`,
  near: (names) => `Du hast Verwandtes: ${names.join(' · ')}.`,
  resumeLine: (line) => `Lebenslauf, Zeile ${line}`,
  heldLine: (name, line) => `${name}, Lebenslauf, Zeile ${line}`,
  through: (names) => `durch ${names.join(', ')}`,
  learning: (name, line) => `Laut Lebenslauf lernst du ${name} gerade, Zeile ${line}.`,
  more: (n) => count(n, 'weitere Stelle', 'weitere Stellen'),
  judge: {
    have: 'Kann ich',
    haveOne: (name) => `${name} kann ich`,
    ignore: 'Ignorieren',
    notMine: 'Kann ich nicht',
    undo: 'Rückgängig',
    of: (label, name) => `${label}: ${name}`,
    held: 'Deine Angabe',
    heldOne: (name) => `${name}: deine Angabe`,
    heldByOther: 'Zählt durch eine Fähigkeit, die du angegeben hast.',
    removed: 'Kannst du nicht, sagst du',
    removedOne: (name) => `${name}: kannst du nicht, sagst du`,
    ignored: 'Ignoriert:',
    failed: 'Das konnte nicht gespeichert werden. Versuche es noch einmal.',
    said: {
      held: (name) => `${name} zählt als deine Fähigkeit.`,
      removed: (name) => `${name} zählt nicht als deine Fähigkeit.`,
      ignored: (name) => `${name} wird ignoriert.`,
      unset: (name) => `${name} zählt wieder wie gelesen.`,
    },
  },
  nearer: (roles) => `Dein Lebenslauf ist näher an: ${roles}.`,
  nearerLink: 'Warum, steht unter „Passende Rollen“',
  none: 'Keine Fähigkeiten in dieser Anzeige gefunden.',
  promptTitle: 'Sieh, was du hast und was fehlt',
  prompt:
    'Füge deinen Lebenslauf hinzu, und jede Fähigkeit wird daran geprüft, mit Zeile. Er bleibt in diesem Browser.',
  promptAction: 'Lebenslauf hinzufügen',
};

/** What to change. */
export const tips: Messages['tips'] = {
  none: 'Keine Tipps zu dieser Anzeige.',
  kind: {
    wording: 'Wortwahl',
    gap: 'Lücke',
    near: 'Verwandte Fähigkeit',
    headline: 'Überschrift',
    pay: 'Gehalt',
    role: 'Rolle',
    resume: 'Lebenslauf',
    transition: 'Berufswechsel',
  },
  gain: (points) => `bringt etwa ${count(points, 'Punkt', 'Punkte')}`,
  rests: (points) => `etwa ${count(points, 'Punkt hängt', 'Punkte hängen')} daran`,
  moreMissing: (n) => `${count(n, 'weitere Fähigkeit fehlt', 'weitere Fähigkeiten fehlen')}: siehe „Fähigkeiten“.`,
  gainTogether: (points) => `zusammen etwa ${count(points, 'Punkt', 'Punkte')}`,
  restsTogether: (points) => `etwa ${count(points, 'Punkt hängt', 'Punkte hängen')} daran`,
  leads: {
    show: 'Du hast angegeben, dass du das kannst, und keine Zeile deines Lebenslaufs zeigt es. Schreib jeweils dazu, wo du es eingesetzt hast: Wer deinen Lebenslauf liest, sieht nur den Text.',
    wording:
      'Schreib das wie die Anzeige, neben deine eigenen Worte: Eine Stichwortsuche vergleicht Buchstaben, nicht Bedeutungen.',
    near: 'Die Anzeige sucht das, und du zeigst Verwandtes. Sag dort, was sich übertragen lässt, und nenne die Fähigkeit nur, wenn du damit gearbeitet hast.',
    gap: 'Die Anzeige sucht das, und dein Lebenslauf zeigt es nicht. Wenn du etwas davon kannst, ergänze eine Zeile, wo du es eingesetzt hast.',
    transition: 'Was Ratgeber denen sagen, die von dort kommen, wo du bist.',
  },
  required: 'verlangt',
  preferred: 'erwünscht',
  learning: 'Eine Quelle sagt zum Lernen:',
  because: 'Warum',
  postingSays: 'Die Anzeige sagt',
  resumeSays: (line) => `Dein Lebenslauf, Zeile ${line}`,
  copy: 'Kopieren',
  copyTip: (text) => `Kopieren: ${text}`,
  copied: 'Kopiert',
  copyFailed: 'Nicht kopiert. Markiere stattdessen den Text.',
};
