import type { Places } from '../../knowledge/schemas';
import { findPlaceKind, type PlaceKind, parseLocation } from '../../posting/parse-location';
import { JOB_WORD } from '../../roles/job-words';
import { once } from '../../text/once';
import { BY_WATER, foldTown, stripArea, stripPostcode, WATERS } from './address-words';
import { findKinds } from './contact';

/** Offsets into the line. */
type Range = { readonly start: number; readonly end: number };
type Part = Range & { readonly text: string };
type Found = Range & { readonly isLabelled: boolean; readonly isCountry: boolean };
/** What is known to be a place. */
type Known = { readonly places: Places; readonly towns: ReadonlySet<string> };

/** What parts a line of contact data. */
const SEPARATOR = once(
  () =>
    new RegExp(`\\s*[|•·;⋅∙\\t]\\s*|\\s[-–—]\\s|\\s{3,}|(?!${BY_WATER})\\s*[(/]\\s*|(?<!\\(${WATERS})\\)\\s*`, 'gu'),
);
/** Words that say that a place follows; `home` is left of them. */
const LABEL = once(
  () =>
    /^(?:(?:current )?(?:location|address|residence|city)|adresse|anschrift|wohnort|ort|domicile|ville|lieu|ubicación|dirección|localidad|ciudad|(?:(?:currently )?(?:based|living|located|residing)|wohnhaft|ansässig|lebt|basée?|habite|domiciliée?|reside(?:nte)?|vivo) (?:in|near|en|à|bei))\s*:?\s+/iu,
);
/** The same inside a line: "Data engineer based in Lyon, France". */
const BASED =
  /(?:^|[\s,])(?:based|lives?|living|located|residing|wohne|wohnt|wohnhaft|ansässig|basée?|habitant|domiciliée?|residente) (?:in|near|en|à|bei)\s+(?=\p{Lu})/u;
/** Where what is said of a place ends. */
const AFTER_PLACE = /[.;|•·()\n]|\s[-–—]\s|\s(?:with|and|open|willing|currently|who|since|mit|und|avec|et|con|y)\s/u;
/** What stands beside a place and is none. */
const ASIDE =
  /\b(?:remote(?:ly)?|hybrid|on-?site|relocat\w*|open to|willing to|available|citizen\w*|visa|permit|nationality|umzug\w*|mobil\w*|télétravail|eu|born|geboren|née?)\b/iu;
/** Of an employer's place: "Engineer at Brightmeadow". */
const AT_EMPLOYER = /(?:\s(?:at|bei|chez)|@)\s/u;
/** What somebody wishes or had once, and where they do not live now. */
const NOT_NOW = once(
  () =>
    /^(?:also |auch )?(?:open (?:to|for)|willing to|ready to|happy to|prefer\w*|desired|seeking|looking (?:for|to)|interested in|target\w*|wish\w*|relocat\w+ to|moving to|will (?:not )?(?:move|relocate)|formerly|previously|ehemals|früher|anciennement|antes|offen für|bereit|gesucht|suche|wunsch\w*|bevorzugt\w*|gewünscht\w*|ouverte? à|recherche|souhait\w*|mobilité|mobilit(?:y|ät)(?=\s?[:–—-]|\s(?:in|to|across|within|throughout|anywhere)\s)|movilidad|mobile (?:sur|in)|prête? à|abiert[oa] a|dispuest[oa] a|busco|preferencia\w*|deseo)(?!\p{L})/iu,
);
/** It goes on with places, and so do the next marks of the line. */
const NAMES_PLACES = /:|\s(?:in|to|for|für|à|a|en|sur)\s\p{Lu}/u;
const NAME_SHAPE = /^\p{Lu}[\p{L}.'’-]*(?: [\p{L}.'’-]+){0,3}$/u;
/** Towns whose names are everyday words count beside a country or a word for the place alone. */
const EVERYDAY = /^(?:reading|nice|split|mobile|bath|orange|essen|cork|deal|hull|derby|sandwich|tours|java|male|of)$/i;
/** Also what joins the signs of one emoji. */
const SIGNS_AFTER = once(() => /(?<![\p{So}\p{Cf}\p{Mn}\s*_])(?:[\p{So}\p{Cf}\s*_]|\uFE0F)+$/u);
const MOST_PARTS = 6;
const NO_TOWNS: ReadonlySet<string> = new Set();

/**
 * Where a line of a resume's head names a place to live in; undefined where it names none for sure, or several. A single
 * word counts only where it stands alone between the marks of the line; on the first line stands a name, which is no
 * town. `towns` are folded names that count as towns though no index of places holds them.
 */
