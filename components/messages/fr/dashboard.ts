import type { Messages } from '../en';

export const dashboard: Messages['dashboard'] = {
  title: 'Tableau de bord',
  navigation: 'Parties du tableau de bord',
  parts: {
    saved: 'Offres enregistrées',
    market: 'Votre marché',
    roles: 'Guide des métiers',
    fit: 'Orientation',
    plan: 'Plan d’apprentissage',
  },
};
