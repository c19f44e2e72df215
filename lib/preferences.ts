import { z } from 'zod';

// The extension's content security policy forbids the code generation that zod would otherwise try.
z.config({ jitless: true });

const LEVELS = ['entry', 'mid', 'senior', 'executive'] as const;

/** Languages in which the interface is written; the knowledge base speaks English. */
export const LANGUAGES = ['en', 'de', 'fr'] as const;

// Each field falls back by itself: one bad value, or one of a later version, may not cost the others.
const preferencesSchema = z.object({
  theme: z.enum(['system', 'light', 'dark']).catch('system'),
  language: z.enum(['browser', ...LANGUAGES]).catch('browser'),
  /** Id of the role that is being worked towards. */
  targetRole: z.string().max(80).optional().catch(undefined),
  /** Level at which pay is shown where a posting states none. */
  level: z.enum(LEVELS).optional().catch(undefined),
  /** ISO 3166 alpha-2 of the place for which pay is shown where a posting names none. */
  country: z
    .string()
    .regex(/^[A-Z]{2}$/)
    .optional()
    .catch(undefined),
  /** What pay is to count, where there are such figures. */
  basis: z.enum(['posted-range', 'base', 'base-and-equity', 'total']).optional().catch(undefined),
});

/** What the user prefers. None of it tells anything of a resume or a posting. */
export type Preferences = Readonly<z.infer<typeof preferencesSchema>>;

/** A language of the interface. */
export type Language = (typeof LANGUAGES)[number];

/** What holds until the user chooses. */
export const DEFAULT_PREFERENCES: Preferences = { theme: 'system', language: 'browser' };

/** Preferences from storage or a file; what cannot be read of them is as it was at first. */
export function parsePreferences(value: unknown): Preferences {
  return preferencesSchema.safeParse(value).data ?? DEFAULT_PREFERENCES;
}

/** The language to show: the chosen one, else the first of the browser's (BCP 47 tags) that there is, else English. */
export function chooseLanguage({ language }: Preferences, browserLanguages: readonly string[]): Language {
  if (language !== 'browser') return language;
  const spoken = browserLanguages.map((tag) => tag.split('-')[0]?.toLowerCase());
  const known = spoken.map((code) => LANGUAGES.find((each) => each === code));
  return known.find((each) => each !== undefined) ?? 'en';
}
