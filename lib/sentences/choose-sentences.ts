import type { Language } from '../preferences';
import { de } from './de';
import { en } from './en';
import { fr } from './fr';
import type { Sentences } from './sentences';

const SENTENCES: Readonly<Record<Language, Sentences>> = { en, de, fr };

/** What an analysis says, in a language. */
export function chooseSentences(language: Language): Sentences {
  return SENTENCES[language];
}
