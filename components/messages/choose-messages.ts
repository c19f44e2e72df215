import type { Language } from '../../lib/preferences';
import { en, type Messages } from './en';

/** The texts in a language; English is always at hand, the others are loaded where they are chosen. */
export async function chooseMessages(language: Language): Promise<Messages> {
  if (language === 'de') return (await import('./de')).de;
  if (language === 'fr') return (await import('./fr')).fr;
  return en;
}
