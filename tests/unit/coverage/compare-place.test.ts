import { describe, expect, it } from 'vitest';
import { buildRaw, findConstraint } from './find-constraint';

const BODY = '\n\nExperience\nData Engineer, Polderline Logistics, Jan 2022 - Jan 2026\n- Python\n';

/** Of a hybrid job at a location, for a resume with a head. */
function at(location: string, head: string) {
  const raw = buildRaw('This role is hybrid.\nRequirements\n- Python', location);
  return findConstraint('location', raw, head + BODY);
}

describe('the place of work', () => {
  it.each([
    ['Rotterdam, Netherlands', 'Ana Example\nRotterdam, open to remote work | ana@example.test', 'met', 'Rotterdam'],
    ['Berlin, Germany', 'Ana Example\nBased in Lyon, France', 'not-met', 'Lyon, France'],
    ['Berlin, Germany', 'Ana Example\nLyon, France | willing to relocate', 'met', 'Lyon, France, and open to moving'],
    ['Utrecht, Netherlands', 'Ana Example\nRotterdam', 'not-known', 'Rotterdam: the same country, another place'],
    ['New York, NY', 'Ana Example\nSan Francisco, CA', 'not-met', 'San Francisco, CA'],
    ['Berlin, Germany or Lyon, France', 'Ana Example\nLyon · +33 6 12 34 56 78', 'met', 'Lyon'],
    ['Kleinfeld, Germany', 'Ana Example\nKleinfeld | ana@example.test', 'met', 'Kleinfeld'],
  ])('%s, from %j: %s', (location, head, verdict, text) => {
    expect(at(location, head)).toMatchObject([{ verdict, shown: { text, line: { line: 2 } } }]);
  });

  it.each([
    ['a first name', 'Austin, TX', 'Austin Reyes\nSeattle, WA', 'not-met'],
    ['a street', 'Phoenix, AZ', 'Phoenix Lane\nBoston, MA', 'not-met'],
    ['a namesake abroad', 'Cambridge, MA', 'Ana Example\nCambridge, United Kingdom', 'not-met'],
    ['a namesake abroad, by its short name', 'Birmingham, AL', 'Ana Example\nBirmingham, UK', 'not-met'],
    ['a namesake in another country', 'London, Ontario, Canada', 'Ana Example\nLondon, UK', 'not-met'],
    ['a namesake by its state', 'Vienna, Austria', 'Ana Example\nVienna, VA', 'not-met'],
    ['a namesake in another state', 'Portland, ME', 'Ana Example\nPortland, OR', 'not-known'],
    ['a namesake in another state, in full', 'Portland, Maine', 'Ana Example\nPortland, Oregon', 'not-known'],
    ['a namesake without more words', 'Birmingham, AL', 'Ana Example\nBirmingham', 'not-known'],
    ['a namesake by another river', 'Frankfurt am Main, Hessen', 'Ana Example\nFrankfurt (Oder), Germany', 'not-known'],
    ['a namesake, said shortly', 'Frankfurt, Germany', 'Ana Example\nFrankfurt/Oder, Germany', 'not-known'],
    ['a namesake, said in full', 'Frankfurt, Germany', 'Ana Example\nFrankfurt an der Oder', 'not-known'],
    ['its metropolitan area', 'Eschborn, Germany', 'Ana Example\nFrankfurt (Oder), Germany', 'not-known'],
    ['a namesake that is asked for', 'Frankfurt (Oder), Germany', 'Ana Example\nFrankfurt, Germany', 'not-known'],
    ['a town of several countries', 'London, UK', 'Ana Example\nCambridge', 'not-known'],
    ['a university', 'Toronto, Canada', 'Ana Example\nLeeds, UK\nMSc, University of Toronto', 'not-met'],
    ['a telephone', 'Mobile, AL', 'Ana Example\nDenver, CO\nMobile: 555 0100', 'not-known'],
    ['a place of the past', 'Berlin, Germany', 'Ana Example\nLyon, France | formerly Berlin', 'not-met'],
    [
      'a place that is refused',
      'Berlin, Germany',
      'Ana Example\nHamburg, Germany | will not move to Berlin',
      'not-met',
    ],
    ['work from anywhere', 'Remote or Berlin, Germany', 'Ana Example\nLyon, France | open to remote work', 'not-known'],
    [
      'a limited move',
      'Paris, France',
      'Ana Example\nHamburg, Germany | open to relocation within Germany',
      'not-known',
    ],
    ['a refused move', 'Berlin, Germany', 'Ana Example\nHamburg, Germany\nUnable to relocate', 'not-met'],
    [
      'a relocation company',
      'Berlin, Germany',
      'Ana Example\nHead of Data at a relocation company\nLyon, France',
      'not-met',
    ],
  ])('is no home by %s: %s, from %j', (_, location, head, verdict) => {
    expect(at(location, head)).toMatchObject([{ verdict }]);
  });

  it.each([
    ['Portland, Oregon', 'Portland, OR, USA'],
    ['Portland, OR', 'Portland'],
    ['Munich, Germany; Berlin, Germany', 'München, Deutschland'],
    ['Cologne, Germany or Vienna, Austria', 'Wien, Österreich'],
    ['Cologne / Hamburg', 'Köln'],
    ['Hybrid - Amsterdam', 'Amsterdam, NL'],
    ['Berlin (Hybrid)', '10115 Berlin'],
    ['Berlin, Hamburg, Munich, Germany', 'Hamburg'],
    ['The Hague, Netherlands', 'The Hague'],
    ['Hybrid in the Netherlands, Utrecht', 'Utrecht'],
    ['US, OR, Portland', 'Portland, Oregon'],
    ['London, Ontario, Canada', 'London, ON'],
    ['New York, NY', 'Brooklyn, NY'],
    ['Barcelona, Catalonia, Spain', 'Barcelona, España'],
    ['Cambridge (UK)', 'Cambridge, United Kingdom'],
    ['Amstelveen, Netherlands', 'Amsterdam'],
    ['Rotterdam, South Holland, Netherlands', 'Rotterdam'],
    ['Lisbon, Portugal', 'Lisbon – Portugal'],
    ['Berlin, Germany', 'Hamburg | open to relocation, no visa needed'],
    ['Frankfurt am Main, Hessen', 'Frankfurt, Germany'],
    ['Frankfurt, Germany', 'Frankfurt am Main'],
    ['Frankfurt (Main)', 'Frankfurt/Main, Germany'],
    ['Frankfurt (Oder), Germany', 'Frankfurt (Oder)'],
    ['Eschborn, Germany', 'Frankfurt (Main), Germany'],
    ['Halle, Germany', 'Halle (Saale), Germany'],
    ['Berlin, Germany', 'Berlin (Mitte), Germany'],
  ])('%s is met from “%s”', (location, place) => {
    expect(at(location, `Ana Example\n${place}`)).toMatchObject([{ verdict: 'met' }]);
  });

  it('of a country without a town is met by no place in it, and not met elsewhere', () => {
    expect(at('Germany', 'Ana Example\nBerlin')).toMatchObject([{ verdict: 'not-known', shown: { text: 'Berlin' } }]);
    expect(at('Germany', 'Ana Example\nLyon')).toMatchObject([{ verdict: 'not-met' }]);
  });

  it('stays unknown where the top names no place, whatever the jobs say', () => {
    expect(at('Berlin, Germany', 'Ana Example\nana@example.test')).toMatchObject([
      { shown: 'not-known', verdict: 'not-known' },
    ]);
    const raw = buildRaw('Hybrid role\nRequirements\n- Python', 'Berlin, Germany');
    const resume = 'Ana Example\n\nExperience\nData Engineer, Ember Works, Berlin, 2020 - 2024\n- Python';
    expect(findConstraint('location', raw, resume)).toMatchObject([{ shown: 'not-known' }]);
  });
});

