import type { Messages } from '../en';

export const reading: Messages['reading'] = {
  selection: 'Lu dans le texte sélectionné',
  'json-ld': 'Lu dans les données d’emploi que publie cette page',
  fallback: (fields) => `Lu par un autre moyen\u202f: ${fields}`,
  fields: {
    sourceId: 'identifiant',
    title: 'intitulé',
    company: 'entreprise',
    location: 'lieu',
    workplace: 'télétravail',
    employmentType: 'type de contrat',
    salary: 'salaire',
    datePosted: 'date',
    description: 'texte',
  },
  copyReport: 'Copier un rapport de lecture',
  copied: 'Rapport copié. Il ne contient rien de ce que dit la page.',
  copyFailed: 'Le rapport n’a pas pu être copié.',
};

export const status: Messages['status'] = {
  loading: 'Lecture de l’offre',
  retry: 'Réessayer',
  allow: 'Autoriser l’accès à LinkedIn et Indeed',
  denied: 'L’accès n’a pas été accordé. Vous pouvez le redemander à tout moment.',
  'no-tab': {
    title: 'Aucune offre dans cet onglet',
    text: 'Ouvrez une offre d’emploi sur LinkedIn ou Indeed, et RoleLens la lit ici.',
  },
  'no-adapter': {
    title: 'Aucune offre dans cet onglet',
    text: 'RoleLens lit LinkedIn et Indeed de lui-même. Sur toute autre page d’offre, cliquez sur son bouton dans la barre d’outils.',
  },
  'no-posting-here': {
    title: 'Aucune offre trouvée sur cette page',
    text: 'La page ne publie pas son offre sous une forme lisible. Sélectionnez le texte de l’offre, au moins 200 caractères, puis rouvrez RoleLens.',
  },
  'no-posting-open': {
    title: 'Aucune offre ouverte',
    text: 'Choisissez une offre dans la liste\u202f: ce qu’elle paie et demande s’affiche ici.',
  },
  'page-loading': {
    title: 'La page se charge encore',
    text: 'L’offre n’est pas encore sur la page. Elle s’affichera ici dès qu’elle y sera.',
  },
  'no-title': {
    title: 'Cette offre n’a pas d’intitulé',
    text: 'RoleLens a trouvé une offre sans pouvoir lire son intitulé\u202f: il ne devine donc pas le métier.',
  },
  'no-description': {
    title: 'Cette offre n’a pas de texte',
    text: 'RoleLens a trouvé l’intitulé mais pas de description. Si la page en montre une, dépliez-la en entier et réessayez.',
  },
  'layout-unknown': {
    title: 'Cette page a changé',
    text: 'Cette page a changé\u202f: RoleLens ne sait plus la lire. En attendant une mise à jour, sélectionnez le texte de l’offre et rouvrez RoleLens.',
  },
  'no-access': {
    title: 'RoleLens ne peut pas encore lire ce site',
    text: 'Votre navigateur bloque l’accès à la page. Rien de ce qui est lu ne quitte cet ordinateur.',
  },
  error: {
    title: 'L’analyse a échoué',
    text: 'Un problème est survenu pendant la lecture de cette offre.',
  },
};
