import { type Layout, splitColumns } from './columns';
import { type Fragment, joinFragments } from './fragments';
import { joinLines, type Line } from './lines';
import type { Run } from './runs';
import { splitByStream } from './stream-blocks';

/** A page's lines by the part of it that they stand in, in reading order. */
export type PageLayout = { readonly regions: readonly (readonly Line[])[]; readonly hasColumns: boolean };

/** Lays out what is written across a page and behind it what is written along its side. */
export function layoutPage(across: readonly Fragment[], sideways: readonly Run[]): PageLayout {
  const page = splitPage(across);
  const side = splitPage(joinFragments(sideways));
  return { regions: [...page.regions, ...side.regions].map(joinLines), hasColumns: page.hasColumns };
}

/** By the order in which the file says it where that can be trusted, within that and else by the white between columns. */
function splitPage(fragments: readonly Fragment[]): Layout {
  const stream = splitByStream(fragments) ?? { blocks: [fragments], hasColumns: false };
  const layouts = stream.blocks.map((block) => splitColumns(block));
  return {
    regions: layouts.flatMap(({ regions }) => regions),
    hasColumns: stream.hasColumns || layouts.some(({ hasColumns }) => hasColumns),
  };
}
