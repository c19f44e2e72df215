import { type DocxStyles, hidesText } from './docx-styles';
import { findAttribute, findElement, listElements, readText, type XmlNode } from './xml';

/** What is noted down while a document is read. */
export type DocxFindings = {
  hasTable: boolean;
  hasTextBox: boolean;
  hasColumns: boolean;
  hasDeletions: boolean;
  /** The texts that are not shown. */
  readonly hidden: string[];
};

/** The text of one paragraph, with its line breaks, and the text boxes that are anchored in it. */
export type InlineText = { text: string; readonly boxes: XmlNode[] };

type InlineContext = {
  readonly styles: DocxStyles;
  readonly findings: DocxFindings;
  readonly inline: InlineText;
  readonly isHidden: boolean;
};

/** Elements that hold text which is not of the document: properties, codes of fields, how a word is pronounced. */
const SKIPPED = new Set(['pPr', 'rPr', 'sdtPr', 'instrText', 'delInstrText', 'delText', 'rt', 'rubyPr']);

/** Elements that stand for a character. */
const CHARACTERS: Readonly<Record<string, string>> = {
  tab: '\t',
  ptab: '\t',
  br: '\n',
  cr: '\n',
  noBreakHyphen: '-',
};

/** Adds the text of a paragraph, or of a part of one, to `context.inline`. */
export function readInline(node: XmlNode, context: InlineContext): void {
  for (const child of listElements(node)) readPiece(child, context);
}

function readPiece(piece: XmlNode, context: InlineContext): void {
  const name = piece.localName ?? '';
  if (SKIPPED.has(name)) return;
  if (name === 'del' || name === 'moveFrom') context.findings.hasDeletions = true;
  else if (name === 't') write(readText(piece), context);
  else if (name === 'sym') write(readSymbol(piece), context);
  else if (Object.hasOwn(CHARACTERS, name)) context.inline.text += CHARACTERS[name] ?? '';
  else if (name === 'txbxContent') keepBox(piece, context);
  else if (name === 'AlternateContent') readInline(chooseAlternative(piece) ?? piece, context);
  else if (name === 'r')
    readInline(piece, { ...context, isHidden: context.isHidden || isRunHidden(piece, context.styles) });
  else readInline(piece, context);
}

function write(text: string, { inline, findings, isHidden }: InlineContext): void {
  if (isHidden) findings.hidden.push(text);
  else inline.text += text;
}

function keepBox(box: XmlNode, { inline, findings }: InlineContext): void {
  findings.hasTextBox = true;
  inline.boxes.push(box);
}

function isRunHidden(run: XmlNode, styles: DocxStyles): boolean {
  const properties = findElement(run, 'rPr');
  const style = findAttribute(findElement(properties, 'rStyle'), 'val');
  return hidesText(properties) || (style !== undefined && styles.hidden.has(style));
}

/** The one of the copies to read: a text box is there twice, for today's Word and as a fallback for older ones. */
export function chooseAlternative(alternatives: XmlNode): XmlNode | undefined {
  const choice = findElement(alternatives, 'Choice');
  return choice && holdsText(choice) ? choice : (findElement(alternatives, 'Fallback') ?? choice);
}

function holdsText(node: XmlNode): boolean {
  for (const child of listElements(node)) if (child.localName === 't' || holdsText(child)) return true;
  return false;
}

/** Characters of the Symbol and Wingdings fonts lie in the private area; as bullets they are understood later. */
function readSymbol(symbol: XmlNode): string {
  const code = Number.parseInt(findAttribute(symbol, 'char') ?? '', 16);
  return code > 0 && code <= 0xffff ? String.fromCharCode(code) : '';
}
