import { expect, test } from 'vitest';
import { placeAtHome } from '../../../lib/career/choose-role-pay';
import { findHomeCountry } from '../../../lib/career/find-home-country';
import { loadKnowledge } from '../../../lib/knowledge/load-knowledge';
import { readStructure } from '../../../lib/resume/profile/resume-structure';

const { places } = loadKnowledge();
const JOBS = '\n\nExperience\nNurse, St. Aldan, Toronto\n2016 - Present\n- Wards';

test.each([
  ['Mira Holt\nLeeds, UK', 'GB'],
  ['Mira Holt\nLeeds | +44 7700 900123', 'GB'],
  ['Mira Holt\n+44 7700 900123', 'GB'],
  ['Mira Holt\n0044 7700 900123', 'GB'],
  ['Mira Holt\nBerlin', 'DE'],
  ['Mira Holt\n+49 151 23456789', 'DE'],
  ['Mira Holt\n+353 86 123 4567', 'IE'],
  ['Mira Holt\nBerlin | +44 7700 900123', 'DE'],
  ['Mira Holt\n+1 202 555 0143', undefined],
  ['Mira Holt\n020 7946 0018', undefined],
  ['Mira Holt', undefined],
])('%j lives in %s', (head, country) => {
  const text = `${head}${JOBS}`;
  expect(findHomeCountry(readStructure(text, { year: 2026, month: 11 }), text, places)).toBe(country);
});

test.each([
  [{ level: 'all' }, { country: 'GB' }, 'GB'],
  [{ level: 'all', country: 'US' }, { country: 'GB' }, 'US'],
  [{ level: 'all' }, {}, undefined],
  [{ level: 'all' }, undefined, undefined],
] as const)('pay for %j of somebody with %j is that of %s', (place, held, country) => {
  expect(placeAtHome(place, held).country).toBe(country);
});
