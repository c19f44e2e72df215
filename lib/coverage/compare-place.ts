import type { Constraint } from '../analysis';
import { findResumePlace, type ResumePlace } from '../resume/profile/resume-place';
import type { ResumeStructure } from '../resume/profile/resume-structure';
import { once } from '../text/once';
import { type AskedPlaces, extractAskedPlaces, listTowns } from './asked-places';
import type { ConstraintInput } from './constraints';
import { comparePlaces, type Nearness, type PlaceSaid, parsePlaceSaid } from './place-said';

type Answer = Pick<Constraint, 'shown' | 'verdict'>;

const NOT_KNOWN: Answer = { shown: 'not-known', verdict: 'not-known' };
const NEAREST_FIRST: readonly Nearness[] = ['same', 'same-country', 'not-known', 'far', 'abroad'];
/** Who would move there only says nothing of elsewhere. */
const MOVES_WITHIN = once(
  () =>
    /(?<!\p{L})(?:[Rr]elocat\p{L}+|[Rr]elocation|[Mm]ov(?:e|ing)|[Uu]mzug|umzuziehen|déménager|[Mm]obilité\s\p{L}+)\s(?:only\s|nur\s)?(?:within|inside|in|to|across|innerhalb|nach|en|dans|vers|à)\s(?:the\s|von\s)?\p{Lu}/u,
);

/**
 * The place of a job against where the resume says its owner lives. A job done in places: met in the same town or
 * metropolitan area as one of them and for those who would move, not met from another country or another metropolitan
 * area, else not known: another place in the same country may be near. A remote job for certain countries: met in one of
 * them. One that names work from anywhere beside its places is never not met.
 */
export function comparePlace(input: ConstraintInput, structure: ResumeStructure): Constraint[] {
  const { posting, knowledge, profile, words } = input;
  const { workplace } = posting;
  const asked = extractAskedPlaces(posting, knowledge.places);
  if (workplace === undefined || asked.places.length === 0) return [];
  const isRemote = workplace === 'remote';
  if (isRemote && (asked.isWide || !asked.places.every(({ isCountry }) => isCountry))) return [];
  const place = findResumePlace(structure, profile.text, knowledge.places, listTowns(asked));
  const text = isRemote
    ? words.remoteIn(asked.places.map((each) => each.text).join(', '))
    : words[workplace === 'hybrid' ? 'hybridIn' : 'onSiteIn'](posting.location ?? '');
  return [{ kind: 'location', asked: { text }, ...findAnswer(asked, place, isRemote, input) }];
}

function findAnswer(
  asked: AskedPlaces,
  { home, relocation }: ResumePlace,
  isRemote: boolean,
  { knowledge, words }: ConstraintInput,
): Answer {
  if (!home) {
    return relocation ? { shown: { text: words.moves, line: relocation }, verdict: 'not-known' } : NOT_KNOWN;
  }
  const { text, line } = home;
  const nearness = findNearest(asked, parsePlaceSaid(text, knowledge.places), isRemote);
  if (nearness === 'same') return { shown: { text, line }, verdict: 'met' };
  if (relocation) {
    const verdict = MOVES_WITHIN().test(relocation.text) ? 'not-known' : 'met';
    return { shown: { text: words.wouldMove(text), line }, verdict };
  }
  if (nearness === 'same-country') return { shown: { text: words.sameCountry(text), line }, verdict: 'not-known' };
  // A country beside a remote job limits it only where the location itself says that it is remote.
  const isSure = nearness !== 'not-known' && asked.isRemote === isRemote;
  return { shown: { text, line }, verdict: isSure ? 'not-met' : 'not-known' };
}

/** A remote job for a country is done at home wherever that is in it. */
function findNearest({ places }: AskedPlaces, home: PlaceSaid, isRemote: boolean): Nearness {
  const all = places.map((place): Nearness => {
    if (!isRemote || home.countries.length !== 1) return comparePlaces(place, home);
    return place.countries.some((country) => home.countries.includes(country)) ? 'same' : 'abroad';
  });
  return NEAREST_FIRST.find((each) => all.includes(each)) ?? 'not-known';
}
