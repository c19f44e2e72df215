import { goWithLines } from './column-evidence';
import type { Fragment } from './fragments';
import { findExtent, groupRows } from './rows';

/** What a file writes from top to bottom before it goes up again, or elsewhere. */
type Block = { readonly fragments: Fragment[]; top: number; bottom: number; left: number };

type Blocks = { readonly blocks: readonly (readonly Fragment[])[]; readonly hasColumns: boolean };

/** In letter heights: going up by this much begins a column; going down by this much, or left by this much, another part. */
const UP = 1.2;
const FAR_DOWN = 8;
const FAR_LEFT = 4;
const MOST_BLOCKS = 60;
/** A page that is written part by part has some, and some pieces in each. */
const USUAL_BLOCKS = 2;
const PIECES_IN_BLOCK = 5;
/** Lines side by side from which on two blocks are columns. */
const COLUMN_ROWS = 3;
/** Share of lines that may stand among those of another block. */
const MIXED = 0.1;
const BAND = 12;
const BANDS = 100;

/**
 * Browsers and word processors write a page in the order in which it is read, column by column. Gives the parts in
 * that order, or undefined where the order says nothing: written by font, or word by word from anywhere.
 */
export function splitByStream(fragments: readonly Fragment[]): Blocks | undefined {
  const cut = cutBlocks(fragments);
  if (cut.length > Math.min(MOST_BLOCKS, USUAL_BLOCKS + fragments.length / PIECES_IN_BLOCK)) return undefined;
  const blocks = joinSidePieces(cut);
  if (areMixed(blocks)) return undefined;
  return { blocks: putInOrder(blocks).map((block) => block.fragments), hasColumns: standBesides(blocks) };
}

function cutBlocks(fragments: readonly Fragment[]): Block[] {
  const blocks: Block[] = [];
  for (const fragment of [...fragments].sort((one, other) => one.order - other.order)) {
    const block = blocks.at(-1);
    if (!block || startsBlock(fragment, block)) {
      blocks.push({ fragments: [fragment], top: fragment.y, bottom: fragment.y, left: fragment.x });
      continue;
    }
    block.fragments.push(fragment);
    block.top = Math.min(block.top, fragment.y);
    block.bottom = Math.max(block.bottom, fragment.y);
    block.left = Math.min(block.left, fragment.x);
  }
  return blocks;
}

function startsBlock({ x, y, size }: Fragment, { bottom, left }: Block): boolean {
  if (y < bottom - UP * size || y > bottom + FAR_DOWN * size) return true;
  return y > bottom + size / 2 && x < left - FAR_LEFT * size;
}

/** Puts dates, and whatever else stands at the end of lines of another block, into that block. */
function joinSidePieces(blocks: readonly Block[]): Block[] {
  const rows = new Map(blocks.map((block) => [block, groupRows(block.fragments)]));
  const kept: Block[] = [];
  for (const block of blocks) {
    const few = rows.get(block) ?? [];
    const hosts = blocks.filter((other) => other !== block && goWithLines(few, rows.get(other) ?? []));
    // By chance it may stand on the height of a line in another column as well.
    const [host] = hosts.sort((one, other) => measureDistance(block, one) - measureDistance(block, other));
    if (host) host.fragments.push(...block.fragments);
    else kept.push(block);
  }
  return kept;
}

/** The white between a block's first piece and the nearest one on its line in another block. */
function measureDistance({ fragments: [piece] }: Block, { fragments }: Block): number {
  if (!piece) return Number.POSITIVE_INFINITY;
  const gaps = fragments
    .filter(({ y }) => Math.abs(y - piece.y) < piece.size / 2)
    .map(({ x, right }) => Math.max(0, piece.x - right, x - piece.right));
  return findExtent(gaps).min;
}

/** True where lines of one block stand between those of another, as when a file writes the bold words last. */
function areMixed(blocks: readonly Block[]): boolean {
  const extents = blocks.map(({ fragments }) => measureBands(fragments));
  let [mixed, all] = [0, 0];
  for (const [index, { fragments }] of blocks.entries()) {
    const others = extents.filter((_each, other) => other !== index);
    mixed += fragments.filter((fragment) => others.some((bands) => isBetween(fragment, bands))).length;
    all += fragments.length;
  }
  return mixed > MIXED * all;
}

type Bands = ReadonlyMap<number, { top: number; bottom: number }>;

/** How far a block reaches up and down in each band of the page's width. */
function measureBands(fragments: readonly Fragment[]): Bands {
  const bands = new Map<number, { top: number; bottom: number }>();
  for (const fragment of fragments) {
    for (const band of listBands(fragment)) {
      const { top, bottom } = bands.get(band) ?? { top: fragment.y, bottom: fragment.y };
      bands.set(band, { top: Math.min(top, fragment.y), bottom: Math.max(bottom, fragment.y) });
    }
  }
  return bands;
}

function isBetween(fragment: Fragment, bands: Bands): boolean {
  const { y, size } = fragment;
  return listBands(fragment).some((band) => {
    const reach = bands.get(band);
    return reach !== undefined && reach.top < y - size / 2 && reach.bottom > y + size / 2;
  });
}

function listBands({ x, right }: Fragment): number[] {
  const toBand = (place: number) => Math.max(0, Math.min(BANDS, Math.floor(place / BAND)));
  const first = toBand(x);
  return Array.from({ length: toBand(right) - first + 1 }, (_each, index) => first + index);
}

/** Footers may be written first and headers last: what lies wholly below another part is read after it. */
function putInOrder(blocks: readonly Block[]): Block[] {
  const ordered: Block[] = [];
  for (const block of blocks) {
    let place = ordered.length;
    while (place > 0 && liesBelow(ordered[place - 1], block)) place -= 1;
    ordered.splice(place, 0, block);
  }
  return ordered;
}

function liesBelow(block: Block | undefined, other: Block): boolean {
  return block !== undefined && block.top > other.bottom;
}

function standBesides(blocks: readonly Block[]): boolean {
  return blocks.some((block, index) =>
    blocks.slice(0, index).some((other) => {
      const [from, to] = [Math.max(block.top, other.top), Math.min(block.bottom, other.bottom)];
      const countRows = ({ fragments }: Block) => groupRows(fragments.filter(({ y }) => y >= from && y <= to)).length;
      return countRows(block) >= COLUMN_ROWS && countRows(other) >= COLUMN_ROWS;
    }),
  );
}
