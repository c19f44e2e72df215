import type { Constraint } from '../analysis';
import { parseLocation } from '../posting/parse-location';
import { chooseLines, findResumePlace, type ResumePlace } from '../resume/profile/resume-place';
import type { ResumeStructure } from '../resume/profile/resume-structure';
import type { ConstraintInput } from './constraints';
import { createPhraseFinder } from './phrase-finder';

type Answer = Pick<Constraint, 'shown' | 'verdict'>;

const NOT_KNOWN: Answer = { shown: 'not-known', verdict: 'not-known' };

/**
 * The place of a job that is not done from anywhere against where the resume says its owner lives: met in the same town
 * or metropolitan area and for those who would move, not met from another country or another metropolitan area, else not
 * known. Another place in the same country may be near.
 */
export function comparePlace(input: ConstraintInput, structure: ResumeStructure): Constraint[] {
  const { workplace, location } = input.posting;
  const towns = listTowns(location);
  if (!location || towns.length === 0 || workplace === undefined || workplace === 'remote') return [];
  const asked = { text: workplace === 'hybrid' ? input.words.hybridIn(location) : input.words.onSiteIn(location) };
  const place = findResumePlace(structure, input.profile.text, input.knowledge.places);
  const answer = findTown(towns, input, structure) ?? answerByPlace(place, location, input);
  return [{ kind: 'location', asked, ...answer }];
}

/** The towns that a location names, the first words of each alternative. */
function listTowns(location = ''): string[] {
  return location.split(/[;(|·/]|\s(?:or|oder|ou|o)\s/).flatMap((each) => each.split(',')[0]?.trim() || []);
}

/** The posting's own name of a town at the top of the resume, also of one that no index of places holds. */
function findTown(
  towns: readonly string[],
  { profile }: ConstraintInput,
  structure: ResumeStructure,
): Answer | undefined {
  const head = new Set(chooseLines(structure, profile.text).map(({ line }) => line));
  const last = structure.lines.findLast(({ line }) => head.has(line));
  const find = createPhraseFinder(profile.text.slice(0, last?.end ?? 0));
  for (const town of towns) {
    const line = find(town).find((each) => head.has(each.line));
    if (line) return { shown: { text: town, line }, verdict: 'met' };
  }
  return undefined;
}

function answerByPlace(
  { home, relocation }: ResumePlace,
  location: string,
  { posting, knowledge, words }: ConstraintInput,
): Answer {
  if (!home) {
    return relocation ? { shown: { text: words.moves, line: relocation }, verdict: 'not-known' } : NOT_KNOWN;
  }
  const asked = parseLocation(location, undefined, knowledge.places);
  const country = asked.country ?? posting.country;
  const countries = asked.countries ?? (country === undefined ? [] : [country]);
  const [text, line] = [home.text, home.line];
  const isSameCountry = home.country !== undefined && countries.includes(home.country);
  if (isSameCountry && home.metro !== undefined && home.metro === asked.metro)
    return { shown: { text, line }, verdict: 'met' };
  if (relocation) return { shown: { text: words.wouldMove(text), line }, verdict: 'met' };
  if (home.country === undefined || countries.length === 0) return { shown: { text, line }, verdict: 'not-known' };
  if (!isSameCountry) return { shown: { text, line }, verdict: 'not-met' };
  const isFar = home.metro !== undefined && asked.metro !== undefined;
  return isFar
    ? { shown: { text, line }, verdict: 'not-met' }
    : { shown: { text: words.sameCountry(text), line }, verdict: 'not-known' };
}
