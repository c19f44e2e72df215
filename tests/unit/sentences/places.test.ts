import { describe, expect, it } from 'vitest';
import { nameLocalPlace } from '../../../lib/salary/local-place';
import * as de from '../../../lib/sentences/de/places';
import * as fr from '../../../lib/sentences/fr/places';
import { KNOWLEDGE } from '../sample-postings';

const LABELS = [...KNOWLEDGE.salaries.values()].flatMap(({ figures }) => figures.map(({ place }) => place));

/** Every country of the knowledge base as a sentence says where something is: id, German, French. */
const COUNTRIES: readonly (readonly [id: string, german: string, french: string])[] = [
  ['AE', 'in den Vereinigten Arabischen Emiraten', 'aux Émirats arabes unis'],
  ['AL', 'in Albanien', 'en Albanie'],
  ['AM', 'in Armenien', 'en Arménie'],
  ['AR', 'in Argentinien', 'en Argentine'],
  ['AT', 'in Österreich', 'en Autriche'],
  ['AU', 'in Australien', 'en Australie'],
  ['BA', 'in Bosnien und Herzegowina', 'en Bosnie-Herzégovine'],
  ['BD', 'in Bangladesch', 'au Bangladesh'],
  ['BE', 'in Belgien', 'en Belgique'],
  ['BG', 'in Bulgarien', 'en Bulgarie'],
  ['BH', 'in Bahrain', 'à Bahreïn'],
  ['BR', 'in Brasilien', 'au Brésil'],
  ['CA', 'in Kanada', 'au Canada'],
  ['CH', 'in der Schweiz', 'en Suisse'],
  ['CL', 'in Chile', 'au Chili'],
  ['CN', 'in China', 'en Chine'],
  ['CO', 'in Kolumbien', 'en Colombie'],
  ['CR', 'in Costa Rica', 'au Costa Rica'],
  ['CY', 'auf Zypern', 'à Chypre'],
  ['CZ', 'in Tschechien', 'en Tchéquie'],
  ['DE', 'in Deutschland', 'en Allemagne'],
  ['DK', 'in Dänemark', 'au Danemark'],
  ['DO', 'in der Dominikanischen Republik', 'en République dominicaine'],
  ['EC', 'in Ecuador', 'en Équateur'],
  ['EE', 'in Estland', 'en Estonie'],
  ['EG', 'in Ägypten', 'en Égypte'],
  ['ES', 'in Spanien', 'en Espagne'],
  ['FI', 'in Finnland', 'en Finlande'],
  ['FR', 'in Frankreich', 'en France'],
  ['GB', 'in Großbritannien', 'au Royaume-Uni'],
  ['GE', 'in Georgien', 'en Géorgie'],
  ['GH', 'in Ghana', 'au Ghana'],
  ['GR', 'in Griechenland', 'en Grèce'],
  ['GT', 'in Guatemala', 'au Guatemala'],
  ['HK', 'in Hongkong', 'à Hong Kong'],
  ['HR', 'in Kroatien', 'en Croatie'],
  ['HU', 'in Ungarn', 'en Hongrie'],
  ['ID', 'in Indonesien', 'en Indonésie'],
  ['IE', 'in Irland', 'en Irlande'],
  ['IL', 'in Israel', 'en Israël'],
  ['IN', 'in Indien', 'en Inde'],
  ['IS', 'in Island', 'en Islande'],
  ['IT', 'in Italien', 'en Italie'],
  ['JO', 'in Jordanien', 'en Jordanie'],
  ['JP', 'in Japan', 'au Japon'],
  ['KE', 'in Kenia', 'au Kenya'],
  ['KR', 'in Südkorea', 'en Corée du Sud'],
  ['KW', 'in Kuwait', 'au Koweït'],
  ['KZ', 'in Kasachstan', 'au Kazakhstan'],
  ['LB', 'im Libanon', 'au Liban'],
  ['LK', 'in Sri Lanka', 'au Sri Lanka'],
  ['LT', 'in Litauen', 'en Lituanie'],
  ['LU', 'in Luxemburg', 'au Luxembourg'],
  ['LV', 'in Lettland', 'en Lettonie'],
  ['MA', 'in Marokko', 'au Maroc'],
  ['MD', 'in Moldau', 'en Moldavie'],
  ['MK', 'in Nordmazedonien', 'en Macédoine du Nord'],
  ['MT', 'auf Malta', 'à Malte'],
  ['MX', 'in Mexiko', 'au Mexique'],
  ['MY', 'in Malaysia', 'en Malaisie'],
  ['NG', 'in Nigeria', 'au Nigeria'],
  ['NL', 'in den Niederlanden', 'aux Pays-Bas'],
  ['NO', 'in Norwegen', 'en Norvège'],
  ['NP', 'in Nepal', 'au Népal'],
  ['NZ', 'in Neuseeland', 'en Nouvelle-Zélande'],
  ['OM', 'in Oman', 'à Oman'],
  ['PA', 'in Panama', 'au Panama'],
  ['PE', 'in Peru', 'au Pérou'],
  ['PH', 'auf den Philippinen', 'aux Philippines'],
  ['PK', 'in Pakistan', 'au Pakistan'],
  ['PL', 'in Polen', 'en Pologne'],
  ['PT', 'in Portugal', 'au Portugal'],
  ['QA', 'in Katar', 'au Qatar'],
  ['RO', 'in Rumänien', 'en Roumanie'],
  ['RS', 'in Serbien', 'en Serbie'],
  ['SA', 'in Saudi-Arabien', 'en Arabie saoudite'],
  ['SE', 'in Schweden', 'en Suède'],
  ['SG', 'in Singapur', 'à Singapour'],
  ['SI', 'in Slowenien', 'en Slovénie'],
  ['SK', 'in der Slowakei', 'en Slovaquie'],
  ['TH', 'in Thailand', 'en Thaïlande'],
  ['TN', 'in Tunesien', 'en Tunisie'],
  ['TR', 'in der Türkei', 'en Turquie'],
  ['TW', 'in Taiwan', 'à Taïwan'],
  ['UA', 'in der Ukraine', 'en Ukraine'],
  ['US', 'in den USA', 'aux États-Unis'],
  ['UY', 'in Uruguay', 'en Uruguay'],
  ['VN', 'in Vietnam', 'au Viêt Nam'],
  ['ZA', 'in Südafrika', 'en Afrique du Sud'],
];

