import type { Messages } from '../en';
import { count } from './count';

const choices: Messages['career']['questions']['choices'] = {
  background: {
    software: 'Développement logiciel',
    ml: 'Machine learning ou data science',
    analytics: 'Analyse de données ou reporting',
    operations: 'Exploitation informatique ou DevOps',
    research: 'Sciences ou recherche',
    product: 'Produit, gestion de projet ou conseil',
    communication: 'Marketing, rédaction, design ou enseignement',
    field: 'Autre domaine\u202f: santé, finance, droit, ingénierie',
    starting: 'Je débute',
  },
  work: {
    build: 'Construire',
    analyze: 'Trouver des réponses',
    run: 'Faire tourner des systèmes',
    research: 'Découvrir ce que nul ne sait encore',
    plan: 'Planifier et piloter des projets',
    advise: 'Conseiller',
    explain: 'Expliquer, écrire, dessiner',
    check: 'Tester et vérifier',
  },
  subject: {
    language: 'Langage et texte',
    vision: 'Images et vidéo',
    speech: 'Voix et son',
    machines: 'Robots, matériel, infrastructure',
    data: 'Données et chiffres',
    business: 'Fonctionnement des entreprises',
    society: 'Équité, sécurité, droit',
    media: 'Art et médias',
  },
  goal: {
    pay: 'Un bon salaire',
    growth: 'Un secteur en croissance',
    quick: 'Commencer vite',
    impact: 'Un travail utile',
    lead: 'Diriger une équipe',
  },
  coding: { none: 'Je ne code pas', some: 'Scripts ou SQL', fluent: 'J’écris des logiciels' },
  math: { little: 'Maths du quotidien', some: 'Un peu de statistiques', strong: 'Maths universitaires' },
  degree: { none: 'Aucun diplôme', bachelor: 'Licence', master: 'Master', doctorate: 'Doctorat' },
  time: {
    'months-3': 'Trois mois',
    'months-6': 'Six mois',
    'months-12': 'Un an',
    'months-18': 'Un an et demi ou plus',
  },
};

const why: Messages['career']['why'] = {
  heading: 'Pourquoi',
  held: (n) =>
    n === 0
      ? 'Aucune de ses compétences n’est sur votre CV.'
      : `Sur votre CV\u202f: ${count(n, 'compétence', 'compétences')} de ce métier`,
  near: (n) => `Proches de ce que vous savez\u202f: ${count(n, 'compétence', 'compétences')}`,
  job: (title) => `Vous avez été ${title}.`,
  speaking: 'Vos réponses qui parlent pour',
  against: 'Vos réponses qui parlent contre',
  ours: 'notre propre avis',
  takes: {
    coding: {
      none: 'Il ne demande pas de code.',
      some: 'Il demande des scripts ou du SQL.',
      fluent: 'Il demande de bien coder.',
    },
    math: {
      little: 'Les maths du quotidien suffisent.',
      some: 'Il demande un peu de statistiques.',
      strong: 'Il demande des maths universitaires.',
    },
    degree: {
      none: 'On y entre sans diplôme.',
      bachelor: 'Une licence est d’usage.',
      master: 'Un master est d’usage.',
      doctorate: 'Un doctorat est d’usage.',
    },
    time: (months) =>
      `De votre parcours à un premier poste, comptez environ ${count(months, 'mois', 'mois')}, apprentissage compris.`,
  },
};

