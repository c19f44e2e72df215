import { formatLocal } from '../../salary/format-local';
import { nameCountry } from '../../salary/local-countries';
import { GERMAN_LEVELS, GERMAN_PAY_LEVELS as LEVELS } from '../../salary/local-levels';
import { GERMAN_PERIODS } from '../../salary/local-periods';
import { nameLocalPlace } from '../../salary/local-place';
import { GERMAN_POSITIONS } from '../../salary/local-positions';
import { formatLocalCount } from './local-pay';
import type { ChipWords, PageWords, PayWords } from './page-words';

const pay: PayWords = {
  money: formatLocal('de'),
  hour: '/Std.',
  per: GERMAN_PERIODS,
  level: (level) => LEVELS[level],
  place: (place) => nameLocalPlace('de', place),
  tag: ({ country }) => (country ? `Gehalt: ${nameCountry('de', country)}` : 'Gehalt anderswo'),
  median: (mid, n, who, year) => `Median ${mid} aus ${formatLocalCount('de', n)} Anzeigen, ${who}, ${year}`,
  cited: (who, year) => `Spanne aus einem Artikel, ${who}${year ? `, ${year}` : ''}`,
  noGuide: (tag, detail) => `${tag}, kein Anhalt für den Ort der Stelle, ${detail}`,
  total: 'mit Bonus und Aktien',
  equity: 'mit Aktien',
  published: 'veröffentlichte Spanne',
  typical: 'üblich',
  offer: (position) => `Angebot liegt ${GERMAN_POSITIONS[position]}`,
  ofCard: (position) => `Gehalt ${GERMAN_POSITIONS[position]}`,
  forLevel: (level) => (level === 'all' ? ', für alle Stufen' : `, Stufe: ${LEVELS[level]}`),
  amongAll: ', unter allen Stufen',
};

const NONE_MISSING = 'keine verlangte Fähigkeit fehlt';

const chip: ChipWords = {
  noRole: 'Keine KI- oder Datenrolle',
  noRoleShort: 'keine KI- oder Datenrolle',
  noRoleKnown: 'keine bekannte KI-, ML- oder Datenrolle',
  name: (parts) => `RoleLens: ${parts.join('; ')}. Details öffnen`,
  opened: (role, posted) => `RoleLens: ${role}${posted ? `, laut Anzeige ${posted}` : ''}`,
  badge: (role, score) =>
    `RoleLens: ${role}${score === undefined ? '' : `, dein Lebenslauf deckt ${score} von 100 ab`}`,
  pays: (text, detail) => `zahlt ${text}, ${detail}`,
  posted: 'laut Anzeige',
  isPosted: (text) => `laut Anzeige ${text}`,
  covers: (score, band) => `dein Lebenslauf deckt ${score} von 100 ab, ${band}`,
  missing: (count) => (count === 0 ? NONE_MISSING : sayMissing(count)),
  lacking: (count) =>
    count === 0 ? 'nichts Verlangtes fehlt' : count === 1 ? '1 Fähigkeit fehlt' : `${count} Fähigkeiten fehlen`,
  skills: (count) => (count === 1 ? '1 Fähigkeit' : `${count} Fähigkeiten`),
  noResume: 'noch kein Lebenslauf hinterlegt',
  nothingFits: 'Keine Gehaltszahlen für diese Rolle.',
  nearest: (role, text, detail) => `Keine Gehaltszahlen für diese Rolle; am nächsten: ${role}, ${text}, ${detail}`,
  nothingToCompare: 'Es gibt nichts, womit sich das Gehalt vergleichen lässt.',
  score: (score, band) => `${score} von 100, ${band}`,
  percent: (score) => `${score}\u00a0%`,
  noSkill: 'Diese Anzeige nennt keine Fähigkeit zum Vergleichen.',
  addResume: 'Hinterlege in den Optionen einen Lebenslauf.',
  noneMissing: NONE_MISSING,
  listMissing: (count, names) => {
    const more = count > names.length && names.length > 0 ? ` und ${count - names.length} weitere` : '';
    const list = names.length > 0 ? `: ${names.join(', ')}${more}` : '';
    return `${sayMissing(count)}${list}`;
  },
  band: { strong: 'stark', fair: 'ordentlich', thin: 'dünn' },
};

/** The page's texts in German. */
export const de: PageWords = {
  script: {
    language: 'de',
    details: 'Details dieser Anzeige',
    pay: 'Gehalt',
    resume: 'Dein Lebenslauf',
    skills: 'Fähigkeiten im Text, Alternativen einmal gezählt',
    through: 'Einzeln durchgehen',
    toggle: 'Im Text hervorheben',
    panel: 'Gehalt, Fähigkeiten und Tipps ganz',
    on: 'Hervorhebung an',
    off: 'Hervorhebung aus',
    required: 'verlangt',
    preferred: 'erwünscht',
    mentioned: 'erwähnt',
    have: 'hast du',
    lack: 'fehlt dir',
    inText: 'Fähigkeiten in dieser Anzeige',
    next: 'Nächste Fähigkeit',
    previous: 'Vorige Fähigkeit',
    close: 'Schließen',
    count: '{at} von {of}',
    folded: 'im eingeklappten Teil',
    once: 'einmal genannt',
    times: '{n}-mal genannt',
  },
  dim: { dimmed: 'Abgeblendet: {why}', ruled: 'Deine Regel: {why}', show: 'Zeigen', again: 'Abblenden' },
  why: {
    viewed: 'schon geöffnet',
    promoted: 'gesponsert',
    status: { applied: 'Bewerbung läuft', interview: 'Gespräch', offer: 'Angebot', closed: 'abgeschlossen' },
    pay: (least) => `Gehalt unter ${least}`,
    company: (name) => `Firma ${name}`,
    word: (word) => `„${word}“ im Titel`,
  },
  seen: {
    seen: 'gesehen',
    again: 'erneut',
    elsewhere: (site) => `auf ${site}`,
    percent: (score) => `${score}\u00a0%`,
    opened: (day) => `Von dir zuerst am ${day} geöffnet`,
    openedOn: (site, day) => `Von dir zuerst am ${day} auf ${site} geöffnet`,
    repost: (day) => `Zuerst am ${day} gesehen, neu eingestellt`,
    covered: (score) => `dein Lebenslauf deckte ${score} von 100 ab`,
  },
  pay,
  chip,
  menu: {
    openPanel: 'Gehalt, Fähigkeiten und Tipps zu dieser Anzeige',
    savePosting: 'Diese Anzeige merken',
    toggleMarks: 'Markierungen auf dieser Website aus- oder einblenden',
    analyseSelection: 'Den markierten Text als Anzeige analysieren',
  },
  level: GERMAN_LEVELS,
};

function sayMissing(count: number): string {
  return count === 1 ? '1 verlangte Fähigkeit fehlt' : `${count} verlangte Fähigkeiten fehlen`;
}
