import type { Messages } from '../en';
import { amount, count } from './count';
import { about, hours, words } from './plan-words';

export const plan: Messages['plan'] = {
  words,
  heading: 'Plan d’apprentissage',
  intro:
    'À partir de ce que les offres demandent et que votre CV ne montre pas\u202f: quoi apprendre et dans quel ordre, ce qui le prouverait, et quand postuler.',
  loading: 'Chargement de votre plan',
  failed: 'Le plan n’a pas pu être chargé. Rechargez la page pour réessayer.',
  form: {
    legend: 'Plan établi selon',
    sources: { posting: 'L’offre ouverte', saved: 'Les offres enregistrées', role: 'Un métier visé' },
    role: 'Métier visé',
    chooseRole: 'Choisir un métier',
    span: 'Durée',
    hoursPerWeek: 'Heures par semaine',
    start: 'Premier jour',
    assumed: 'Heures par compétence de durée inconnue',
    invalid:
      'Indiquez un premier jour qui existe, 1 à 60 heures par semaine, et 1 à 200 heures par compétence de durée inconnue.',
  },
  from: {
    posting: (title, company) => (company === undefined ? title : `${title}, ${company}`),
    saved: (n) => count(n, 'offre', 'offres'),
    none: 'Aucune n’est ouverte dans un autre onglet',
    role: 'Ses compétences clés et courantes',
  },
  empty: {
    noResume: {
      title: 'Ajoutez d’abord votre CV',
      text: 'Un plan part de ce que vous avez. Votre CV reste dans ce navigateur.',
    },
    addResume: 'Ajouter un CV',
    noPosting: {
      title: 'Aucune offre n’est ouverte',
      text: 'Ouvrez une offre sur LinkedIn ou Indeed dans un autre onglet puis revenez, ou partez d’un métier visé.',
    },
    noSaved: {
      title: 'Aucune offre n’est encore enregistrée',
      text: 'Enregistrez des offres qui vous plaisent. Ce que la plupart demandent vient ici en premier.',
    },
    noGaps: {
      title: 'Il ne manque rien',
      text: 'Votre CV montre toutes les compétences demandées ici. Postulez, et suivez les conseils sur l’offre.',
    },
    noRole: {
      title: 'Choisissez un métier',
      text: 'Le plan se fait à partir des compétences clés et courantes du métier que vous visez.',
    },
  },
  actions: {
    markdown: 'Exporter en Markdown',
    calendar: 'Exporter l’agenda',
    copy: 'Copier le plan',
    print: 'Imprimer',
    fileName: 'plan-apprentissage',
    saved: (file) => `${file} a été remis à vos téléchargements.`,
    notSaved: 'Le fichier n’a pas pu être enregistré. Copiez plutôt le plan.',
  },
  progress: (done, of) => `${amount(done)} sur ${amount(of)} faits`,
  progressLabel: 'Fait jusqu’ici',
  notKept: 'Ce choix n’a pas pu être retenu. Réessayez.',
  startAndSources: (name) => `Par où commencer avec ${name}`,
  projectSource: 'Cité comme projet à montrer.',
  unfitCount: (n) =>
    n === 1 ? 'Une compétence ne tient pas dans le plan.' : `${amount(n)} compétences ne tiennent pas dans le plan.`,
  insufficient:
    'Aucun nombre d’heures par semaine n’y suffirait\u202f: choisissez une durée plus longue, ou moins de buts.',
  withoutResume:
    'Fait sans CV, comme si vous n’aviez aucune de ces compétences. Ajoutez votre CV et le plan sera plus court.',
  more: (n) => `En voir ${amount(n)} de plus`,
  free: (n) => `Il reste environ ${about(n)} d’apprentissage\u202f: consacrez-les aux projets.`,
  counted: (hoursOfWeek) =>
    `Les sources comptent en semaines. Une de leurs semaines vaut ici ${hours(hoursOfWeek)}, le milieu des 15 à 25 que cite l’une d’elles. La répartition des heures entre apprendre, construire et postuler est notre choix.`,
  countedHeading: 'Comment c’est compté',
};
