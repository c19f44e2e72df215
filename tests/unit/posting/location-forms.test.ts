import { describe, expect, it } from 'vitest';
import { loadKnowledge } from '../../../lib/knowledge/load-knowledge';
import { parseLocation } from '../../../lib/posting/parse-location';

const { places } = loadKnowledge();

const ONE: readonly (readonly [location: string, country: string, metro?: string])[] = [
  ['Toronto, ON', 'CA', 'toronto'],
  ['Greater Toronto Area, Canada', 'CA', 'toronto'],
  ['Montréal, QC', 'CA', 'montreal'],
  ['Québec, Canada', 'CA'],
  ['San Francisco Bay Area', 'US', 'san-francisco-bay-area'],
  ['Calgary, AB', 'CA'],
  ['Pittsburgh, PA', 'US'],
  ['Los Angeles, CA 90013', 'US', 'los-angeles'],
  ['Hybrid work in Denver, CO 80202', 'US', 'denver'],
  ['Remote in Austin, TX 78701', 'US'],
  ['United States (Remote)', 'US'],
  ['US - Remote', 'US'],
  ['Remote, UK', 'GB'],
  ['London Area, United Kingdom', 'GB', 'london'],
  ['Cambridge, England, United Kingdom', 'GB'],
  ['Cambridge, MA', 'US'],
  ['Bristol, UK', 'GB'],
  ['Winterthur, Schweiz', 'CH'],
  ['Zürich', 'CH'],
  ['Genève, Suisse', 'CH'],
  ['Wien, Österreich', 'AT', 'vienna'],
  ['Graz, Steiermark', 'AT'],
  ['München', 'DE', 'munich'],
  ['Muenchen, Deutschland', 'DE', 'munich'],
  ['Magdeburg, Sachsen-Anhalt', 'DE'],
  ['10115 Berlin', 'DE', 'berlin'],
  ['Frankfurt am Main, Hessen, Deutschland', 'DE', 'frankfurt'],
  ['Köln (Hybrid)', 'DE', 'cologne'],
  ['Deutschland (Homeoffice)', 'DE'],
  ['Lille (59)', 'FR'],
  ['75009 Paris', 'FR', 'paris'],
  ['Paris 9e', 'FR', 'paris'],
  ['Paris et périphérie', 'FR', 'paris'],
  ['Ville de Paris, Île-de-France, France', 'FR', 'paris'],
  ['Lyon, Auvergne-Rhône-Alpes', 'FR'],
  ['Alençon, Normandie', 'FR'],
  ['Aix-en-Provence (13)', 'FR'],
  ['Bruxelles, Belgique', 'BE', 'brussels'],
  ['Madrid, Comunidad de Madrid, España', 'ES', 'madrid'],
  ['Barcelona (híbrido)', 'ES', 'barcelona'],
  ['Zaragoza, Aragón', 'ES'],
  ['España (remoto)', 'ES'],
  ['Teletrabajo, España', 'ES'],
  ['A Coruña, Galicia', 'ES'],
  ['Monterrey, Nuevo León, México', 'MX', 'monterrey'],
  ['Ciudad de México, CDMX', 'MX', 'mexico-city'],
  ['Guadalajara, Jalisco', 'MX'],
  ['Bogotá, Colombia', 'CO'],
  ['Buenos Aires, Argentina', 'AR'],
  ['Santiago de Chile', 'CL'],
  ['Den Haag, Nederland', 'NL', 'rotterdam-the-hague'],
  ['Amsterdam, North Holland', 'NL'],
  ['Göteborg, Sverige', 'SE'],
  ['Gothenburg, Sweden', 'SE'],
  ['Bengaluru, Karnataka, India', 'IN'],
  ['Gurgaon, Haryana', 'IN', 'delhi'],
  ['Singapore', 'SG'],
  ['Dublin, Ireland', 'IE', 'dublin'],
  ['Dublin, OH', 'US'],
  ['Valencia', 'ES'],
  ['Warszawa, mazowieckie, Polska', 'PL', 'warsaw'],
];

describe('parseLocation of locations as they are written', () => {
  it.each(ONE)('%s', (location, country, metro) => {
    const parsed = parseLocation(location, undefined, places);
    expect(parsed.country).toBe(country);
    if (metro !== undefined) expect(parsed.metro).toBe(metro);
  });

  it.each([
    ['Remote', undefined],
    ['Europe (remote)', 'Europe'],
    ['Teletrabajo', undefined],
    ['Télétravail', undefined],
    ['Hybrid', undefined],
    ['En remoto', undefined],
    ['Desde casa', undefined],
    ['Télétravail total', undefined],
    ['Home office', undefined],
    ['100 % remote', undefined],
    ['LATAM', 'LATAM'],
  ])('%s names no country', (location, region) => {
    expect(parseLocation(location, undefined, places)).toMatchObject({ isUnread: false });
    expect(parseLocation(location, undefined, places).country).toBeUndefined();
    expect(parseLocation(location, undefined, places).region).toBe(region);
  });

  it.each([
    ['Berkeley, CA / London', ['US', 'GB']],
    ['Berlin oder Wien', ['DE', 'AT']],
    ['Paris ou Bruxelles', ['FR', 'BE']],
    ['Madrid o Lisboa', ['ES', 'PT']],
    ['Calgary, AB or Houston, TX', ['CA', 'US']],
    ['Madrid y Lisboa', ['ES', 'PT']],
    ['Paris et Genève', ['FR', 'CH']],
  ])('%s names several', (location, countries) => {
    expect(parseLocation(location, undefined, places).countries).toEqual(countries);
  });
});
