import { formatLocal } from '../../salary/format-local';
import { nameCountry, nameLocalPlace } from '../../salary/local-place';
import { FRENCH_POSITIONS } from '../../salary/local-positions';
import { formatLocalCount } from './local-pay';
import type { ChipWords, PageWords, PayWords } from './page-words';

const LEVELS = {
  entry: 'débutant',
  mid: 'intermédiaire',
  senior: 'senior',
  executive: 'direction',
  all: 'tous niveaux',
};

const pay: PayWords = {
  money: formatLocal('fr'),
  hour: '/h',
  per: { year: 'par an', month: 'par mois', week: 'par semaine', day: 'par jour', hour: 'de l’heure' },
  level: (level) => (level === 'all' ? LEVELS.all : `niveau ${LEVELS[level]}`),
  place: (place) => nameLocalPlace('fr', place),
  tag: ({ country }) => (country ? `salaires\u202f: ${nameCountry('fr', country)}` : 'salaires d’ailleurs'),
  median: (mid, n, who, year) => `médiane ${mid} sur ${formatLocalCount('fr', n)} annonces, ${who}, ${year}`,
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

const chip: ChipWords = {
  noRole: 'Aucun rôle IA ou données',
  noRoleShort: 'aucun rôle IA ou données',
  noRoleKnown: 'aucun rôle connu en IA, apprentissage automatique ou données',
  name: (parts) => `RoleLens\u202f: ${parts.join('\u202f; ')}. Ouvrir les détails`,
  opened: (role, posted) => `RoleLens\u202f: ${role}${posted ? `, ${posted} dans l’annonce` : ''}`,
  badge: (role, score) => `RoleLens\u202f: ${role}${score === undefined ? '' : `, votre CV couvre ${score} sur 100`}`,
  pays: (text, detail) => `paie ${text}, ${detail}`,
  posted: 'dans l’annonce',
  isPosted: (text) => `${text} dans l’annonce`,
  covers: (score, band) => `votre CV couvre ${score} sur 100, ${band}`,
  missing: (count) =>
    count === 0 ? 'aucune exigée ne manque' : count === 1 ? '1 exigée manque' : `${count} exigées manquent`,
  skills: (count) => (count < 2 ? `${count} compétence` : `${count} compétences`),
  noResume: 'aucun CV ajouté pour l’instant',
  nothingFits: 'Aucun chiffre publié ne convient à cette annonce.',
  nothingToCompare: 'Rien à quoi comparer le salaire.',
  score: (score, band) => `${score} sur 100, ${band}`,
  percent: (score) => `${score}\u202f%`,
  noSkill: 'Cette annonce ne nomme aucune compétence à comparer.',
  addResume: 'Ajoutez un CV dans les options pour comparer.',
  noneMissing: 'rien d’exigé ne manque',
  listMissing: (count, names) => {
    const more = count > names.length && names.length > 0 ? ` et ${count - names.length} de plus` : '';
    const list = names.length > 0 ? `\u202f: ${names.join(', ')}${more}` : '';
    return `${count < 2 ? `${count} exigée manque` : `${count} exigées manquent`}${list}`;
  },
  band: { strong: 'forte', fair: 'bonne', thin: 'faible' },
};

/** The page's texts in French. */
export const fr: PageWords = {
  script: {
    language: 'fr',
    details: 'Détails de cette annonce',
    pay: 'Salaire',
    resume: 'Votre CV',
    skills: 'Compétences dans le texte',
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
    inText: 'Compétences de cette annonce',
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
  level: {
    intern: 'stage',
    entry: 'débutant',
    mid: 'intermédiaire',
    senior: 'senior',
    staff: 'staff',
    principal: 'principal',
    lead: 'lead',
    manager: 'manager',
    director: 'directeur',
    executive: 'direction',
  },
};
