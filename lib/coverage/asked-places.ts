import type { JobPosting } from '../analysis';
import type { Places } from '../knowledge/schemas';
import { findPlaceKind, parseLocation } from '../posting/parse-location';
import { foldTown } from '../resume/profile/address-words';
import { once } from '../text/once';
import { findCountry, type PlaceSaid, parsePlaceSaid } from './place-said';

/** Where the job of a posting is done: one of these places is enough. */
export type AskedPlaces = {
  readonly places: readonly (PlaceSaid & { readonly text: string; readonly isCountry: boolean })[];
  /** The location names work from anywhere as well. */
  readonly isRemote: boolean;
  /** It names what is no single place: a part of the world, several locations. */
  readonly isWide: boolean;
};

const ALTERNATIVE = /\s*[;|/·•\n]\s*|[,\s]\s*(?:or|oder|ou|o|and|und|et|&)\s+/iu;
const REMOTE =
  /(?<!\p{L})(?:remote(?:ly)?|home ?office|wfh|work from home|t[ée]l[ée]travail|teletrabajo|remoto)(?!\p{L})/iu;
/** How the work is done, and small words about it. */
const MANNER = once(
  () =>
    /(?<!\p{L})(?:(?:fully|100 ?%)\s)?(?:remote(?:ly)?|home ?office|wfh|work from home|hybride?|on-?\s?site|in-?\s?(?:office|person)|t[ée]l[ée]travail|présentiel|teletrabajo|remoto|presencial|híbrido|vor ort)(?!\p{L})/giu,
);
const SMALL =
  /^(?:(?:in|from|within|inside|across|anywhere|based|only|nur|aus|uniquement|en)(?:\s+the)?(?:\s+|$))+|(?:(?:^|\s+|-)(?:only|based|nur|uniquement|office|hq|headquarters))+$/giu;
const MOST_PLACES = 12;
const LIMIT = 500;

/** The alternatives of a posting's location; none for a posting without one, or where it names no place. */
export function extractAskedPlaces({ location = '', country }: JobPosting, places: Places): AskedPlaces {
  const text = location
    .slice(0, LIMIT)
    .replace(/\s*[()]\s*|\s[-–—]\s/gu, ', ')
    .trim();
  const said = text.split(ALTERNATIVE).flatMap((each) => splitTowns(each, places));
  const named = said.filter((words) => words !== '' && isPlace(words, places));
  return {
    places: named.slice(0, MOST_PLACES).map((words) => {
      const place = parsePlaceSaid(words, places);
      const own = place.countries.length === 0 && country ? { countries: [country] } : {};
      return { ...place, ...own, text: words, isCountry: findCountry(words, places) !== undefined };
    }),
    isRemote: REMOTE.test(text),
    isWide: said.some((words) => words !== '' && !isPlace(words, places)),
  };
}

/** One alternative may list towns by commas alone: "Berlin, Hamburg, Germany". */
function splitTowns(alternative: string, places: Places): string[] {
  const parts = alternative.split(',').map((part) => part.replace(MANNER(), ' ').trim().replace(SMALL, '').trim());
  const lists: string[][] = [[]];
  for (const part of parts.filter(Boolean)) {
    const [first] = lists.at(-1) ?? [];
    const isNext = first !== undefined && [first, part].every((each) => findPlaceKind(each, false, places) === 'city');
    if (isNext) lists.push([part]);
    else lists.at(-1)?.push(part);
  }
  return lists.map((list) => list.join(', '));
}

/** Also a town that no index holds; no part of the world, and no "several locations". */
function isPlace(words: string, places: Places): boolean {
  const { country, countries, isUnread } = parseLocation(words, undefined, places);
  return country !== undefined || countries !== undefined || isUnread;
}

/** The folded names of the towns that are asked for. */
export function listTowns({ places }: AskedPlaces): ReadonlySet<string> {
  return new Set(places.flatMap(({ town }) => (town === undefined ? [] : [foldTown(town)])));
}
