import { foldPlaceName } from '../../posting/place-index';
import { once } from '../../text/once';

const POSTCODE = /\b(?:[A-Z]{1,2}-)?\d{4,6}(?:-\d{4})?(?:\s?[A-Z]{2}\b)?|\b[A-Z]{1,2}\d[A-Z\d]?\s?\d[A-Z]{2}\b/gu;
const AREA = /\b(?:Greater|Area|Metropolitan|Metro|Region|Bay|und Umgebung|et périphérie|y alrededores|Umgebung)\b/giu;

/** Rivers that tell German towns of one name apart, as alternatives of a regular expression. */
export const WATERS = '(?:Oder|Main|Saale|Spree|Havel|Neckar|Donau|Rhein|Elbe|Weser|Lahn|Ruhr|Isar|Inn)';
/** Behind the town, as "(Oder)" and "/Oder" stand: part of its name, as alternatives of a regular expression. */
export const BY_WATER = `\\s?(?:\\(${WATERS}\\)|/${WATERS}(?!\\p{L}))`;
const WATER = once(() => new RegExp(`(?<!\\p{L})(${WATERS})(?!\\p{L})`, 'u'));
const WATER_BEHIND = once(() => new RegExp(`${BY_WATER}$`, 'u'));

/** The river in a town's name, folded: "Frankfurt (Oder)" lies by the "oder"; undefined where none is named. */
export function findWater(town: string): string | undefined {
  return WATER().exec(town)?.[1]?.toLowerCase();
}

/** A part of an address without its postcode: "3011 AB Rotterdam" is "Rotterdam". */
export function stripPostcode(part: string): string {
  return tidy(part.replace(POSTCODE, ' '));
}

/** Also without words for what lies around: "Greater Lyon Area" is "Lyon"; empty where nothing else is said. */
export function stripArea(part: string): string {
  return tidy(part.replace(AREA, ' ').replace(WATER_BEHIND(), ''));
}

/**
 * A town's name so that two of one name are equal: no case, accents, hyphens, postcode, river in brackets or words for its
 * surroundings.
 */
export function foldTown(name: string): string {
  const town = stripPostcode(name);
  return foldPlaceName(stripArea(town) || town)
    .normalize('NFKD')
    .replace(/\p{M}/gu, '');
}

function tidy(words: string): string {
  return words.replace(/\s+/g, ' ').trim();
}
