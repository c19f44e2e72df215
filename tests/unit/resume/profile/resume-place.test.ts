import { describe, expect, it } from 'vitest';
import { loadKnowledge } from '../../../../lib/knowledge/load-knowledge';
import { findResumePlace } from '../../../../lib/resume/profile/resume-place';
import { readStructure } from '../../../../lib/resume/profile/resume-structure';

const { places } = loadKnowledge();

function find(text: string) {
  return findResumePlace(readStructure(text, { year: 2026, month: 11 }), text, places);
}

const BODY = '\n\nExperience\nData Engineer, Polderline Logistics, Utrecht, Jan 2022 - Present\n- Python';

describe('findResumePlace', () => {
  it.each([
    ['Ana Example\nRotterdam, open to remote work | ana@example.test', 'Rotterdam', 'NL'],
    ['Ana Example\nBased in Lyon, France', 'Lyon, France', 'FR'],
    ['Ana Example\nBerlin · +49 30 5550 1234', 'Berlin', 'DE'],
    ['Ana Example\nData engineer based in Lyon, France with a taste for trains', 'Lyon, France', 'FR'],
    ['Ana Example | Rotterdam | ana@example.test', 'Rotterdam', 'NL'],
    ['Ana Example, Rotterdam', 'Rotterdam', 'NL'],
    ['Ana Example\nSenior Data Scientist, Berlin', 'Berlin', 'DE'],
    ['Ana Example\nLange Straat 5, 3011 AB Rotterdam', '3011 AB Rotterdam', 'NL'],
    ['Ana Example\nHauptstraße 5, 10115 Berlin, Deutschland', '10115 Berlin, Deutschland', 'DE'],
    ['Ana Example\nAnalyst based in Reading', 'Reading', 'GB'],
    ['Ana Example\nReading, UK | ana@example.test', 'Reading, UK', 'GB'],
    ['Ana Example\nI live in Utrecht and work with data', 'Utrecht', 'NL'],
    ['Ana Example\nLocation: Kleinfeld, Germany', 'Kleinfeld, Germany', 'DE'],
    ['Ana Example\nWohnort: München', 'München', 'DE'],
    ['Ana Example\nAdresse : 69003 Lyon', '69003 Lyon', 'FR'],
    ['Ana Example\nAustin, TX | ana@example.test | linkedin.com/in/ana', 'Austin, TX', 'US'],
    ['Ana Example\nSan Francisco Bay Area', 'San Francisco Bay Area', 'US'],
    ['Ana Example\nLondon, UK (open to relocation)', 'London, UK', 'GB'],
    ['Ana Example\n📍 Amsterdam, Netherlands', 'Amsterdam, Netherlands', 'NL'],
    ['Ana Example\n🏠 Berlin', 'Berlin', 'DE'],
    ['Ana Example\n• Berlin 🇩🇪 • ana@example.test', 'Berlin', 'DE'],
    ['Ana Example\nLisbon – Portugal', 'Lisbon – Portugal', 'PT'],
    ['Ana Example\nLyon | France | ana@example.test', 'Lyon | France', 'FR'],
    ['Ana Example\nRotterdam, open to London, Paris', 'Rotterdam', 'NL'],
    ['Ana Example\nHamburg | Open to: Berlin | London', 'Hamburg', 'DE'],
    ['Ana Example\nOpen to remote work | Lyon, France', 'Lyon, France', 'FR'],
    ['Ana Example\nMobility: Paris, Lyon\nLille, France', 'Lille, France', 'FR'],
    ['Ana Example\nMobilität: Berlin | Hamburg\nLyon, France', 'Lyon, France', 'FR'],
    ['Ana Example\nMobility in Paris, Lyon\nLille, France', 'Lille, France', 'FR'],
    ['Ana Example\nMobility Data Scientist, Berlin', 'Berlin', 'DE'],
    ['Ana Example\nPreferred location: Paris\nBased in Lyon', 'Lyon', 'FR'],
    ['Ana Example\nLocation: Lyon | Paris', 'Lyon', 'FR'],
    [
      '# Ana Example\n\nData Engineer\n\nRotterdam, South Holland, NL | ana@example.test',
      'Rotterdam, South Holland, NL',
      'NL',
    ],
  ])('%j', (head, text, country) => {
    const { home } = find(head + BODY);
    expect(home).toMatchObject({ text, country });
    expect((head + BODY).slice(home?.line.start, home?.line.end)).toBe(text);
  });

  it('reads the place above the summary in an export of LinkedIn', () => {
    const text = `Contact
www.linkedin.com/in/ana-example
(LinkedIn)
Top Skills
Python
Languages
Dutch (Native)

Ana Example
Data Engineer at Polderline Logistics
Rotterdam, South Holland, Netherlands

Summary
I build pipelines.

Experience
Polderline Logistics
Data Engineer
January 2022 - Present
Utrecht, Netherlands`;
    expect(find(text).home).toMatchObject({ text: 'Rotterdam, South Holland, Netherlands', country: 'NL' });
  });

  it.each([
    ['no place at all', `Ana Example\nana@example.test${BODY}`],
    ['the employer’s place', 'Ana Example\nData Engineer at Brightmeadow, Berlin\n\nExperience'],
    ['a job without a heading', 'Ana Example\nData Engineer, Brightmeadow, Berlin, 2019 - 2022\n- Python'],
    ['a name that is a place as well', `Paris Example\nana@example.test${BODY}`],
    ['a name alone', `Jordan${BODY}`],
    ['a pastime', `Ana Example\nData Analyst | Reading | Hiking${BODY}`],
    ['wished places', `Ana Example\nOpen to: Berlin, London, remote${BODY}`],
    ['wished places between strokes', `Ana Example\nOpen to Berlin / London | remote${BODY}`],
    ['a preferred place', `Ana Example\nPreferred locations: Paris, Lyon${BODY}`],
    ['a wished place in German', `Ana Example\nWunschort: Berlin, Hamburg${BODY}`],
    ['a place of the past', `Ana Example\nFormerly Berlin, Hamburg${BODY}`],
    ['two towns', `Ana Example\nParis/London${BODY}`],
    ['two towns between marks', `Ana Example\nParis | London | ana@example.test${BODY}`],
    ['where one was born', `Ana Example\nBorn 1990 in Lyon${BODY}`],
    ['where a team was', `Ana Example\nPython, SQL, Spark${BODY}`],
    ['education', 'Ana Example\n\nEducation\nMSc, Delft, Netherlands\n\nExperience\nEngineer, 2019 - 2020'],
  ])('is not known: %s', (_, text) => {
    expect(find(text).home).toBeUndefined();
  });

  it.each([
    ['Rotterdam, open to remote work', true, false],
    ['Berlin | Remote | willing to relocate', true, true],
    ['München, umzugsbereit', false, true],
    ['Lyon, not willing to relocate', false, false],
    ['No remote work', false, false],
    ['Hamburg, Germany | Unable to relocate', false, false],
    ["I don't want to relocate", false, false],
    ['I do not plan to relocate', false, false],
    ['Nicht umzugsbereit', false, false],
    ['Umzug nicht möglich, nicht bereit umzuziehen', false, false],
    ['Relocation: no', false, false],
    ['Head of Data at a relocation company', false, false],
    ['Happy to help teams move', false, false],
    ['Ready to move fast', false, false],
    ['Mobilité internationale : non', false, false],
    ['open to relocation, no visa needed', false, true],
    ['No visa needed, willing to relocate', false, true],
    ['Open to remote work and relocation', true, true],
    ['Ready to move abroad', false, true],
    ['Würde umziehen: bereit umzuziehen', false, true],
    ['Mobilité internationale', false, true],
    ['Remote, no travel', true, false],
    ['Lead of remote teams', false, false],
  ])('open to remote work and to moving: %j', (line, isRemote, isMovable) => {
    const { remote, relocation } = find(`Ana Example\n${line}${BODY}`);
    expect([remote !== undefined, relocation !== undefined]).toEqual([isRemote, isMovable]);
  });
});
