import { findHeading } from '../../profile/sections';
import { isDateNote } from '../date-note';
import { chooseAlternative, type DocxFindings, type InlineText, readInline } from './docx-inline';
import { type DocxStyles, isListed } from './docx-styles';
import { findAttribute, findElement, listElements, type XmlNode } from './xml';

/** What reading a part needs to know and what it notes down. */
export type DocxContext = { readonly styles: DocxStyles; readonly findings: DocxFindings };

const DELETED = new Set(['del', 'moveFrom']);

/** The lines of whatever holds paragraphs and tables: a body, a cell, a text box, a header. */
export function readBlocks(container: XmlNode, context: DocxContext): string[] {
  return [...listElements(container)].flatMap((block) => readBlock(block, context));
}

function readBlock(block: XmlNode, context: DocxContext): string[] {
  const name = block.localName ?? '';
  if (name === 'p') return readParagraph(block, context);
  if (name === 'tbl') return readTable(block, context);
  if (DELETED.has(name)) context.findings.hasDeletions = true;
  if (DELETED.has(name) || name === 'sdtPr' || name === 'tcPr') return [];
  if (name === 'AlternateContent') return readBlocks(chooseAlternative(block) ?? block, context);
  if (name === 'sectPr') noteColumns(block, context.findings);
  return readBlocks(block, context);
}

function readParagraph(paragraph: XmlNode, context: DocxContext): string[] {
  const properties = findElement(paragraph, 'pPr');
  const style = findAttribute(findElement(properties, 'pStyle'), 'val') ?? '';
  const section = findElement(properties, 'sectPr');
  if (section) noteColumns(section, context.findings);
  const inline: InlineText = { text: '', boxes: [] };
  readInline(paragraph, { ...context, inline, isHidden: context.styles.hidden.has(style) });
  const isItem = findElement(properties, 'numPr') ? isListed(properties) : context.styles.listed.has(style);
  const text = isItem && inline.text.trim() !== '' ? `- ${inline.text.trimStart()}` : inline.text;
  return [...text.split('\n'), ...inline.boxes.flatMap((box) => readBlocks(box, context))];
}

function readTable(table: XmlNode, context: DocxContext): string[] {
  return listParts(table, 'tr', context).flatMap((row) => readRow(row, context));
}

function readRow(row: XmlNode, context: DocxContext): string[] {
  const cells = listParts(row, 'tc', context).map((cell) => trimBlankLines(readBlocks(cell, context)));
  const filled = cells.filter((lines) => lines.length > 0);
  if (filled.length > 1) context.findings.hasTable = true;
  const [left, right] = filled;
  const isPair = left !== undefined && right !== undefined && filled.length === 2;
  return (isPair ? readLabelled(left, right) : undefined) ?? joinCells(filled);
}

/** What stands left of an entry: the heading of its section, or its dates, perhaps on two lines or above a place. */
function readLabelled(left: readonly string[], right: readonly string[]): string[] | undefined {
  const label = left.join(' ').trim();
  if (findHeading({ start: 0, end: label.length, line: 1, text: label })) return [label, ...right, ''];
  if (left.length < 2 || left.length > LONGEST_LABEL || right.length < left.length) return undefined;
  const [date = '', ...others] = isDateNote(label) ? [label] : left;
  if (!isDateNote(date) || others.some((line) => line.length > LONGEST_PLACE)) return undefined;
  const [first = '', ...rest] = right;
  return [`${date}\t${first}`, ...rest.map((line, index) => [line, others[index]].filter(Boolean).join('\t'))];
}

const LONGEST_LABEL = 3;
const LONGEST_PLACE = 30;

/** A cell of many lines is a column of the page rather than a value, unless it ends the row: a date and what was done. */
function joinCells(cells: readonly (readonly string[])[]): string[] {
  const last = cells.at(-1);
  if (!last) return [];
  const before = cells.slice(0, -1);
  if (before.some((lines) => lines.length > 1)) return cells.flatMap((lines) => [...lines, '']);
  const [first = '', ...rest] = last;
  return [[...before.flat(), first].join('\t'), ...rest];
}

/** Rows of a table or cells of a row, also those wrapped in content controls; without rows that were deleted. */
function listParts(node: XmlNode, name: 'tr' | 'tc', context: DocxContext): XmlNode[] {
  return [...listElements(node)].flatMap((child) => {
    if (child.localName !== name) return child.localName === 'tbl' ? [] : listParts(child, name, context);
    const isDeleted = findElement(findElement(child, `${name}Pr`), 'del') !== undefined;
    if (isDeleted) context.findings.hasDeletions = true;
    return isDeleted ? [] : [child];
  });
}

function noteColumns(section: XmlNode, findings: DocxFindings): void {
  if (Number(findAttribute(findElement(section, 'cols'), 'num') ?? 1) > 1) findings.hasColumns = true;
}

function trimBlankLines(lines: readonly string[]): string[] {
  return lines.filter((line) => line.trim() !== '');
}
