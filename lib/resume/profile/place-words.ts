import type { Places } from '../../knowledge/schemas';
import { findPlaceKind, type PlaceKind } from '../../posting/parse-location';
import { JOB_WORD } from '../../roles/job-words';
import { findKinds } from './contact';

/** Offsets into the line. */
type Range = { readonly start: number; readonly end: number };
type Part = Range & { readonly text: string };

/** What parts a line of contact data. */
const SEPARATOR = /\s*[|•·;⋅∙\t/]\s*|\s[-–—]\s|\s{3,}|\s*[()]\s*/gu;
/** Words that say that a place follows; `home` is left of them. */
const LABEL =
  /^(?:(?:current )?(?:location|address|residence|city)|adresse|anschrift|wohnort|ort|domicile|ville|lieu|ubicación|dirección|localidad|ciudad|(?:(?:currently )?(?:based|living|located|residing)|wohnhaft|ansässig|lebt|basée?|habite|domiciliée?|reside(?:nte)?|vivo) (?:in|near|en|à|bei))\s*:?\s+/iu;
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
const POSTCODE = /\b(?:[A-Z]{1,2}-)?\d{4,6}(?:-\d{4})?(?:\s?[A-Z]{2}\b)?|\b[A-Z]{1,2}\d[A-Z\d]?\s?\d[A-Z]{2}\b/gu;
const AREA = /\b(?:Greater|Area|Metropolitan|Metro|Region|Bay|und Umgebung|et périphérie|y alrededores|Umgebung)\b/giu;
const NAME_SHAPE = /^\p{Lu}[\p{L}.'’-]*(?: [\p{L}.'’-]+){0,3}$/u;
/** Towns whose names are everyday words count beside a country or a word for the place alone. */
const EVERYDAY = /^(?:reading|nice|split|mobile|bath|orange|essen|cork|deal|hull|derby|sandwich|tours|java|male|of)$/i;
const MOST_PARTS = 6;

/**
 * Where a line of a resume's head names a place to live in; undefined where it names none for sure. A single word counts
 * only where it stands alone between the marks of the line; on the first line stands a name, which is no town.
 */
export function extractPlaceWords(line: string, isFirst: boolean, places: Places): Range | undefined {
  const based = BASED.exec(line);
  if (based) return readBased(line, based.index + based[0].length, places);
  for (const segment of splitSegments(line)) {
    const found = readSegment(segment, isFirst && segment.start === 0, places);
    if (found) return found;
  }
  return undefined;
}

function readBased(line: string, start: number, places: Places): Range | undefined {
  const length = AFTER_PLACE.exec(line.slice(start))?.index ?? line.length - start;
  const said = line.slice(start, start + length);
  return readSegment({ text: said, start, end: start + length, isLabelled: true }, false, places);
}

function splitSegments(line: string): Part[] {
  return split(line, SEPARATOR, 0);
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

function trim(text: string, start: number): Part {
  const at = start + (text.length - text.trimStart().length);
  return { text: text.trim(), start: at, end: at + text.trim().length };
}

function readSegment(
  segment: Part & { readonly isLabelled?: boolean },
  isName: boolean,
  places: Places,
): Range | undefined {
  const label = LABEL.exec(segment.text)?.[0] ?? '';
  const own = trim(segment.text.slice(label.length), segment.start + label.length);
  if (findKinds(own.text).length > 0 || AT_EMPLOYER.test(own.text)) return undefined;
  const parts = split(own.text, /,/g, own.start).slice(0, MOST_PARTS);
  const read = parts.map((part, at): ReadPart => ({ ...part, kind: readPart(part.text, at > 0, places) }));
  return choosePlace(read, isName, label !== '' || segment.isLabelled === true);
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

function readPart(text: string, follows: boolean, places: Places): PartKind {
  const words = text.replace(POSTCODE, ' ').replace(/\s+/g, ' ').trim();
  const plain = words.replace(AREA, ' ').replace(/\s+/g, ' ').trim();
  const place = findPlaceKind(words, follows, places) ?? findPlaceKind(plain, follows, places);
  if (place) return place;
  if (plain === '' || /\d/.test(text) || ASIDE.test(text) || JOB_WORD.test(text)) return 'aside';
  return NAME_SHAPE.test(words) ? 'name' : 'other';
}