describe('where figures are from', () => {
  it.each([
    ['United States', 'US', 'in den USA', 'aux États-Unis'],
    ['United States (not stated)', 'US', 'in den USA', 'aux États-Unis'],
    ['South Korea', 'KR', 'in Südkorea', 'en Corée du Sud'],
    ['Philippines', 'PH', 'auf den Philippinen', 'aux Philippines'],
    ['London, UK', 'GB', 'in London', 'à Londres'],
    ['Startups (United States, not stated)', 'US', 'bei Start-ups in den USA', 'dans les start-up aux États-Unis'],
    ['Remote, anywhere', undefined, 'bei Remote-Arbeit von überall', 'en télétravail depuis n’importe où'],
    ['Banks (Lebanon, not stated)', 'LB', 'bei „Banks“ im Libanon', 'pour «\u202fBanks\u202f» au Liban'],
  ])('%s', (label, country, german, french) => {
    const place = { label, ...(country === undefined ? {} : { country }) };
    expect(de.inPlace(place)).toBe(german);
    expect(fr.inPlace(place)).toBe(french);
  });

  it('has words for every kind of place that a source names', () => {
    const said = LABELS.flatMap((place) => [de.inPlace(place), fr.inPlace(place)]);
    expect(said.filter((each) => /[„«(]|\b(?:and|of|the|firms|companies|hubs|Large)\b/.test(each))).toEqual([]);
    expect(said.length).toBeGreaterThan(100);
    const named = LABELS.flatMap((place) => [nameLocalPlace('de', place), nameLocalPlace('fr', place)]);
    expect(named.filter((each) => /United|\b(?:and|of|firms|companies|hubs|Large|anywhere)\b/.test(each))).toEqual([]);
  });
});

describe('countries', () => {
  it.each(COUNTRIES)('%s', (id, german, french) => {
    expect(de.inCountry(id)).toBe(german);
    expect(fr.inCountry(id)).toBe(french);
  });

  it('are all of the knowledge base', () => {
    expect(COUNTRIES.map(([id]) => id)).toEqual(KNOWLEDGE.places.countries.map(({ id }) => id));
  });
});

describe('cities', () => {
  it.each([
    ['Cairo', 'in Kairo', 'au Caire'],
    ['Cape Town', 'in Kapstadt', 'au Cap'],
    ['Cambridge (UK)', 'in Cambridge', 'à Cambridge'],
    ['Cologne and Düsseldorf', 'in Köln und Düsseldorf', 'à Cologne et Düsseldorf'],
    ['Geneva and Lausanne', 'in Genf und Lausanne', 'à Genève et Lausanne'],
    ['Milan', 'in Mailand', 'à Milan'],
    ['Mexico City', 'in Mexiko-Stadt', 'à Mexico'],
    ['Raleigh and Durham', 'in Raleigh und Durham', 'à Raleigh et Durham'],
    ['San Francisco Bay Area', 'in der San Francisco Bay Area', 'dans la baie de San Francisco'],
    ['Seoul', 'in Seoul', 'à Séoul'],
    ['Tokyo', 'in Tokio', 'à Tokyo'],
    ['Vienna', 'in Wien', 'à Vienne'],
    ['Warsaw', 'in Warschau', 'à Varsovie'],
  ])('%s', (name, german, french) => {
    expect(KNOWLEDGE.places.metros.map((metro) => metro.name)).toContain(name);
    expect(de.inCity({ name })).toBe(german);
    expect(fr.inCity({ name })).toBe(french);
  });

  it('have no English left in them', () => {
    const said = KNOWLEDGE.places.metros.flatMap((metro) => [de.inCity(metro), fr.inCity(metro)]);
    expect(
      said.filter((each) => /\b(?:and|City|The)\b(?!, )|[()]/.test(each.replace(/(?:Kansas|Salt Lake) City/, ''))),
    ).toEqual([]);
  });
});
