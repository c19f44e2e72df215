import type { Language } from '../../lib/preferences';
import { en, type Messages } from './en';

/** The texts in a language; only the language in use is loaded. */
export async function chooseMessages(_language: Language): Promise<Messages> {
  return en;
}
