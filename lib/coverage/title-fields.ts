import { findKnownSkills } from '../skills/find-known-skills';
import { splitSentences } from '../skills/sentences';
import type { Vocabulary } from '../skills/vocabulary';
import { once } from '../text/once';

/** Who does something, by the field in which that is done: the words that make a title say a skill. */
const FIELDS: ReadonlyMap<string, readonly string[]> = new Map([
  ['engineer', ['engineering']],
  ['scientist', ['science']],
  ['analyst', ['analysis', 'analytics']],
  ['developer', ['development']],
  ['programmer', ['programming']],
  ['architect', ['architecture']],
  ['modeler', ['modeling']],
  ['modeller', ['modelling']],
  ['researcher', ['research']],
  ['manager', ['management']],
  ['administrator', ['administration']],
  ['designer', ['design']],
  ['tester', ['testing']],
  ['statistician', ['statistics']],
  ['mathematician', ['mathematics']],
  ['economist', ['economics']],
  ['econometrician', ['econometrics']],
  ['linguist', ['linguistics']],
  ['physicist', ['physics']],
]);
const PERSON = once(() => new RegExp(`(?<!\\p{L})(?:${[...FIELDS.keys()].join('|')})(?!\\p{L})`, 'giu'));
/** Their field alone is what they do: an analyst's or an engineer's depends on the words before. */
const WHOLE = new Set(['statistician', 'mathematician', 'economist', 'econometrician', 'linguist', 'physicist']);
const LONGEST_TITLE = 200;

/**
 * Ids of the skills that a title says by naming who practises them: "Data Engineer" says data engineering. Names that
 * stand in it as they are have been read with the resume. Empty for other titles.
 */
export function findTitleFields(title: string, vocabulary: Vocabulary): string[] {
  const said = title.slice(0, LONGEST_TITLE);
  const found = Array.from(said.matchAll(PERSON())).flatMap(({ 0: person, index }) =>
    (FIELDS.get(person.toLowerCase()) ?? []).flatMap((field) => {
      const words = said.slice(0, index) + field;
      const isWhole = WHOLE.has(person.toLowerCase());
      return findKnownSkills(words, vocabulary, splitSentences(words)).filter(
        ({ start, end }) => end === words.length && (isWhole || start < index),
      );
    }),
  );
  return [...new Set(found.map(({ id }) => id))];
}