describe('a remote job', () => {
  const remote = (location: string, place: string) =>
    findConstraint(
      'location',
      buildRaw('This is a fully remote role.\nRequirements\n- Python', location),
      `Ana Example\n${place}${BODY}`,
    );

  it.each([
    ['Remote, Germany only', 'Berlin', 'met', 'Remote within Germany'],
    ['Remote, Germany only', 'Lyon, France', 'not-met', 'Remote within Germany'],
    ['Remote (US)', 'Austin, TX', 'met', 'Remote within US'],
    ['Remote (US)', 'Leeds, UK', 'not-met', 'Remote within US'],
    ['Remote - US or Canada', 'Toronto, Canada', 'met', 'Remote within US, Canada'],
    ['Remote, Germany', 'ana@example.test', 'not-known', 'Remote within Germany'],
    ['Remote, Germany', 'Lyon, France | open to relocation', 'met', 'Remote within Germany'],
    ['Germany', 'Lyon, France', 'not-known', 'Remote within Germany'],
  ])('for a country, %s, from “%s”: %s', (location, place, verdict, text) => {
    expect(remote(location, place)).toMatchObject([{ asked: { text }, verdict }]);
  });

  it.each(['Remote', 'Berlin, Germany', 'Remote, Europe', 'Remote - EMEA or US', 'Remote, California', ''])(
    'names no country to live in: “%s”',
    (location) => {
      expect(remote(location, 'Lyon, France')).toEqual([]);
    },
  );
});
