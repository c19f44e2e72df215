import type { Messages } from '../en';

/** The frame of the dashboard; each of its parts has messages of its own. */
export const dashboard: Messages['dashboard'] = {
  title: 'Übersicht',
  navigation: 'Teile der Übersicht',
  parts: {
    saved: 'Gemerkte Anzeigen',
    market: 'Dein Markt',
    roles: 'Rollenlexikon',
    fit: 'Passende Rollen',
    plan: 'Lernplan',
  },
};
