import { decodeText } from '../decode-text';
import type { ReadText, ResumeParsers } from '../resume-text';
import { type DocxContext, readBlocks } from './docx-blocks';
import type { DocxFindings } from './docx-inline';
import { describeFindings } from './docx-problems';
import { type DocxStyles, NO_STYLES, readStyles } from './docx-styles';
import { refuseOtherPackage } from './other-packages';
import { findAttribute, findElement, listElements, parsePart, type XmlNode } from './xml';
import { openZip, type Zip } from './zip';

type Package = { readonly zip: Zip; readonly parseXml: ResumeParsers['parseXml'] };

const USUAL_MAIN_PART = 'word/document.xml';
const PAGE_NUMBER = /^\W*(?:\p{L}{1,8}\.?\s*)?\d{1,3}(?:\s*(?:\/|\p{L}{1,4})\s*\d{1,3})?\W*$/u;

/**
 * Reads a Word document (ECMA-376): the body with its tables row by row and its text boxes where they are
 * anchored, then headers, footers and footnotes, each text once. Throws `ResumeFileError` on a damaged or other file.
 */
export async function readDocx(bytes: Uint8Array, { parseXml, inflate }: ResumeParsers): Promise<ReadText> {
  const zip = openZip(bytes, inflate, decodeText);
  const file: Package = { zip, parseXml };
  const main = await findMainPart(file);
  const findings = newFindings();
  const context: DocxContext = { styles: await readStylesOf(file, main), findings };
  const body = await readPart(file, main, context);
  const margins = await readMargins(file, main, context);
  const notes = await readNotes(file, main, context);
  const text = [...body, '', ...margins, '', ...notes].join('\n');
  return { text, problems: describeFindings(findings, margins) };
}

async function findMainPart({ zip, parseXml }: Package): Promise<string> {
  if (zip.names.includes(USUAL_MAIN_PART)) return USUAL_MAIN_PART;
  const relations = await zip.read('_rels/.rels');
  const root = relations && parsePart(decodeText(relations), parseXml);
  const links = root ? [...listElements(root)] : [];
  const main = links.find((link) => findAttribute(link, 'Type')?.endsWith('/officeDocument'));
  const path = findAttribute(main, 'Target')?.replace(/^\//, '');
  if (path === undefined || !/^word\/[^/]+\.xml$/.test(path)) throw refuseOtherPackage(zip.names);
  return path;
}

async function readStylesOf(file: Package, main: string): Promise<DocxStyles> {
  const bytes = await file.zip.read(main.replace(/(?<![^/])[^/]+$/, 'styles.xml'));
  const text = bytes ? decodeText(bytes) : '';
  // Most documents say nothing there that matters, and parsing takes longer than looking.
  return /vanish|numPr|w:sz w:val="[1-4]"/.test(text) ? readStyles(parsePart(text, file.parseXml)) : NO_STYLES;
}

async function readPart(file: Package, name: string, context: DocxContext): Promise<string[]> {
  const root = await openPart(file, name);
  const holder = findElement(root, 'body') ?? root;
  return holder ? readBlocks(holder, context) : [];
}

async function openPart({ zip, parseXml }: Package, name: string): Promise<XmlNode | undefined> {
  const bytes = await zip.read(name);
  return bytes && parsePart(decodeText(bytes), parseXml);
}

/** Headers and footers: a document has up to three of each, mostly with the same words. */
async function readMargins(file: Package, main: string, context: DocxContext): Promise<string[]> {
  const folder = main.replace(/(?<![^/])[^/]+$/, '');
  const listParts = (kind: string) =>
    file.zip.names.filter((name) => name.startsWith(`${folder}${kind}`) && /\/[a-z]+\d*\.xml$/.test(name)).sort();
  const names = [...listParts('header'), ...listParts('footer')].slice(0, MOST_MARGINS);
  const lines: string[] = [];
  for (const name of names) lines.push(...(await readPart(file, name, context)));
  return [...new Set(lines.map((line) => line.trim()))].filter((line) => line !== '' && !PAGE_NUMBER.test(line));
}

const MOST_MARGINS = 30;

async function readNotes(file: Package, main: string, context: DocxContext): Promise<string[]> {
  const notes = await readPart(file, main.replace(/(?<![^/])[^/]+$/, 'footnotes.xml'), context);
  return notes.filter((line) => line.trim() !== '');
}

function newFindings(): DocxFindings {
  return { hasTable: false, hasTextBox: false, hasColumns: false, hasDeletions: false, hidden: [] };
}