export const career: Messages['career'] = {
  heading: 'Orientation',
  intro: (roles) =>
    `Les ${roles} métiers du guide, classés pour vous selon votre CV, selon huit courtes questions, ou selon les deux.`,
  loading: 'Lecture de vos compétences',
  failed: 'Votre CV n’a pas pu être lu. Rechargez cette page pour réessayer.',
  basis: { label: 'Classés selon', both: 'CV et réponses', resume: 'CV', answers: 'Réponses' },
  formula: {
    resume: (version) =>
      `Selon le CV (formule ${version})\u202f: les compétences clés comptent le plus, puis les courantes, puis les atouts. Une compétence rare en dit plus qu’une compétence répandue, une compétence proche vaut 30\u202f%, le savoir-être ne décide jamais, et avoir exercé le métier compense une partie de ce qui manque. Trop peu de compétences clés limitent le nombre.`,
    answers: (version) =>
      `Selon les réponses (formule ${version})\u202f: chaque question a son poids\u202f; parcours, activité et sujet pèsent le plus. Plus de code, de maths, d’études ou de temps ne fait jamais baisser un métier.`,
    both: (resume, answers) =>
      `Selon les deux\u202f: le CV fait ${100 * resume}\u202f% du score, les réponses ${100 * answers}\u202f%.`,
  },
  formulaTitle: 'Comment le score est calculé',
  bands: { close: 'Très proche', good: 'Proche', partial: 'Proche en partie', far: 'Éloigné' },
  meaning: {
    resume:
      'Le nombre dit quelle part de ce que demande un métier votre CV montre\u202f; 100, c’est tout ce qui compte.',
    answers:
      'Le nombre dit à quel point un métier correspond à vos réponses, non si vous savez déjà l’exercer\u202f: aucune compétence n’est comptée.',
    both: 'Le nombre réunit la part de ce que demande un métier que montre votre CV et la correspondance avec vos réponses.',
  },
  scale: ({ close, good, partial }) =>
    `Une seule échelle pour tous\u202f: «\u202ftrès proche\u202f» dès ${close}, «\u202fproche\u202f» dès ${good}, «\u202fproche en partie\u202f» dès ${partial}. Ce n’est pas une prévision d’embauche.`,
  coreLimit:
    '«\u202fProche\u202f» suppose aussi la moitié des compétences clés, «\u202ftrès proche\u202f» les trois quarts, ou la moitié et un poste passé dans ce métier\u202f; sinon le nombre reste en dessous.',
  score: (score) => `${score} sur 100`,
  sum: (resume, answers) => `CV ${resume}, réponses ${answers}`,
  noResume: {
    title: 'Pas encore de CV',
    text: 'Répondez aux questions ci-dessous, ou ajoutez un CV\u202f: chaque métier sera classé selon les compétences qu’il montre. Tout reste dans ce navigateur.',
    action: 'Ajouter un CV',
  },
  nothing: 'Répondez à une question et le classement s’affiche ici.',
  allFar: {
    title: 'Aucun métier d’ici n’est proche de votre CV',
    text: 'Il montre peu des compétences que demandent les métiers de l’IA, du ML et des données. Ce n’est pas un jugement sur vous\u202f: les questions classent les métiers selon ce que vous apportez et souhaitez, et chacun montre comment y entrer.',
  },
  list: 'Métiers, les plus proches d’abord',
  showAll: (n) => `Voir les ${n} métiers`,
  showFewer: 'Voir moins',
  ranking: (basis, role) => `Classement selon\u202f: ${basis}. En tête\u202f: ${role}.`,
  questions: {
    heading: 'Huit questions',
    answered: (n, of) => `${n} sur ${of} répondues`,
    kept: 'Gardé dans ce navigateur seulement',
    most: (n) => (n === 1 ? '' : `${n} au plus`),
    reset: 'Effacer les réponses',
    notKept: 'Les réponses n’ont pas pu être gardées. Le classement en tient compte malgré tout.',
    text: {
      background: 'D’où venez-vous\u202f?',
      work: 'Qu’aimez-vous faire\u202f?',
      subject: 'Sur quoi\u202f?',
      goal: 'Qu’est-ce qui compte le plus pour vous\u202f?',
      coding: 'Savez-vous coder\u202f?',
      math: 'Quel est votre niveau en maths\u202f?',
      degree: 'Votre plus haut diplôme\u202f?',
      time: 'Combien de temps pouvez-vous apprendre avant un premier poste\u202f?',
    },
    choices,
  },
  why,
  gap: {
    heading: 'Ce qui manque',
    core: 'Compétences clés, les plus parlantes d’abord',
    common: 'Compétences courantes',
    none: 'Vous montrez toutes les compétences clés de ce métier.',
    onlyNear: 'Vous montrez les compétences clés de ce métier, ou quelque chose de proche.',
    unknown: 'Ajoutez un CV pour voir ce qui vous manque. Voici les compétences clés du métier\u202f:',
  },
  path: {
    heading: 'Le chemin',
    from: (from) => `Parcours ${from}`,
    months: (months, isOurs) =>
      `De votre parcours à un premier poste dans ce métier, apprentissage compris\u202f: environ ${count(months, 'mois', 'mois')}${isOurs ? ', selon notre propre avis' : ''}.`,
    coreHeld:
      'Vous montrez déjà toutes les compétences clés de ce métier. De telles durées comprennent leur apprentissage\u202f: il vous en reste moins.',
    none: 'Aucune source ne décrit comment entrer dans ce métier.',
    time: 'Ce que les sources disent de la durée',
    entry: 'Comment y entrer',
    roadmap: 'Feuille de route',
  },
  pay: { heading: 'Salaire', level: 'Niveau du salaire', country: 'Pays du salaire' },
  guide: (role) => `${role} dans le guide des métiers`,
  guideShort: 'Guide des métiers',
  plan: (role) => `Plan pour ${role}`,
  planShort: 'Plan pour ce métier',
};
