import { formatDay } from '../../ui/format-day';
import type { Messages } from '../en';
import { count, plural } from './count';

type Words = Messages['plan']['words'];

/** Hours in words, as the plan counts them: whole ones from 10, else halves. */
export function hours(n: number): string {
  const rounded = n >= 10 ? Math.round(n) : Math.round(n * 2) / 2;
  return rounded === 0 && n > 0 ? 'moins d’une demi-heure' : count(rounded, 'heure', 'heures');
}

/** A sum of hours as exact as it is known: by fives from 20 on, by tens from 50 on. */
export function about(n: number): string {
  return hours(n >= 50 ? Math.round(n / 10) * 10 : n >= 20 ? Math.round(n / 5) * 5 : n);
}

function day(iso: string): string {
  return formatDay(iso, 'fr');
}

function range(min: number, max: number): string {
  return min === max ? String(min) : `${min} à ${max}`;
}

const phases: Words['phases'] = {
  begin: { name: 'Choisir et commencer', goal: 'Fixez une direction et commencez par ce dont tout le reste dépend.' },
  deepen: { name: 'Approfondir', goal: 'Poussez un cours plus loin, en public, et lancez quelque chose à vous.' },
  show: { name: 'Montrer et postuler', goal: 'Terminez et publiez un projet, parlez-en, et commencez à postuler.' },
  foundation: { name: 'Les bases', goal: 'Apprenez ce dont tout le reste dépend.' },
  track: {
    name: 'Une voie et son projet',
    goal: 'Approfondissez une direction et construisez le projet qui la montre.',
  },
  prove: {
    name: 'Preuves et rencontres',
    goal: 'Ajoutez des preuves qui comptent pour d’autres, et rencontrez des gens du métier.',
  },
  apply: { name: 'Postuler', goal: 'Adaptez le CV, postulez régulièrement et préparez les entretiens.' },
};

const tasks: Words['tasks'] = {
  direction: 'Choisir la direction, et noter sans fard ce que vous avez et ce qui vous manque',
  communities: 'Rejoindre deux communautés',
  follow: 'Suivre cinq personnes qui font ce travail',
  profile: 'Créer un profil GitHub public',
  competition: 'Participer à une compétition pour débutants',
  post: 'Publier un article sur votre projet',
  'coding-practice': 'S’exercer à des problèmes de code, si vous visez un métier d’ingénierie',
  'applications-weekly': 'Envoyer 5 à 10 candidatures par semaine',
  event: 'Aller à un événement',
  'mock-interview': 'Faire un entretien blanc',
  exam: 'Décider d’un examen\u202f: voir les certifications ci-dessous, et vérifier qu’il est encore proposé',
  conference: 'Assister à une conférence, en ligne au besoin',
  contacts: 'Relancer les personnes rencontrées',
  'tailored-resume': 'Adapter votre CV à chaque offre',
  'applications-monthly': 'Envoyer 30 à 50 candidatures par mois',
  'interview-practice': 'S’exercer aux questions d’entretien du métier',
};

