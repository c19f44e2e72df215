import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { chooseLanguage, DEFAULT_PREFERENCES, parsePreferences } from '../../lib/preferences';

describe('parsePreferences', () => {
  test('keeps what it understands', () => {
    const stored = { theme: 'dark', language: 'de', targetRole: 'data-scientist', level: 'senior', country: 'DE' };
    expect(parsePreferences(stored)).toEqual(stored);
    expect(parsePreferences({ ...stored, currency: 'EUR' })).toEqual({ ...stored, currency: 'EUR' });
  });

  test('one bad field costs no other', () => {
    expect(
      parsePreferences({ theme: 'plaid', language: 'fr', country: 'Germany', currency: 'euro', basis: 3 }),
    ).toEqual({
      ...DEFAULT_PREFERENCES,
      language: 'fr',
    });
  });

  test('anything else gives the first preferences', () => {
    fc.assert(
      fc.property(fc.anything(), (value) => {
        const { theme, language } = parsePreferences(value);
        expect(['system', 'light', 'dark']).toContain(theme);
        expect(['browser', 'en', 'de', 'fr']).toContain(language);
      }),
    );
    expect(parsePreferences(undefined)).toEqual(DEFAULT_PREFERENCES);
  });
});

describe('chooseLanguage', () => {
  test.each([
    ['browser', ['de-AT', 'en'], 'de'],
    ['browser', ['es', 'fr-CA', 'de'], 'fr'],
    ['browser', ['EN-US'], 'en'],
    ['browser', ['ja'], 'en'],
    ['browser', [], 'en'],
    ['fr', ['de'], 'fr'],
  ] as const)('%s with %j gives %s', (language, spoken, expected) => {
    expect(chooseLanguage({ ...DEFAULT_PREFERENCES, language }, spoken)).toBe(expected);
  });
});