export function extractPlaceWords(
  line: string,
  isFirst: boolean,
  places: Places,
  towns: ReadonlySet<string> = NO_TOWNS,
): Range | undefined {
  const known = { places, towns };
  const based = BASED.exec(line);
  if (based) return readBased(line, based.index + based[0].length, known);
  const found: Found[] = [];
  for (const segment of splitSegments(line)) {
    if (NOT_NOW().test(segment.text)) {
      if (NAMES_PLACES.test(segment.text)) break;
      continue;
    }
    const place = readSegment(segment, isFirst && segment.start === 0, known);
    if (place) found.push(place);
  }
  return found.find(({ isLabelled }) => isLabelled) ?? chooseOne(found, line, places);
}

/** A town and its country may stand apart: "Lisbon – Portugal". Two towns are not one place. */
function chooseOne(found: readonly Found[], line: string, places: Places): Range | undefined {
  const [first, second, third] = found;
  if (!first || !second) return first;
  if (third || first.isCountry === second.isCountry) return undefined;
  const between = line.slice(first.end, second.start);
  const [town, country] = [first, second].map(({ start, end }) => line.slice(start, end));
  const isOne = parseLocation(`${town}, ${country}`, undefined, places).countries === undefined;
  if (!isOne) return undefined;
  return /\p{L}/u.test(between)
    ? [first, second].find((each) => !each.isCountry)
    : { start: first.start, end: second.end };
}

function readBased(line: string, start: number, known: Known): Range | undefined {
  const length = AFTER_PLACE.exec(line.slice(start))?.index ?? line.length - start;
  const said = line.slice(start, start + length);
  return readSegment({ text: said, start, end: start + length, isLabelled: true }, false, known);
}

function splitSegments(line: string): Part[] {
  return split(line, SEPARATOR(), 0);
}

function split(text: string, separator: RegExp, offset: number): Part[] {
  const parts: Part[] = [];
  let from = 0;
  for (const match of text.matchAll(separator)) {
    parts.push(trim(text.slice(from, match.index), offset + from));
    from = match.index + match[0].length;
  }
  return [...parts, trim(text.slice(from), offset + from)].filter((part) => part.text !== '');
}

/** Without the signs around it: "📍 Berlin 🇩🇪". */
function trim(text: string, start: number): Part {
  const lead = /^[^\p{L}\p{N}]*/u.exec(text)?.[0].length ?? 0;
  const own = text.slice(lead).replace(SIGNS_AFTER(), '');
  return { text: own, start: start + lead, end: start + lead + own.length };
}

function readSegment(
  segment: Part & { readonly isLabelled?: boolean },
  isName: boolean,
  known: Known,
): Found | undefined {
  const label = LABEL().exec(segment.text)?.[0] ?? '';
  const own = trim(segment.text.slice(label.length), segment.start + label.length);
  if (findKinds(own.text).length > 0 || AT_EMPLOYER.test(own.text)) return undefined;
  const all = split(own.text, /,/g, own.start).slice(0, MOST_PARTS);
  const wish = all.findIndex(({ text }) => NOT_NOW().test(text));
  const parts = wish < 0 ? all : all.slice(0, wish);
  const read = parts.map((part, at): ReadPart => ({ ...part, kind: readPart(part.text, at > 0, known) }));
  const isLabelled = label !== '' || segment.isLabelled === true;
  const range = choosePlace(read, isName, isLabelled);
  if (!range) return undefined;
  const inside = read.filter(({ start, end }) => start >= range.start && end <= range.end);
  return { ...range, isLabelled, isCountry: inside.every(({ kind }) => kind === 'country') };
}

/** All parts have to be known: places, what may stand beside one, the owner's name, or a town before its country. */
function choosePlace(parts: readonly ReadPart[], isName: boolean, isLabelled: boolean): Range | undefined {
  const known = parts.filter(isKnown);
  const [first, last] = [known[0], known.at(-1)];
  if (!first || !last || (isName && parts.length === 1)) return undefined;
  if (known.length === 1 && !isLabelled && EVERYDAY.test(first.text)) return undefined;
  const before = parts[parts.indexOf(first) - 1];
  const isTown = before?.kind === 'name' && (isLabelled || known.some(({ kind }) => kind === 'country'));
  const town = isTown && !(isName && before === parts[0]) ? before : undefined;
  const rest = parts.filter((part) => !isKnown(part) && part !== town && part.kind !== 'aside');
  if (rest.some((part) => !(isName && part === parts[0]))) return undefined;
  return { start: (town ?? first).start, end: last.end };
}

function isKnown({ kind }: ReadPart): boolean {
  return kind === 'city' || kind === 'country';
}

type PartKind = PlaceKind | 'aside' | 'name' | 'other';
type ReadPart = Part & { readonly kind: PartKind };

function readPart(text: string, follows: boolean, { places, towns }: Known): PartKind {
  const words = stripPostcode(text);
  const plain = stripArea(words);
  const place = findPlaceKind(words, follows, places) ?? findPlaceKind(plain, follows, places);
  if (place) return place;
  if (towns.has(foldTown(words))) return 'city';
  if (plain === '' || /\d/.test(text) || ASIDE.test(text) || JOB_WORD.test(text)) return 'aside';
  return NAME_SHAPE.test(words) ? 'name' : 'other';
}