/** The words of a plan, on the screen and in what is exported. */
export const words: Words = {
  title: (role) => (role === undefined ? 'Plan d’apprentissage' : `Plan d’apprentissage\u202f: ${role}`),
  spans: { '90-days': '90\u00a0jours', '12-months': '12\u00a0mois' },
  days: ({ start, end }) => `${day(start)} – ${day(end)}`,
  weeks: ({ from, to }) => (from === to ? `semaine ${from}` : `semaines ${from}–${to}`),
  hours,
  pace: (n) => `${hours(n)} par semaine`,
  summary: ({ hours: { total, learn, sourced }, untimed, assumedHours }) =>
    [
      sourced > 0 && `Là où des sources donnent une durée, cela fait environ ${about(sourced)} en tout.`,
      untimed > 0 &&
        `Pour ${count(untimed, 'compétence', 'compétences')}, aucune source ne donne de durée\u202f: ${hours(assumedHours)} sont réservées à chacune, à titre provisoire seulement.`,
      `Ce plan réserve ${hours(learn)} à l’apprentissage, sur ${hours(total)} en tout.`,
    ]
      .filter(Boolean)
      .join(' '),
  setAside: (n) => count(n >= 10 ? Math.round(n) : Math.round(n * 2) / 2, 'heure réservée', 'heures réservées'),
  phases,
  tasks,
  asks: ({ requirement, isOfRole }) =>
    (isOfRole
      ? { required: 'clé pour le métier', preferred: 'courante dans le métier' }
      : { required: 'exigée', preferred: 'souhaitée' })[requirement],
  asked: ({ required, preferred }) =>
    [
      required > 0 && count(required, 'offre l’exige', 'offres l’exigent'),
      preferred > 0 && count(preferred, 'offre la souhaite', 'offres la souhaitent'),
    ]
      .filter(Boolean)
      .join(', '),
  instead: (names) => `ou à la place ${names.join(', ')}`,
  time: ({ fact, isShortened, closeTo, hours: counted }) => {
    const { takes } = fact ?? {};
    const unit = takes && { week: plural(takes.max, 'semaine', 'semaines'), month: 'mois' }[takes.unit];
    const base = takes
      ? `une source lui donne ${range(takes.min, takes.max)} ${unit}, soit ${hours(counted)}`
      : 'aucune source ne dit combien de temps il faut, les heures sont provisoires';
    return isShortened ? `${base}\u202f; raccourci, car vous avez ${closeTo.join(', ')}` : base;
  },
  shared: (name) => `apprise avec ${name}, et comptée là`,
  restsOn: (names) => `repose sur ${names.join(', ')}`,
  closeTo: (names) => `vous avez quelque chose de proche\u202f: ${names.join(', ')}`,
  stepsOf: (name) =>
    `Aucune source ne dit par où commencer ici\u202f; ce qui suit porte sur ${name}, plus large\u202f:`,
  noSteps:
    'Aucune source ne dit par où commencer. Notre conseil\u202f: faites une fois la plus petite chose qu’une offre demande d’en faire.',
  goesOn: 'continue ensuite',
  goneOn: 'suite de la phase précédente',
  shows: (names) => `Montrerait ${names.join(', ')}`,
  project: 'Projet',
  ownProject: 'Un projet à vous qui utilise ce que vous avez appris jusque-là',
  projectHours: (n) => `${hours(n)} pour cela`,
  applyHours: (n) => `${hours(n)} pour cela`,
  review:
    'Bilan\u202f: qu’est-ce qui est fait, qu’est-ce qui est reporté, et que demandent trois nouvelles offres\u202f?',
  missingHours: (missing, of) =>
    missing < of ? `il manque ${hours(missing)} sur ${hours(of)}` : `il manque ${hours(of)}`,
  missingUntimed: 'aucune source ne dit combien de temps il faut',
  sufficient: (n, untimed) =>
    untimed > 0
      ? `Avec environ ${hours(n)} par semaine, cela tiendrait, si les durées provisoires sont justes.`
      : `Avec environ ${hours(n)} par semaine, cela tiendrait.`,
  aside: {
    soft: 'se montre au travail et par des récits, ne s’apprend pas à l’heure',
    credential: 'un diplôme, une certification ou un examen\u202f: voyez son coût et sa valeur avant de le prévoir',
  },
  week: (phase, skills) => (skills.length > 0 ? `${phase}\u202f: ${skills.slice(0, 3).join(', ')}` : phase),
  phaseTitle: (phase) => `Plan d’apprentissage, début de phase\u202f: ${phase}`,
  reviewTitle: (phase) => `Bilan\u202f: ${phase}`,
  citation: (source, lines) => {
    if (lines.length === 0) return source;
    const shown = lines.slice(0, 3).join(', ');
    return `${source}, ${lines.length === 1 ? 'ligne' : 'lignes'} ${shown}${lines.length > 3 ? ' et suivantes' : ''}`;
  },
  headings: {
    learn: 'Apprendre',
    projects: 'Construire',
    tasks: 'Faire',
    notes: 'Bon à savoir',
    unfit: 'Ce qui ne tient pas',
    aside: 'Non compté en heures',
    certificates: 'Certifications, coût et valeur',
    timelines: 'Ce que les sources disent du chemin entier',
    start: 'Par où commencer',
  },
  spanNote: (span) =>
    `Les ${{ '90-days': '90\u00a0jours', '12-months': '12\u00a0mois' }[span]} de ce plan sont la durée que vous avez choisie. Ils ne prédisent pas quand vous atteindrez le métier\u202f; les sources ci-dessous parlent du chemin d’un parcours donné à un métier donné, apprentissage compris.`,
  foot: 'Fait par RoleLens à partir de guides publiés. Les heures sont des estimations pour planifier, pas des promesses.',
};
