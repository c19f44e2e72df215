import { namePosition } from '../../../lib/salary/describe-position';
import { FRENCH_PAY_LEVELS } from '../../../lib/salary/local-levels';
import { FRENCH_PERIODS } from '../../../lib/salary/local-periods';
import { FRENCH_POSITIONS } from '../../../lib/salary/local-positions';
import type { Messages } from '../en';

export const pay: Messages['pay'] = {
  heading: 'Ce que paie ce métier',
  headingIn: (place) => `Ce que paie ce métier (${place})`,
  per: FRENCH_PERIODS,
  basis: {
    base: 'salaire de base',
    total: 'rémunération totale',
    'base-and-equity': 'base et actions',
    unstated: 'nature non précisée',
    'posted-range': 'fourchettes publiées',
  },
  level: FRENCH_PAY_LEVELS,
  n: (n) => `n\u00a0=\u00a0${n}`,
  range: (low, high) => (low === high ? low : `${low} – ${high}`),
  openRange: (low) => `${low} ou plus`,
  upTo: (high) => `jusqu’à ${high}`,
  middle: (mid) => `Milieu ${mid}`,
  posted: 'Publié',
  postedAs: { year: 'Publié, ramené à l’année', hour: 'Publié, ramené à l’heure' },
  postedPay: (range, per) => `Publié\u202f: ${range} ${per}`,
  position: (percentile, isRange) =>
    `${postedSubject(isRange)} est ${percentileText(percentile)}\u202f: ${sayStanding({ position: percentile })}.`,
  relation: (relation, isRange) => `${postedSubject(isRange)} est ${sayStanding({ relation })}.`,
  standings: FRENCH_POSITIONS,
  oneBand: 'Une seule fourchette domine ces chiffres\u202f: aucun centile n’est donné.',
  otherCurrency: 'Il est dans une autre devise et n’est donc pas tracé sur cette échelle.',
  otherPlace: 'Ces chiffres concernent un autre lieu\u202f: il ne leur est pas comparé.',
  otherKind: 'Ces chiffres mesurent autre chose\u202f: il ne leur est pas comparé.',
  noPosted: 'L’offre n’indique pas de salaire.',
  choose: { level: 'Niveau', place: 'Lieu', basis: 'Ce que le salaire compte', period: 'Période' },
  counted: 'Sur la base de 2\u00a0080 heures payées par an, soit 52 semaines de 40.',
  chosen: 'retenu pour la référence',
  benchmark: 'Référence',
  chart: (role) => `Salaire de référence pour ${role}, avec ses sources sur une même échelle`,
  table: 'Les mêmes chiffres en tableau',
  columns: { what: 'Source', low: 'Bas', middle: 'Milieu', high: 'Haut' },
  notStated: 'non précisé',
  assumed: (place: string) => `${place}, par hypothèse`,
  sources: 'Sources',
  line: (line) => `ligne ${line}`,
  offScale: (value) => `${value}, non tracé\u202f: autre devise ou période`,
  showAll: (n) => `Voir les ${n} sources`,
  showFewer: 'Voir moins',
  unavailable: 'Aucun chiffre de salaire pour ce métier',
  unavailableOf: (role) => `Aucun chiffre de salaire pour ${role}`,
  noFiguresShort: 'aucun chiffre pour ce métier',
  noFigures: 'Aucune de nos sources ne donne de fourchette de salaire pour ce métier ici.',
  nearest: (role) => `Métier le plus proche qui a des chiffres\u202f: ${role}`,
  notes: 'Bon à savoir',
  sentence: 'Ce que vous pouvez dire',
  outlook: 'Croissance et demande',
};

function sayStanding(standing: Parameters<typeof namePosition>[0]): string {
  const name = namePosition(standing);
  return name ? FRENCH_POSITIONS[name] : '';
}

function postedSubject(isRange: boolean): string {
  return isRange ? 'Le milieu de la fourchette publiée' : 'Le salaire publié';
}

function percentileText(percentile: number): string {
  if (percentile <= 1) return 'au 1er centile ou en dessous';
  return percentile >= 99 ? 'au 99e centile ou au-dessus' : `au ${percentile}e centile`;
}
