import { type Layout, splitColumns } from './columns';
import { settleDates } from './date-notes';
import { type Fragment, joinFragments } from './fragments';
import { joinLines, type Line } from './lines';
import { findExtent, median } from './rows';
import type { Run } from './runs';
import { splitByStream } from './stream-blocks';

/** A page's lines by the part of it that they stand in, in reading order. */
export type PageLayout = { readonly regions: readonly (readonly Line[])[]; readonly hasColumns: boolean };

/** Lays out what is written across a page and behind it what is written along its side. */
export function layoutPage(across: readonly Fragment[], sideways: readonly Run[]): PageLayout {
  const page = splitPage(settleDates(across));
  const side = splitPage(joinFragments(sideways));
  return { regions: [...page.regions, ...side.regions].map(joinLines), hasColumns: page.hasColumns };
}

/** By the order in which the file says it where that can be trusted, within that and else by the white between columns. */
function splitPage(fragments: readonly Fragment[]): Layout {
  const stream = splitByStream(fragments) ?? { blocks: [fragments], hasColumns: false };
  const layouts = stream.blocks.map((block) => splitColumns(block));
  return {
    regions: putNameFirst(layouts.flatMap(({ regions }) => regions)),
    hasColumns: stream.hasColumns || layouts.some(({ hasColumns }) => hasColumns),
  };
}

/** In usual letter heights: what is larger is a name or a title. */
const HEADLINE = 1.5;

/** Details that stand beside the name, and a column that begins beside it, are read after it. */
function putNameFirst(regions: Layout['regions']): Layout['regions'] {
  const all = regions.flat();
  const largest = findExtent(all.map(({ size }) => size)).max;
  const at = regions.findIndex((region) => region.some(({ size }) => size === largest));
  const before = regions.slice(0, at).flat();
  const name = regions[at]?.find(({ size }) => size === largest);
  if (!name || before.length === 0 || largest < HEADLINE * median(all.map(({ size }) => size))) return regions;
  if (before.some(({ y }) => y < name.y - name.size)) return regions;
  const isName = ({ y, size }: Fragment) => size === largest && Math.abs(y - name.y) < size / 2;
  const rest = regions.map((region) => region.filter((each) => !isName(each)));
  return [all.filter(isName), ...rest.filter(({ length }) => length > 0)];
}
