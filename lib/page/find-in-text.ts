import { type DomRange, findDomRanges, type TextMap } from './text-map';

/** A stretch of a text with what stands there. */
export type Stretch<What> = { readonly start: number; readonly end: number; readonly what: What };

/** The page's places of many stretches, by text node, for questions of what stands at a position of one. */
export type PlaceIndex<What> = ReadonlyMap<Text, readonly (DomRange & { readonly what: What })[]>;

/** Where stretches of a map's text stand, node by node; what has no place in the page is left out. */
export function indexPlaces<What>(map: TextMap, stretches: readonly Stretch<What>[]): PlaceIndex<What> {
  const index = new Map<Text, (DomRange & { readonly what: What })[]>();
  for (const { start, end, what } of stretches) {
    for (const place of findDomRanges(map, start, end)) {
      const inNode = index.get(place.node) ?? [];
      inNode.push({ ...place, what });
      index.set(place.node, inNode);
    }
  }
  return index;
}

/** The place that holds an offset of a text node, its end included; undefined where none does. */
export function findPlace<What>(
  index: PlaceIndex<What>,
  node: Node,
  offset: number,
): (DomRange & { readonly what: What }) | undefined {
  return index.get(node as Text)?.find(({ startOffset, endOffset }) => offset >= startOffset && offset <= endOffset);
}

/**
 * The map of a text that was read from it, moved so that the text's offsets hold: undefined where the map does not
 * begin with the text, which then came from elsewhere.
 */
export function acceptMap(map: TextMap | undefined, text: string): TextMap | undefined {
  return map && text !== '' && map.text.startsWith(text) ? map : undefined;
}
