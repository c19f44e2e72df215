/** Levels of pay that can be preferred. */
export const LEVELS = ['entry', 'mid', 'senior', 'executive'] as const;

/** What pay can count. */
export const PAY_BASES = ['posted-range', 'base', 'base-and-equity', 'total'] as const;

/** Colours of the interface. */
export const THEMES = ['system', 'light', 'dark'] as const;

/** Languages in which the interface is written; the knowledge base speaks English. */
export const LANGUAGES = ['en', 'de', 'fr'] as const;

/** A language of the interface. */
export type Language = (typeof LANGUAGES)[number];

/** What the user prefers. None of it tells anything of a resume or a posting. */
export type Preferences = {
  readonly theme: (typeof THEMES)[number];
  readonly language: Language | 'browser';
  /** Id of the role that is being worked towards. */
  readonly targetRole?: string;
  /** Level at which pay is shown where a posting states none. */
  readonly level?: (typeof LEVELS)[number];
  /** ISO 3166 alpha-2 of the place for which pay is shown where a posting names none. */
  readonly country?: string;
  /** ISO 4217 of the currency whose figures come first where a posting names neither a place nor pay. */
  readonly currency?: string;
  /** What pay is to count, where there are such figures. */
  readonly basis?: (typeof PAY_BASES)[number];
};

/** What holds until the user chooses. */
export const DEFAULT_PREFERENCES: Preferences = { theme: 'system', language: 'browser' };

const ROLE_ID = /^[a-z0-9-]{1,80}$/;
const COUNTRY = /^[A-Z]{2}$/;
const CURRENCY = /^[A-Z]{3}$/;

/**
 * Preferences from storage or a file. Each field falls back by itself: one bad value, or one of a later version, may not
 * cost the others. Plain code and no schema, for every page waits for it before it shows anything.
 */
export function parsePreferences(value: unknown): Preferences {
  const stored = new Map(typeof value === 'object' && value !== null ? Object.entries(value) : []);
  const level = choose(LEVELS, stored.get('level'));
  const basis = choose(PAY_BASES, stored.get('basis'));
  const targetRole = matchText(ROLE_ID, stored.get('targetRole'));
  const country = matchText(COUNTRY, stored.get('country'));
  const currency = matchText(CURRENCY, stored.get('currency'));
  return {
    theme: choose(THEMES, stored.get('theme')) ?? 'system',
    language: choose(LANGUAGES, stored.get('language')) ?? 'browser',
    ...(targetRole === undefined ? {} : { targetRole }),
    ...(level === undefined ? {} : { level }),
    ...(country === undefined ? {} : { country }),
    ...(currency === undefined ? {} : { currency }),
    ...(basis === undefined ? {} : { basis }),
  };
}

/** The language to show: the chosen one, else the first of the browser's (BCP 47 tags) that there is, else English. */
export function chooseLanguage({ language }: Preferences, browserLanguages: readonly string[]): Language {
  if (language !== 'browser') return language;
  const spoken = browserLanguages.map((tag) => tag.split('-')[0]?.toLowerCase());
  return spoken.map((code) => choose(LANGUAGES, code)).find((each) => each !== undefined) ?? 'en';
}

function choose<Value extends string>(known: readonly Value[], value: unknown): Value | undefined {
  return known.find((each) => each === value);
}

function matchText(form: RegExp, value: unknown): string | undefined {
  return typeof value === 'string' && form.test(value) ? value : undefined;
}
