import { isNoise, NODE_LIMIT, SPACE, TEXT_LIMIT } from './text-rules';
import { addLineBreak, createTextWriter, separate, type TextWriter, writeText } from './text-writer';

/** A stretch of the text that stands unchanged in one text node, white space apart. */
export type TextRun = {
  readonly node: Text;
  /** Offset in the node's data, in UTF-16 units. */
  readonly nodeStart: number;
  readonly start: number;
  readonly end: number;
};

/** An element's plain text with where each stretch of it stands; `runs` are in order and never overlap. */
export type TextMap = { readonly text: string; readonly runs: readonly TextRun[] };

/** A stretch of one text node, as a range's start and end offsets. */
export type DomRange = { readonly node: Text; readonly startOffset: number; readonly endOffset: number };

/** Leaves out an element with everything in it; for noise that only one site has. */
export type SkipElement = (element: Element) => boolean;

/** The `nodeType` of elements. */
export const ELEMENT_NODE = 1;
/** The `nodeType` of texts. */
export const TEXT_NODE = 3;

type Frame = { readonly element: Element; readonly inListItem: boolean; readonly keepLines: boolean };

function openFrame(element: Element, parent: Frame): Frame {
  const inListItem = parent.inListItem || element.localName === 'li';
  return { element, inListItem, keepLines: parent.keepLines || element.localName === 'pre' };
}

/** Enters an element: what is to be visited inside it, or undefined when there is nothing to enter. */
function enter(writer: TextWriter, element: Element, parent: Frame, skip: SkipElement | undefined): Frame | undefined {
  if (isNoise(element) || skip?.(element)) return undefined;
  if (element.localName === 'br') {
    addLineBreak(writer);
    return undefined;
  }
  separate(writer, element.localName, parent.inListItem);
  return openFrame(element, parent);
}

/** Leaves the innermost open element: the node to go on with, undefined at the root's end. */
function leave(writer: TextWriter, open: Frame[]): Node | null {
  const left = open.pop();
  const parent = open.at(-1);
  if (!left || !parent) return null;
  separate(writer, left.element.localName, parent.inListItem);
  return left.element.nextSibling;
}

function walk(writer: TextWriter, root: Element, skip: SkipElement | undefined): void {
  // Own stack of open elements: recursion would overflow on deep trees.
  const open: Frame[] = [{ element: root, inListItem: false, keepLines: root.localName === 'pre' }];
  let node: Node | null = root.firstChild;
  for (let visited = 0; visited < NODE_LIMIT && writer.length < TEXT_LIMIT; visited += 1) {
    const frame = open.at(-1);
    if (!frame) return;
    if (!node) {
      node = leave(writer, open);
      continue;
    }
    if (node.nodeType === TEXT_NODE) writeText(writer, node as Text, frame.keepLines);
    const inner: Frame | undefined =
      node.nodeType === ELEMENT_NODE ? enter(writer, node as Element, frame, skip) : undefined;
    if (inner) open.push(inner);
    node = inner ? inner.element.firstChild : node.nextSibling;
  }
}

/**
 * The element's text as a reader of the page would see it: blocks, `br` and list items begin lines,
 * paragraphs are set off by one blank line, white space is collapsed, invisible characters, hidden
 * copies, code and controls are left out. Ends at `TEXT_LIMIT` units; empty for an element without text.
 */
export function buildTextMap(element: Element, skip?: SkipElement): TextMap {
  const writer = createTextWriter();
  walk(writer, element, skip);
  return { text: writer.parts.join(''), runs: writer.runs };
}

/** The text of `buildTextMap` alone. */
export function readText(element: Element, skip?: SkipElement): string {
  return buildTextMap(element, skip).text;
}

function findFirstRun(runs: readonly TextRun[], offset: number): number {
  let low = 0;
  let high = runs.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((runs[middle]?.end ?? 0) > offset) high = middle;
    else low = middle + 1;
  }
  return low;
}

/**
 * Where `start` to `end` of the map's text stands in the page: one piece a text node, in order; line
 * breaks that blocks made have no place. Empty for an empty or unknown stretch.
 */
export function findDomRanges(map: TextMap, start: number, end: number): readonly DomRange[] {
  const pieces: { node: Text; startOffset: number; endOffset: number }[] = [];
  if (start >= end) return pieces;
  for (let index = findFirstRun(map.runs, start); index < map.runs.length; index += 1) {
    const run = map.runs[index];
    if (!run || run.start >= end) break;
    const startOffset = run.nodeStart + Math.max(start, run.start) - run.start;
    const endOffset = run.nodeStart + Math.min(end, run.end) - run.start;
    const last = pieces.at(-1);
    if (last?.node === run.node) last.endOffset = endOffset;
    else pieces.push({ node: run.node, startOffset, endOffset });
  }
  return pieces;
}

/** True while every text node of the map is still in the page with the words that the map has for it. */
export function isTextMapCurrent(map: TextMap): boolean {
  return map.runs.every(({ node, nodeStart, start, end }) => {
    if (!node.isConnected) return false;
    return isSameText(node.data.slice(nodeStart, nodeStart + end - start), map.text.slice(start, end));
  });
}

// White space of the page may be any kind where the map has a space.
function isSameText(inPage: string, inMap: string): boolean {
  if (inPage === inMap) return true;
  if (inPage.length !== inMap.length) return false;
  for (let at = 0; at < inMap.length; at += 1) {
    const [there = '', here] = [inPage[at], inMap[at]];
    if (there !== here && !(here === ' ' && SPACE.test(there))) return false;
  }
  return true;
}
