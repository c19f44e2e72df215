import type { Messages } from '../en';
import { count } from './count';

export const welcome: Messages['welcome'] = {
  title: 'Bienvenue',
  progress: (step, of) => `Étape ${step} sur ${of}`,
  steps: 'Étapes',
  back: 'Retour',
  skipAll: 'Passer l’introduction',
  about: {
    heading: 'Voyez ce qu’une offre demande et paie vraiment, pendant que vous la lisez',
    text: 'Ouvrez une offre en IA, ML ou données sur LinkedIn ou Indeed. RoleLens la lit sur votre ordinateur et dit trois choses à côté de son intitulé.',
    picture:
      'Une offre d’emploi et, à côté, une note\u202f: quel métier c’est, ce qu’il paie, et ce qu’un CV en couvre',
    points: [
      ['Quel métier c’est', 'quoi que dise l’intitulé'],
      ['Ce que paie ce métier', 'et où se situe cette offre'],
      ['Ce qui manque à votre CV', 'et quoi changer avant de postuler'],
    ],
    never: 'Ce qu’il ne fait jamais',
    neverPoints: [
      'Envoyer quoi que ce soit. Il n’a ni serveur, ni compte, ni code réseau.',
      'Cliquer, écrire ou demander à un site des pages que vous n’avez pas ouvertes.',
      'Montrer à une page web ce que dit votre CV.',
    ],
    next: 'Suite\u202f: votre CV',
    sample: {
      title: 'Spécialiste IA appliquée',
      where: 'Une entreprise · Une ville',
      role: 'Machine Learning Engineer',
      pay: 'Salaire du métier',
      offer: 'cette offre\u202f: basse',
      coverage: 'Manque à votre CV',
      skills: ['Kubernetes', 'MLflow'],
    },
  },
  resume: {
    heading: 'Ajoutez votre CV, et chaque offre lui est comparée',
    text: 'Il reste dans ce navigateur, où aucune page web ne peut le voir, et vous pouvez l’effacer à tout moment dans les options.',
    read: (name) => `«\u202f${name}\u202f» est utilisé`,
    skills: (n) => `${count(n, 'compétence lue', 'compétences lues')}, dont\u202f:`,
    none: 'Aucune compétence connue n’y a été trouvée. Dans les options, vous pouvez relire son texte tel qu’une machine le lit.',
    reading: 'Lecture de votre CV',
    skip: 'Passer pour l’instant',
    next: 'Suite\u202f: une offre d’exemple',
  },
  sample: {
    heading: 'Voici une offre vue par RoleLens',
    text: 'Une offre inventée, analysée à l’instant par l’extension elle-même. Parcourez ses onglets.',
    withResume: 'Comparée à votre CV.',
    frame: 'Offre d’exemple',
    analysing: 'Analyse de l’offre d’exemple',
    failed:
      'L’exemple n’a pas pu être analysé. Rechargez cette page\u202f; si cela ne suffit pas, réinstallez RoleLens.',
    tabs: 'Ce que disent ses onglets',
    tabPoints: [
      ['Salaire', 'toutes les sources sur une même échelle, et où se situe l’offre'],
      ['Compétences', 'ce que vous avez, ligne à l’appui, et d’abord ce qui vous manque'],
      ['Conseils', 'quelles lignes changer, et ce que cela vaut'],
      ['Préparer', 'ce qu’on vous demandera, et quoi construire avant'],
    ],
    pinTitle: 'Où le trouver',
    pin: 'Derrière le bouton RoleLens de la barre d’outils, peut-être d’abord sous la pièce de puzzle. Épinglez-le\u202f: son chiffre montre votre couverture.',
    more: 'Couleurs, pays, touches et dessins dans les pages sont à votre choix.',
    done: 'Terminer',
    options: 'Ouvrir les options',
  },
};
