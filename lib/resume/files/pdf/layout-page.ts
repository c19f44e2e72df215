import { splitColumns } from './columns';
import { type Fragment, joinFragments } from './fragments';
import { joinLines, type Line } from './lines';
import type { Run } from './runs';

/** A page's lines by the part of it that they stand in, in reading order. */
export type PageLayout = { readonly regions: readonly (readonly Line[])[]; readonly hasColumns: boolean };

/** Lays out what is written across a page and behind it what is written along its side. */
export function layoutPage(across: readonly Fragment[], sideways: readonly Run[]): PageLayout {
  const page = splitColumns(across);
  const side = splitColumns(joinFragments(sideways));
  return { regions: [...page.regions, ...side.regions].map(joinLines), hasColumns: page.hasColumns };
}
