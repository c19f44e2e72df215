import { isDateNote } from '../date-note';
import { goWithLines, noteLines } from './column-evidence';
import { findFlushSide, measureGap, readRow } from './date-notes';
import type { Fragment } from './fragments';
import { findExtent, groupRows } from './rows';

/** What a file writes from top to bottom before it goes up again, or elsewhere. */
type Block = { fragments: Fragment[]; top: number; bottom: number; left: number };
/** Rows of blocks, for each is compared with all others. */
type RowsOf = Map<Block, Rows>;

type Blocks = { readonly blocks: readonly (readonly Fragment[])[]; readonly hasColumns: boolean };

/** In letter heights: going up by this much begins a column; going down by this much, or left by this much, another part. */
const UP = 1.2;
const FAR_DOWN = 8;
const FAR_LEFT = 4;
/** In letter heights: the white between parts of what floats. */
const GAP = 2.5;
const MOST_BLOCKS = 60;
const MOST_PIECES = 80;
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
  const kept: RowsOf = new Map(blocks.map((block) => [block, groupRows(block.fragments)]));
  for (const block of blocks) {
    const host = findHost(block, block.fragments, kept, goWithLines);
    if (host) {
      addTo(host, block.fragments, kept);
      kept.delete(block);
    } else moveNotes(block, kept);
  }
  return [...kept.keys()];
}

/** Browsers write all that floats in one go: details beside the name, and further down dates beside titles. */
function moveNotes(block: Block, kept: RowsOf): void {
  const pieces = cutAtGaps(block.fragments);
  if (pieces.length < 2 || pieces.length > MOST_PIECES) return;
  for (const piece of pieces) {
    const host = findHost(block, piece, kept, noteLines);
    if (!host || block.fragments.length === piece.length) continue;
    addTo(host, piece, kept);
    const rest = block.fragments.filter((each) => !piece.includes(each));
    const { min: top, max: bottom } = findExtent(rest.map(({ y }) => y));
    Object.assign(block, { fragments: rest, top, bottom, left: findExtent(rest.map(({ x }) => x)).min });
    kept.set(block, groupRows(rest));
  }
}

function cutAtGaps(fragments: readonly Fragment[]): Fragment[][] {
  const pieces: Fragment[][] = [];
  for (const row of groupRows(fragments)) {
    const above = pieces.at(-1)?.at(-1);
    const [first] = row;
    if (above && first && first.y - above.y < GAP * first.size) pieces.at(-1)?.push(...row);
    else pieces.push([...row]);
  }
  return pieces;
}

function addTo(host: Block, fragments: readonly Fragment[], kept: RowsOf): void {
  host.fragments.push(...fragments);
  kept.set(host, groupRows(host.fragments));
}

type Belong = (few: Rows, lines: Rows) => boolean;
type Rows = readonly (readonly Fragment[])[];

/** By chance a piece may stand on the height of a line in another column as well: the nearest is taken. */
function findHost(own: Block, fragments: readonly Fragment[], kept: RowsOf, belong: Belong): Block | undefined {
  const few = groupRows(fragments);
  const hosts = [...kept].filter(([other, rows]) => other !== own && belong(few, rows)).map(([other]) => other);
  const [piece] = fragments;
  if (!piece || hosts.length < 2) return hosts[0];
  const dates = [...kept.keys()].flatMap((each) => each.fragments).filter((each) => isDateNote(readRow([each])));
  const edge = findFlushSide(piece, dates);
  const distances = new Map(hosts.map((host) => [host, measureDistance(piece, edge, host)]));
  return hosts.sort((one, other) => (distances.get(one) ?? 0) - (distances.get(other) ?? 0))[0];
}

/**
 * None to a column over whose lines it stands, else the white between it and the nearest piece on its line. Dates that
 * end at one edge are the ends of lines, those that begin at one their beginnings.
 */
function measureDistance(piece: Fragment, edge: 'left' | 'right' | undefined, { fragments }: Block): number {
  // A name above all columns goes over all of them.
  const around = fragments.filter(({ y }) => Math.abs(y - piece.y) < AROUND * piece.size);
  const left = findExtent(around.map(({ x }) => x)).min;
  const right = findExtent(around.map((each) => each.right)).max;
  if (piece.x > left - piece.size && piece.right < right + piece.size) return 0;
  const beside = fragments.filter(({ y }) => Math.abs(y - piece.y) < piece.size / 2);
  const isOtherSide = edge === (left > piece.x ? 'right' : 'left');
  return findExtent(beside.map((each) => measureGap(piece, each))).min + (isOtherSide ? WIDEST_PAGE : 0);
}

/** In letter heights, up and down. */
const AROUND = 6;
/** Points, and more than that. */
const WIDEST_PAGE = 5_000;

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
