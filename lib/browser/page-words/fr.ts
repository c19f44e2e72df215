import { formatLocal } from '../../salary/format-local';
import { nameCountry } from '../../salary/local-countries';
import { FRENCH_LEVELS, FRENCH_PAY_LEVELS as LEVELS } from '../../salary/local-levels';
import { FRENCH_PERIODS } from '../../salary/local-periods';
import { nameLocalPlace } from '../../salary/local-place';
import { FRENCH_POSITIONS } from '../../salary/local-positions';
import { formatLocalCount } from './local-pay';
import type { ChipWords, PageWords, PayWords } from './page-words';

const pay: PayWords = {
  money: formatLocal('fr'),
  hour: '/h',
  per: FRENCH_PERIODS,
  level: (level) => (level === 'all' ? LEVELS.all : `niveau ${LEVELS[level]}`),
  place: (place) => nameLocalPlace('fr', place),
  tag: ({ country }) => (country ? `salaires\u202f: ${nameCountry('fr', country)}` : 'salaires d’ailleurs'),
  median: (mid, n, who, year) => `médiane ${mid} sur ${formatLocalCount('fr', n)} offres, ${who}, ${year}`,
  cited: (who, year) => `fourchette citée d’un article, ${who}${year ? `, ${year}` : ''}`,
  noGuide: (tag, detail) => `${tag}, sans valeur pour le lieu du poste, ${detail}`,
  total: 'prime et actions comprises',
  equity: 'actions comprises',
  published: 'fourchette publiée',
  typical: 'habituel',
  offer: (position) => `le salaire proposé est ${FRENCH_POSITIONS[position]}`,
  ofCard: (position) => `salaire ${FRENCH_POSITIONS[position]}`,
  forLevel: (level) => (level === 'all' ? ', pour tous les niveaux' : `, niveau ${LEVELS[level]}`),
  amongAll: ', tous niveaux confondus',
};

const NONE_MISSING = 'aucune compétence exigée ne manque';

const chip: ChipWords = {
  noRole: 'Aucun métier de l’IA ou des données',
  noRoleShort: 'aucun métier de l’IA ou des données',
  noRoleKnown: 'aucun métier connu de l’IA, de l’apprentissage automatique ou des données',
  name: (parts) => `RoleLens\u202f: ${parts.join('\u202f; ')}. Ouvrir les détails`,
  opened: (role, posted) => `RoleLens\u202f: ${role}${posted ? `, ${posted} dans l’offre` : ''}`,
  badge: (role, score) => `RoleLens\u202f: ${role}${score === undefined ? '' : `, votre CV couvre ${score} sur 100`}`,
  pays: (text, detail) => `paie ${text}, ${detail}`,
  posted: 'dans l’offre',
  isPosted: (text) => `${text} dans l’offre`,
  covers: (score, band) => `votre CV couvre ${score} sur 100, ${band}`,
  missing: (count) => (count === 0 ? NONE_MISSING : sayMissing(count)),
  lacking: (count) => (count === 0 ? 'rien ne manque' : count === 1 ? '1 exigée manque' : `${count} exigées manquent`),
  skills: (count) => (count < 2 ? `${count} compétence` : `${count} compétences`),
  noResume: 'aucun CV ajouté pour l’instant',
  nothingFits: 'Aucun chiffre de salaire pour ce métier.',
  nearest: (role, text, detail) =>
    `Aucun chiffre de salaire pour ce métier\u202f; le plus proche\u202f: ${role}, ${text}, ${detail}`,
  nothingToCompare: 'Rien à quoi comparer le salaire.',
  score: (score, band) => `${score} sur 100, ${band}`,
  percent: (score) => `${score}\u202f%`,
  noSkill: 'Cette offre ne nomme aucune compétence à comparer.',
  addResume: 'Ajoutez un CV dans les options pour comparer.',
  noneMissing: NONE_MISSING,
  listMissing: (count, names) => {
    const more = count > names.length && names.length > 0 ? ` et ${count - names.length} de plus` : '';
    const list = names.length > 0 ? `\u202f: ${names.join(', ')}${more}` : '';
    return `${sayMissing(count)}${list}`;
  },
  band: { strong: 'forte', fair: 'bonne', thin: 'faible' },
};

/** The page's texts in French. */
export const fr: PageWords = {
  script: {
    language: 'fr',
    details: 'Détails de cette offre',
    pay: 'Salaire',
    resume: 'Votre CV',
    skills: 'Compétences dans le texte, alternatives comptées une fois',
    through: 'Les parcourir',
    toggle: 'Surligner dans le texte',
    panel: 'Salaire, compétences et conseils en entier',
    on: 'Surlignage activé',
    off: 'Surlignage désactivé',
    required: 'exigée',
    preferred: 'souhaitée',
    mentioned: 'mentionnée',
    have: 'acquise',
    lack: 'manquante',
    inText: 'Compétences de cette offre',
    next: 'Compétence suivante',
    previous: 'Compétence précédente',
    close: 'Fermer',
    count: '{at} sur {of}',
    folded: 'dans la partie repliée',
    once: 'citée une fois',
    times: 'citée {n} fois',
  },
  dim: { dimmed: 'Estompée\u202f: {why}', ruled: 'Votre règle\u202f: {why}', show: 'Afficher', again: 'Estomper' },
  why: {
    viewed: 'déjà ouverte',
    promoted: 'sponsorisée',
    status: { applied: 'candidature envoyée', interview: 'entretien', offer: 'offre reçue', closed: 'close' },
    pay: (least) => `salaire sous ${least}`,
    company: (name) => `entreprise ${name}`,
    word: (word) => `«\u202f${word}\u202f» dans le titre`,
  },
  seen: {
    seen: 'vue',
    again: 'revenue',
    elsewhere: (site) => `sur ${site}`,
    percent: (score) => `${score}\u202f%`,
    opened: (day) => `Vous l’avez ouverte d’abord le ${day}`,
    openedOn: (site, day) => `Vous l’avez ouverte d’abord sur ${site} le ${day}`,
    repost: (day) => `Vue d’abord le ${day}, publiée à nouveau`,
    covered: (score) => `votre CV couvrait ${score} sur 100`,
  },
  pay,
  chip,
  menu: {
    openPanel: 'Salaire, compétences et conseils pour cette offre',
    savePosting: 'Enregistrer cette offre',
    toggleMarks: 'Masquer ou montrer les marques sur ce site',
    analyseSelection: 'Analyser le texte sélectionné comme une offre',
  },
  level: FRENCH_LEVELS,
};

function sayMissing(count: number): string {
  return count === 1 ? '1 compétence exigée manque' : `${count} compétences exigées manquent`;
}
