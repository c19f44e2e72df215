import { namePosition } from '../../../lib/salary/describe-position';
import { GERMAN_PAY_LEVELS } from '../../../lib/salary/local-levels';
import { GERMAN_PERIODS } from '../../../lib/salary/local-periods';
import { GERMAN_POSITIONS } from '../../../lib/salary/local-positions';
import type { Messages } from '../en';

/** What the role pays. */
export const pay: Messages['pay'] = {
  heading: 'Gehalt in dieser Rolle',
  headingIn: (place) => `Gehalt in dieser Rolle: ${place}`,
  per: GERMAN_PERIODS,
  basis: {
    base: 'Grundgehalt',
    total: 'Gesamtvergütung',
    'base-and-equity': 'Grundgehalt und Aktien',
    unstated: 'Basis nicht angegeben',
    'posted-range': 'Spannen aus Anzeigen',
  },
  level: GERMAN_PAY_LEVELS,
  n: (n) => `n\u00a0=\u00a0${n}`,
  range: (low, high) => (low === high ? low : `${low} – ${high}`),
  openRange: (low) => `${low} oder mehr`,
  upTo: (high) => `bis ${high}`,
  middle: (mid) => `Mitte ${mid}`,
  posted: 'Angebot',
  postedAs: { year: 'Angebot, aufs Jahr gerechnet', hour: 'Angebot, auf die Stunde gerechnet' },
  postedPay: (range, per) => `Angebot: ${range} ${per}`,
  position: (percentile, isRange) =>
    `${postedSubject(isRange)} liegt ${percentileText(percentile)}: ${sayStanding({ position: percentile })}.`,
  relation: (relation, isRange) => `${postedSubject(isRange)} liegt ${sayStanding({ relation })}.`,
  standings: GERMAN_POSITIONS,
  oneBand: 'Ein einziges Gehaltsband prägt diese Zahlen, deshalb gibt es kein Perzentil.',
  otherCurrency: 'Es ist in anderer Währung und steht deshalb nicht auf dieser Skala.',
  otherPlace: 'Diese Zahlen gelten für einen anderen Ort und sind deshalb nicht vergleichbar.',
  otherKind: 'Diese Zahlen messen etwas anderes und sind deshalb nicht vergleichbar.',
  noPosted: 'Die Anzeige nennt kein Gehalt.',
  choose: { level: 'Stufe', place: 'Ort', basis: 'Was das Gehalt umfasst', period: 'Zeitraum' },
  counted: 'Gerechnet mit 2.080 bezahlten Stunden im Jahr, 52 Wochen zu je 40.',
  chosen: 'hier verwendet',
  benchmark: 'Vergleichsgehalt',
  chart: (role) => `Vergleichsgehalt für ${role}, alle Quellen auf einer Skala`,
  table: 'Dieselben Zahlen als Tabelle',
  columns: { what: 'Was', low: 'Niedrig', middle: 'Mitte', high: 'Hoch' },
  notStated: 'nicht angegeben',
  assumed: (place: string) => `${place}, angenommen`,
  sources: 'Quellen',
  line: (line) => `Zeile ${line}`,
  offScale: (value) => `${value}, nicht gezeichnet: andere Währung oder anderer Zeitraum`,
  showAll: (n) => `Alle ${n} Quellen zeigen`,
  showFewer: 'Weniger zeigen',
  unavailable: 'Keine Gehaltszahlen für diese Rolle',
  unavailableOf: (role) => `Keine Gehaltszahlen für ${role}`,
  noFiguresShort: 'keine Zahlen für diese Rolle',
  noFigures: 'Keine der Quellen nennt eine passende Gehaltsspanne für diese Rolle.',
  nearest: (role) => `Nächste Rolle mit Zahlen: ${role}`,
  notes: 'Gut zu wissen',
  sentence: 'So kannst du es sagen',
  outlook: 'Wachstum und Nachfrage',
};

function sayStanding(standing: Parameters<typeof namePosition>[0]): string {
  const name = namePosition(standing);
  return name ? GERMAN_POSITIONS[name] : '';
}

function postedSubject(isRange: boolean): string {
  return isRange ? 'Die Mitte der angebotenen Spanne' : 'Das angebotene Gehalt';
}

function percentileText(percentile: number): string {
  if (percentile <= 1) return 'höchstens beim 1.\u00a0Perzentil';
  return percentile >= 99 ? 'mindestens beim 99.\u00a0Perzentil' : `beim ${percentile}.\u00a0Perzentil`;
}
