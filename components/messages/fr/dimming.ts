import { FRENCH_PERIODS } from '../../../lib/salary/local-periods';
import type { Messages } from '../en';

/** Rules by which cards of result lists are dimmed, and what the page's highlights may tell. */
export const dimming: Messages['dimming'] = {
  heading: 'Estomper des offres dans les résultats',
  intro:
    'Un voile couvre la carte d’une offre qui relève d’une règle. Rien n’est caché, la carte dit pourquoi, et un bouton y lève le voile. Le site peut remarquer quelles cartes sont estompées, pas la raison.',
  rules: {
    viewed: { label: 'Déjà ouvertes', hint: 'Sur les deux sites, tant que les offres vues sont gardées.' },
    applied: {
      label: 'Candidature envoyée',
      hint: 'Offres enregistrées à partir de cette étape, quelle qu’en soit la suite.',
    },
    promoted: { label: 'Sponsorisées', hint: 'Là où le site lui-même le dit sur la carte.' },
  },
  pay: {
    label: 'Salaire sous',
    hint: 'Seulement si la carte donne un salaire dans cette devise et pour cette période, entièrement en dessous. Laissez vide pour aucun minimum.',
    amount: 'Salaire minimum',
    currency: 'Devise',
    period: 'Période',
    invalid: 'Saisissez un montant en chiffres, par exemple 90000.',
    per: FRENCH_PERIODS,
  },
  lists: {
    companies: {
      label: 'Entreprises',
      hint: 'Le nom entier\u202f; la casse et la forme juridique ne comptent pas.',
      add: 'Entreprise',
    },
    words: {
      label: 'Mots du titre',
      hint: 'Des mots entiers, comme «\u202fstage\u202f» ou «\u202ftemps partiel\u202f».',
      add: 'Mot',
    },
  },
  add: 'Ajouter',
  remove: (name) => `Retirer ${name}`,
  removed: (name) => `${name} est retiré.`,
  full: 'Cette liste est pleine. Retirez d’abord quelque chose.',
  sites: 'Où',
  on: (site) => `Sur ${site}`,
  failed: 'Cette règle n’a pas pu être enregistrée. Réessayez.',
  own: {
    label: 'Laisser le surlignage dire ce que votre CV a et n’a pas',
    hint: 'La page peut lire le surlignage\u202f: le site pourrait apprendre quelles compétences vous avez.',
  },
};
