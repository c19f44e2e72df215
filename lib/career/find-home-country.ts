import type { Places } from '../knowledge/schemas';
import { findResumePlace } from '../resume/profile/resume-place';
import type { ResumeStructure } from '../resume/profile/resume-structure';

/** Calling codes of one country each, by ITU-T E.164; +1 is that of many. */
const CALLING: Readonly<Record<string, string>> = {
  '31': 'NL',
  '32': 'BE',
  '33': 'FR',
  '34': 'ES',
  '41': 'CH',
  '43': 'AT',
  '44': 'GB',
  '45': 'DK',
  '46': 'SE',
  '48': 'PL',
  '49': 'DE',
  '55': 'BR',
  '61': 'AU',
  '65': 'SG',
  '81': 'JP',
  '91': 'IN',
  '351': 'PT',
  '353': 'IE',
  '358': 'FI',
  '972': 'IL',
};
const PHONE = /(?<![\p{L}\p{N}])(?:\+|00)(\d{2,3})[\d ().\-/]{6,20}\d/gu;

/**
 * The country that a resume's head names as home, as ISO 3166 alpha-2, else that of its telephone number; undefined where
 * neither says one country.
 */
export function findHomeCountry(structure: ResumeStructure, text: string, places: Places): string | undefined {
  const { home } = findResumePlace(structure, text, places);
  if (home) return home.country;
  const codes = structure.top.flatMap((line) =>
    Array.from(line.text.matchAll(PHONE), ([, digits = '']) => CALLING[digits] ?? CALLING[digits.slice(0, 2)]),
  );
  return codes.find((country) => country !== undefined);
}
