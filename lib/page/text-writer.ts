import type { TextRun } from './text-map';
import { findSeparation, SPACE, TEXT_LIMIT, WORDS } from './text-rules';

/** A run that may still grow. */
type OpenRun = { -readonly [Key in keyof TextRun]: TextRun[Key] };

/** Text in the making; gaps are written when a word follows them. */
export type TextWriter = {
  parts: string[];
  length: number;
  runs: OpenRun[];
  breaks: number;
  /** White space seen and not yet written; without a node where a table cell ends. */
  space: { node?: Text; offset: number } | undefined;
};

function addRun(writer: TextWriter, node: Text, nodeStart: number, length: number): void {
  const last = writer.runs.at(-1);
  const end = writer.length + length;
  if (last?.node === node && last.end === writer.length && last.nodeStart + last.end - last.start === nodeStart) {
    last.end = end;
  } else {
    writer.runs.push({ node, nodeStart, start: writer.length, end });
  }
}

function append(writer: TextWriter, text: string): void {
  writer.parts.push(text);
  writer.length += text.length;
}

function writeGap(writer: TextWriter): void {
  const { space, breaks } = writer;
  writer.space = undefined;
  writer.breaks = 0;
  if (writer.length === 0) return;
  if (breaks > 0) {
    append(writer, '\n'.repeat(breaks));
  } else if (space) {
    if (space.node) addRun(writer, space.node, space.offset, 1);
    append(writer, ' ');
  }
}

// A cut inside a surrogate pair would leave half a character.
function fitLength(data: string, from: number, to: number, room: number): number {
  if (to - from <= room) return to;
  const cut = from + Math.max(0, room);
  const code = data.charCodeAt(cut - 1);
  return cut > from && code >= 0xd800 && code <= 0xdbff ? cut - 1 : cut;
}

function writeWords(writer: TextWriter, node: Text, data: string, from: number, to: number): void {
  writeGap(writer);
  const end = fitLength(data, from, to, TEXT_LIMIT - writer.length);
  if (end <= from) return;
  addRun(writer, node, from, end - from);
  append(writer, data.slice(from, end));
}

/** Asks for a new line, or after another for a blank one. */
export function addLineBreak(writer: TextWriter): void {
  writer.breaks = Math.min(2, writer.breaks + 1);
}

function noteGap(writer: TextWriter, node: Text, gap: string, from: number, keepLines: boolean): void {
  const feeds = keepLines ? gap.split('\n', 3).length - 1 : 0;
  for (let feed = 0; feed < feeds; feed += 1) addLineBreak(writer);
  const space = gap.search(SPACE);
  if (space >= 0) writer.space ??= { node, offset: from + space };
}

/** Writes a text node's words; with `keepLines` its line feeds begin lines, as in `pre`. */
export function writeText(writer: TextWriter, node: Text, keepLines: boolean): void {
  const data = node.data;
  let written = 0;
  WORDS.lastIndex = 0;
  for (let found = WORDS.exec(data); found; found = WORDS.exec(data)) {
    if (writer.length >= TEXT_LIMIT) return;
    if (found.index > written) noteGap(writer, node, data.slice(written, found.index), written, keepLines);
    written = WORDS.lastIndex;
    writeWords(writer, node, data, found.index, written);
  }
  if (written < data.length) noteGap(writer, node, data.slice(written), written, keepLines);
}

/** Asks for the separation that an element makes before and after itself. */
export function separate(writer: TextWriter, localName: string, inListItem: boolean): void {
  const separation = findSeparation(localName);
  if (separation === 'space') writer.space ??= { offset: 0 };
  else if (separation !== 'none') {
    const wanted = separation === 'paragraph' && !inListItem ? 2 : 1;
    writer.breaks = Math.max(writer.breaks, wanted);
  }
}

/** A writer with nothing written. */
export function createTextWriter(): TextWriter {
  return { parts: [], length: 0, runs: [], breaks: 0, space: undefined };
}
