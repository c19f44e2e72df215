import { FRENCH_PAY_STEPS } from '../../../lib/salary/local-levels';
import { capitalise } from '../capitalise';
import type { Messages } from '../en';

export const preferences: Messages['preferences'] = {
  heading: 'Préférences',
  role: {
    label: 'Métier visé',
    hint: 'Le plan d’apprentissage commence par lui, tant que vous n’y choisissez pas un autre but.',
    none: 'Aucun choisi',
    search: 'Trouver un métier',
    change: 'Trouver un autre métier',
    remove: 'Retirer',
    removeNamed: (role) => `Retirer ${role}`,
    unknown: 'Un métier que cette version ne connaît pas',
  },
  pay: 'Salaire',
  level: {
    label: 'Niveau',
    hint: 'Sert quand une offre n’en indique pas.',
    any: 'Tous niveaux',
    options: capitalise(FRENCH_PAY_STEPS),
  },
  country: {
    label: 'Pays',
    hint: 'Sert quand une offre n’indique pas de lieu.',
    any: 'Aucun',
  },
  currency: {
    label: 'Devise',
    hint: 'Ses chiffres passent d’abord si une offre n’indique ni lieu ni salaire. Rien n’est converti.',
    any: 'Aucune',
  },
  basis: {
    label: 'Ce que le salaire compte',
    hint: 'Sert quand de tels chiffres existent pour le métier.',
    any: 'Le mieux étayé',
    options: {
      'posted-range': 'Fourchettes des offres',
      base: 'Salaire de base',
      'base-and-equity': 'Salaire de base et actions',
      total: 'Rémunération totale, primes comprises',
    },
  },
  look: 'Apparence et langue',
  theme: {
    label: 'Couleurs',
    options: { system: 'Comme le système', light: 'Clair', dark: 'Sombre' },
  },
  language: {
    label: 'Langue',
    hint: 'Ce que les articles disent des métiers, des salaires et des compétences reste en anglais.',
    browser: 'Comme le navigateur',
    options: { en: 'English', de: 'Deutsch', fr: 'Français' },
  },
  sync: {
    heading: 'Sur vos autres ordinateurs',
    label: 'Y emporter ces préférences',
    hint: 'La synchronisation de votre navigateur porte les choix ci-dessus là où vous êtes connecté, par les serveurs de son éditeur. Rien de votre CV, de vos compétences ni d’aucune offre ne les accompagne.',
  },
  failed: 'Ce choix n’a pas pu être enregistré. Réessayez.',
  syncFailed:
    'Le navigateur n’a pas accepté ce choix dans sa synchronisation\u202f: rien n’a changé. Elle est peut-être pleine ou désactivée.',
  saved: 'Enregistré.',
};

export const page: Messages['page'] = {
  heading: 'Ce qui y est dessiné',
  choices: {
    cards: {
      label: 'Marquer les offres dans les listes de résultats',
      hint: 'Métier, niveau, salaire et si vous l’avez déjà ouverte\u202f: une petite ligne sur chaque carte.',
    },
    highlights: {
      label: 'Souligner les compétences dans l’offre ouverte',
      hint: 'Exigées, souhaitées et mentionnées se distinguent. La page peut voir ces traits, qui ne disent que ce que dit l’offre, sauf si vous permettez plus ci-dessous.',
    },
  },
  failed: 'Ce choix n’a pas pu être enregistré. Réessayez.',
};

export const shortcuts: Messages['shortcuts'] = {
  heading: 'Raccourcis',
  intro:
    'Ils agissent dans l’onglet au premier plan\u202f: sur LinkedIn et Indeed, et sur du texte sélectionné dans toute page.',
  table: 'Commandes et leurs touches',
  command: 'Commande',
  keys: 'Touches',
  none: 'aucune touche',
  commands: {
    _execute_action: 'Ouvrir la fenêtre de RoleLens',
    'open-panel': 'Ouvrir le panneau à côté de la page',
    'save-posting': 'Enregistrer l’offre ouverte',
    'toggle-marks': 'Masquer ou montrer ce que RoleLens dessine sur ce site',
    'toggle-highlights': 'Souligner les compétences de l’offre ouverte, ou arrêter',
    'analyse-selection': 'Analyser le texte sélectionné comme une offre',
  },
  change: 'Changer les touches',
  how: 'Chrome, Edge et Brave\u202f: chrome://extensions/shortcuts. Firefox\u202f: about:addons, puis la roue dentée, puis «\u202fGérer les raccourcis d’extensions\u202f».',
  notOpened:
    'Votre navigateur n’autorise pas une extension à ouvrir cette page. Saisissez son adresse, indiquée ci-dessous.',
  unread: 'Les touches n’ont pas pu être lues.',
  unsupported: 'Ce navigateur n’a pas de raccourcis pour les extensions.',
};
