import { describe, expect, it } from 'vitest';
import { loadKnowledge } from '../../../lib/knowledge/load-knowledge';
import { parseLocation } from '../../../lib/posting/parse-location';

const { places } = loadKnowledge();

describe('parseLocation', () => {
  it.each([
    ['Tbilisi, Georgia', 'GE'],
    ['Batumi, Georgia', 'GE'],
    ['Kutaisi, Georgia (Remote)', 'GE'],
    ['Tiflis, Georgien', 'GE'],
    ['Tbilissi, Géorgie', 'GE'],
    ['Tiflis, Georgia', 'GE'],
    ['Atlanta, Georgia', 'US'],
    ['Savannah, Georgia', 'US'],
    ['Athens, Georgia', 'US'],
    ['Alpharetta, Georgia, United States', 'US'],
    ['Georgia', 'US'],
    ['Remote - Georgia', 'US'],
    ['Paris, Texas', 'US'],
  ])('%s: %s', (location, country) => {
    expect(parseLocation(location, undefined, places)).toMatchObject({ country });
  });
});
