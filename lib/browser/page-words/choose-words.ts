import { chooseLanguage, type Language } from '../../preferences';
import { readPreferences } from '../preferences';
import { de } from './de';
import { en } from './en';
import { fr } from './fr';
import type { PageWords } from './page-words';

/** The page's texts by language. */
export const PAGE_WORDS: Readonly<Record<Language, PageWords>> = { en, de, fr };

/** The page's texts in the user's language; in English where the preferences cannot be read. */
export async function choosePageWords(): Promise<PageWords> {
  const preferences = await readPreferences().catch(() => undefined);
  return preferences ? PAGE_WORDS[chooseLanguage(preferences, globalThis.navigator?.languages ?? [])] : en;
}
